package faultline.console.text;

import java.io.PrintWriter;
import java.io.Writer;
import org.jline.utils.AttributedString;

/**
 * The one way out: whatever the program prints is printed by one of these. Of a text it sends letters and, where colours
 * are wanted, styles; a character that would steer the terminal is shown instead. What does steer it is a {@link Motion}.
 */
public final class Printer {
    private final PrintWriter to;
    private final boolean colour;

    /**
     * @param to what nobody else writes to
     * @param colour whether styles are sent; without, a text is its letters alone
     */
    public Printer(PrintWriter to, boolean colour) {
        this.to = to;
        this.colour = colour;
    }

    /** All that moves about on a terminal or takes something off it. */
    public enum Motion {
        /** Everything is taken off, also what could be scrolled back to; the next text stands at the top. */
        CLEAR("\u001b[H\u001b[2J\u001b[3J"),
        /** The line is taken off; the next text stands at its beginning. */
        REWRITE("\r\u001b[K");

        private final String keys;

        Motion(String keys) {
            this.keys = keys;
        }
    }

    /** Writes a line as it is, however long. */
    public void line(CharSequence text) {
        to.println(shown(text));
    }

    /** Writes a text that other text can follow on its line. */
    public void text(CharSequence text) {
        to.print(shown(text));
    }

    public void move(Motion motion) {
        to.print(motion.keys);
    }

    public void flush() {
        to.flush();
    }

    /** The text as it would be sent, for the line editor, which sends prompts by itself. */
    public String shown(CharSequence text) {
        var visible = visible(text);
        return colour ? Ansi.of(visible) : visible.toString();
    }

    /** What libraries write to: letters alone. */
    public PrintWriter letters() {
        return new PrintWriter(new Writer() {
            @Override
            public void write(char[] letters, int from, int length) {
                text(new String(letters, from, length));
            }

            @Override
            public void flush() {
                Printer.this.flush();
            }

            @Override
            public void close() {
                flush();
            }
        });
    }

    /** Nobody who measured the text did so without making it visible; one that was not measured keeps its first style. */
    private static AttributedString visible(CharSequence text) {
        var styled = Styled.plain(text);
        var letters = styled.toString();
        return Visible.isVisible(letters) ? styled : new AttributedString(Visible.of(letters), styled.styleAt(0));
    }
}
