package faultline.exchange;

import java.util.regex.Pattern;

/**
 * Keeps a text from being taken for a formula: a spreadsheet runs what begins like one, and players write what they like.
 * An apostrophe put first makes it text, and is taken away again when the sheet comes back, so that nothing changes.
 */
public final class Formula {
    /** What begins a formula, or would if the apostrophes before it were taken away. */
    private static final Pattern LIKE_ONE =
            Pattern.compile("'*[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);

    private static final String MARK = "'";

    private Formula() {}

    /** The text with the mark before it, if it needs one. */
    public static String escape(String text) {
        return LIKE_ONE.matcher(text).matches() ? MARK + text : text;
    }

    /** The text that {@link #escape} was given; a text that it would not have made stays as it is. */
    static String unescape(String cell) {
        return cell.startsWith(MARK) && LIKE_ONE.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
