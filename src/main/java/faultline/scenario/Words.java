package faultline.scenario;

import faultline.exercise.definition.Nearest;
import java.util.Collection;
import java.util.OptionalInt;

/** How an author's own words are shown and judged in messages. */
final class Words {
    private static final int MOST_SHOWN = 60;

    private Words() {}

    /** A text cut to what fits into a sentence, in parentheses. */
    static String shown(String text) {
        return "(" + cut(text) + ")";
    }

    /** {@link Nearest#hint}, which must not be asked about a text of any length: its time and room grow with it. */
    static String hint(String typed, Collection<String> valid) {
        return Nearest.hint(cut(typed), valid);
    }

    /** The first control character other than a tab or the end of a line, which no text that people read should hold. */
    static OptionalInt control(String text) {
        return text.codePoints()
                .filter(point -> Character.isISOControl(point) && "\t\n\r".indexOf(point) < 0)
                .findFirst();
    }

    /** The name by which people look a character up: "U+001B". */
    static String codePoint(int point) {
        return "U+%04X".formatted(point);
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= MOST_SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MOST_SHOWN)) + "…";
    }
}
