package faultline.report.form;

import faultline.unicode.Characters;

/** Names characters that no page can show or hold, or that turn the direction of writing, instead of writing them. */
public final class Printable {
    private Printable() {}

    /** The text with each such character in the form (U+202E); line ends and tabs stay. */
    public static String of(String text) {
        if (text.chars().allMatch(c -> is((char) c) && !Character.isSurrogate((char) c))) {
            return text;
        }
        var shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isSupplementaryCodePoint(c)) {
                shown.appendCodePoint(c);
            } else if (is((char) c) && !Character.isSurrogate((char) c)) {
                shown.append((char) c);
            } else {
                shown.append(name((char) c));
            }
        });
        return shown.toString();
    }

    /** Halves of characters count as printable, since each alone does not say whether the other one is there. */
    static boolean is(char c) {
        return isOrdinary(c) || (!isControl(c) && !Characters.turnsDirection(c) && c < 0xFFFE);
    }

    /** Most characters of most reports are, and each of them is looked at. */
    static boolean isOrdinary(char c) {
        return c >= ' ' && c < 0x7F;
    }

    static String name(char c) {
        return "(U+%04X)".formatted((int) c);
    }

    private static boolean isControl(char c) {
        return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
    }
}
