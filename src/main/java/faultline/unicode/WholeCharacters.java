package faultline.unicode;

import java.io.Reader;

/**
 * A text in pieces none of which ends inside a character, where there is room for two: SnakeYAML Engine (3.0.1) fails on a
 * piece that does.
 */
public final class WholeCharacters extends Reader {
    private final String text;
    private int at;

    public WholeCharacters(String text) {
        this.text = text;
    }

    @Override
    public int read(char[] into, int offset, int length) {
        if (at == text.length()) {
            return -1;
        }
        int end = Math.min(text.length(), at + length);
        if (end < text.length() && end - at > 1 && Character.isSurrogatePair(text.charAt(end - 1), text.charAt(end))) {
            end--;
        }
        text.getChars(at, end, into, offset);
        int read = end - at;
        at = end;
        return read;
    }

    @Override
    public void close() {
        // There is nothing to let go of.
    }
}
