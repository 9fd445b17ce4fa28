package faultline.console.text;

import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;

/** How the line editor shows what is typed or pasted: no character of it steers the terminal. */
public final class VisibleTyping implements Highlighter {

    @Override
    public AttributedString highlight(LineReader reader, String typed) {
        return new AttributedString(Visible.sameLength(typed));
    }
}
