package faultline.adjudication.facts;

import java.util.Locale;

/**
 * It was decided what comes of an argument.
 *
 * @param id which argument it is; for explanations, not for conditions
 * @param type of the move that it was about; empty where it was about none
 * @param actor whose doing was argued; empty where it was nobody's
 * @param succeeded whether what was argued came about
 * @param notable whether it did with two dice of 12
 * @param disaster whether it did not with two dice of 2
 * @param text what was argued, in people's words
 */
public record ArgumentDecided(
        String id,
        String type,
        String actor,
        boolean succeeded,
        boolean notable,
        boolean disaster,
        String text,
        World world)
        implements Happening {

    /** Whether what was argued contains the word, in any case. */
    public boolean says(String word) {
        return text.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
    }
}
