package faultline.console.text;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;

/** Breaks text into lines that fit: between words where it can, else after a hyphen, a dash or a slash within one. */
public final class Wrapping {
    private static final String JOINTS = "-–/";

    private Wrapping() {}

    /**
     * The text in lines of at most that many columns; its own line ends stay, and a word that is too long is cut,
     * after a hyphen if there is one.
     *
     * @param width at least 2, since a character can take two columns
     * @return at least one line, which may be empty
     */
    public static List<AttributedString> lines(CharSequence text, int width) {
        var lines = new ArrayList<AttributedString>();
        var whole = Styled.plain(text);
        int start = 0;
        for (int end = lineEnd(whole, start); end < whole.length(); end = lineEnd(whole, start)) {
            wrap(whole.subSequence(start, end), width, lines);
            start = end + 1;
        }
        wrap(whole.subSequence(start, whole.length()), width, lines);
        return List.copyOf(lines);
    }

    /** As many columns as the longest word takes; 0 for a text without any. */
    static int longestWord(AttributedString text) {
        int longest = 0;
        for (int start = wordStart(text, 0); start < text.length(); start = wordStart(text, wordEnd(text, start))) {
            longest = Math.max(
                    longest, text.subSequence(start, wordEnd(text, start)).columnLength());
        }
        return longest;
    }

    /** As many columns as the longest part of a word takes, if words are cut only where they have a hyphen. */
    static int longestPart(AttributedString text) {
        int longest = 0;
        int start = 0;
        for (int end = 1; end <= text.length(); end++) {
            if (end == text.length() || isJoint(text, end)) {
                longest = Math.max(longest, longestWord(text.subSequence(start, end)));
                start = end;
            }
        }
        return longest;
    }

    private static void wrap(AttributedString text, int width, List<AttributedString> lines) {
        int lineStart = 0;
        int lineEnd = 0;
        for (int next = wordEnd(text, 0); lineEnd < text.length(); next = wordEnd(text, lineEnd)) {
            if (text.subSequence(lineStart, next).columnLength() <= width) {
                lineEnd = next;
            } else if (lineEnd > lineStart) {
                lines.add(text.subSequence(lineStart, lineEnd));
                lineStart = wordStart(text, lineEnd);
                lineEnd = lineStart;
            } else {
                int cut = lineStart + head(text.subSequence(lineStart, next), width);
                lines.add(text.subSequence(lineStart, cut));
                lineStart = cut;
                lineEnd = cut;
            }
        }
        if (lineStart < text.length() || text.length() == 0) {
            lines.add(text.subSequence(lineStart, text.length()));
        }
    }

    /**
     * How many characters of the word fit, up to its last hyphen if one is among them; at least one code point, so that
     * there is always progress.
     */
    private static int head(AttributedString text, int width) {
        int fitting = fitting(text, width);
        int end = fitting;
        while (end > 0 && !isJoint(text, end)) {
            end--;
        }
        return end > 0 ? end : fitting;
    }

    /** Whether a word can be parted there: "trump-" and "musk", but not "--" and "seed". */
    private static boolean isJoint(CharSequence text, int at) {
        return at > 1
                && at < text.length()
                && JOINTS.indexOf(text.charAt(at - 1)) >= 0
                && Character.isLetterOrDigit(text.charAt(at - 2))
                && Character.isLetterOrDigit(text.charAt(at));
    }

    private static int fitting(AttributedString text, int width) {
        int end = Character.charCount(text.codePointAt(0));
        while (end < text.length()) {
            int next = end + Character.charCount(text.codePointAt(end));
            if (text.subSequence(0, next).columnLength() > width) {
                break;
            }
            end = next;
        }
        return end;
    }

    private static int lineEnd(CharSequence text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n') {
            end++;
        }
        return end;
    }

    private static int wordStart(CharSequence text, int from) {
        int start = from;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private static int wordEnd(CharSequence text, int from) {
        int end = wordStart(text, from);
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
