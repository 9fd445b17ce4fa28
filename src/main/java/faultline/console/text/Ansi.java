package faultline.console.text;

import org.jline.utils.AttributedCharSequence.ForceMode;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/** Styled text as a terminal reads it. */
final class Ansi {
    private static final int COLOURS = 8;
    private static final char FIRST_RULE = '\u2500';
    private static final char LAST_RULE = '\u257f';
    /** From the range that Unicode leaves to private use; text that is shown has none of it. */
    private static final int DISGUISE = '\ue000' - FIRST_RULE;

    private Ansi() {}

    /** The text with its styles. Ruled lines pass the library in disguise: it would put hyphens in their place. */
    static String of(AttributedString text) {
        var disguised = new AttributedStringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean rule = c >= FIRST_RULE && c <= LAST_RULE;
            disguised.style(text.styleAt(i)).append(rule ? (char) (c + DISGUISE) : c);
        }
        var ansi = new StringBuilder(disguised.toAttributedString().toAnsi(COLOURS, ForceMode.None));
        for (int i = 0; i < ansi.length(); i++) {
            int c = ansi.charAt(i) - DISGUISE;
            if (c >= FIRST_RULE && c <= LAST_RULE) {
                ansi.setCharAt(i, (char) c);
            }
        }
        return ansi.toString();
    }
}
