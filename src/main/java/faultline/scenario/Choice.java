package faultline.scenario;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A value that is one of a few words, each the name of a constant: "at-least" for AT_LEAST. */
final class Choice {
    private Choice() {}

    /** What the word means; tells it if it means nothing. */
    static <E extends Enum<E>> Optional<E> of(Class<E> meanings, String label, Word word, Problems problems) {
        var meaning = Arrays.stream(meanings.getEnumConstants())
                .filter(constant -> word(constant).equals(word.text()))
                .findFirst();
        if (meaning.isEmpty()) {
            var words =
                    Arrays.stream(meanings.getEnumConstants()).map(Choice::word).toList();
            problems.tell(
                    word.place(),
                    label + " cannot be " + Words.shown(word.text()) + ". " + Words.hint(word.text(), words));
        }
        return meaning;
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
