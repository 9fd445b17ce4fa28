package faultline.console.text;

/** Shows characters that steer a terminal, or turn the direction of writing, instead of sending them. */
public final class Visible {
    private static final int PICTURES_OF_CONTROLS = 0x2400;
    private static final int PICTURE_OF_DELETE = 0x2421;
    private static final int DELETE = 0x7F;

    private Visible() {}

    /** The text with such characters replaced by a picture or number; line ends stay, a tab becomes a blank. */
    public static String of(String text) {
        if (text.chars().noneMatch(Visible::steers)) {
            return text;
        }
        var shown = new StringBuilder(text.length() + 8);
        for (char c : text.replace("\r\n", "\n").toCharArray()) {
            shown.append(steers(c) ? picture(c) : String.valueOf(c));
        }
        return shown.toString();
    }

    private static String picture(char c) {
        if (c == '\t') {
            return " ";
        }
        if (c < ' ') {
            return String.valueOf((char) (PICTURES_OF_CONTROLS + c));
        }
        return c == DELETE ? String.valueOf((char) PICTURE_OF_DELETE) : "<U+%04X>".formatted((int) c);
    }

    /** Whether a character does so. */
    public static boolean steers(int c) {
        return c != '\n' && (Character.isISOControl(c) || turnsDirection(c) || c >= 0xFFFE);
    }

    private static boolean turnsDirection(int c) {
        return c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }
}
