package faultline.console.text;

import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/**
 * Text with a style that knows how many columns it takes. Whatever goes in is made visible first ({@link Visible}), so
 * that a name typed by a stranger cannot steer the terminal.
 */
public final class Styled {

    private Styled() {}

    /** The text as it is. */
    public static AttributedString plain(CharSequence text) {
        return text instanceof AttributedString styled
                ? styled
                : new AttributedString(Visible.of(text.toString()), AttributedStyle.DEFAULT);
    }

    /** For headings and for what matters most in a line. */
    public static AttributedString bold(String text) {
        return styled(text, AttributedStyle.BOLD);
    }

    /** For what is there when one looks for it. */
    public static AttributedString dim(String text) {
        return styled(text, AttributedStyle.DEFAULT.faint());
    }

    /** For what does not stand any more. Not every terminal can cross out: words must say so, too. */
    public static AttributedString struck(String text) {
        return styled(text, AttributedStyle.DEFAULT.crossedOut());
    }

    /** For what went well or rose. */
    public static AttributedString green(String text) {
        return styled(text, AttributedStyle.DEFAULT.foreground(AttributedStyle.GREEN));
    }

    /** For what went wrong or fell. */
    public static AttributedString red(String text) {
        return styled(text, AttributedStyle.DEFAULT.foreground(AttributedStyle.RED));
    }

    /** For what needs a look. */
    public static AttributedString yellow(String text) {
        return styled(text, AttributedStyle.DEFAULT.foreground(AttributedStyle.YELLOW));
    }

    /** Several texts as one. */
    public static AttributedString join(CharSequence... parts) {
        var joined = new AttributedStringBuilder();
        for (var part : parts) {
            joined.append(plain(part));
        }
        return joined.toAttributedString();
    }

    /** The text with blanks behind it, or before it, so that it takes that many columns; a longer one stays as it is. */
    static AttributedString pad(AttributedString text, int columns, boolean right) {
        var blanks = " ".repeat(Math.max(0, columns - text.columnLength()));
        return right ? join(blanks, text) : join(text, blanks);
    }

    private static AttributedString styled(String text, AttributedStyle style) {
        return new AttributedString(Visible.of(text), style);
    }
}
