package faultline.report.form;

/** Names characters that no page can show or hold, or that turn the direction of writing, instead of writing them. */
public final class Printable {
    private Printable() {}

    /** The text with each such character in the form (U+202E); line ends and tabs stay. */
    public static String of(String text) {
        var shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (isControl(c) || turnsDirection(c) || isNone(c)) {
                shown.append("(U+%04X)".formatted(c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    private static boolean isControl(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
    }

    private static boolean turnsDirection(int c) {
        return c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }

    /** Half of a character, or what is none by its nature: XML and UTF-8 cannot hold them. */
    private static boolean isNone(int c) {
        return (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) || (c & 0xFFFE) == 0xFFFE;
    }
}
