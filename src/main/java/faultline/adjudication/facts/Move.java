package faultline.adjudication.facts;

import java.util.List;
import java.util.Locale;

/**
 * A move as rules see it.
 *
 * @param id which move it is; for explanations, not for conditions
 * @param target an actor's or a choice's id; empty where there is none
 * @param byRule whether rules made it: a reaction or an opening of an automated actor
 * @param text what the players wrote of it
 */
public record Move(
        String id,
        String type,
        String actor,
        String target,
        String category,
        List<String> tags,
        boolean covert,
        boolean byRule,
        String text,
        World world)
        implements Happening {

    /** Whether the scenario gave the move that tag. */
    public boolean tagged(String tag) {
        return tags.contains(tag);
    }

    /** Whether the players' text contains the word, in any case. */
    public boolean says(String word) {
        return text.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
    }
}
