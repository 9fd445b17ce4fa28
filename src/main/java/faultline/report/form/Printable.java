package faultline.report.form;

/** Names characters that no page can show, or that turn the direction of writing, instead of writing them. */
public final class Printable {
    private Printable() {}

    /** The text with each such character in the form (U+202E); line ends and tabs stay. */
    public static String of(String text) {
        var shown = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            if (is(c)) {
                shown.append(c);
            } else {
                shown.append(name(c));
            }
        }
        return shown.toString();
    }

    static boolean is(char c) {
        return !isControl(c) && !turnsDirection(c);
    }

    static String name(char c) {
        return "(U+%04X)".formatted((int) c);
    }

    private static boolean isControl(char c) {
        return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
    }

    private static boolean turnsDirection(char c) {
        return c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }
}
