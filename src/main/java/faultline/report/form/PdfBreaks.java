package faultline.report.form;

import java.util.BitSet;

/** Finds where lines have to be broken that would not fit otherwise, since FOP breaks no word and not at each space. */
final class PdfBreaks {
    /** Where a line may be broken. It has no width, and FOP leaves no trace of it in the file. */
    private static final char BREAK = '\u200B';

    private final String words;
    private final double[] upTo;
    private final double room;
    private final BitSet before = new BitSet();

    /**
     * @param widths of each character of the words, in points
     * @param room how long a line can be, in points
     */
    PdfBreaks(String words, double[] widths, double room) {
        this.words = words;
        this.upTo = new double[widths.length + 1];
        for (int i = 0; i < widths.length; i++) {
            upTo[i + 1] = upTo[i] + widths[i];
        }
        this.room = room;
        if (upTo[widths.length] > room) {
            chains();
        }
    }

    /** Between letters or digits every space ends a line; beside other signs it may not. */
    private void chains() {
        int from = 0;
        for (int i = 0; i < words.length(); i++) {
            boolean ends = words.charAt(i) == '\n' || isSpace(i) && isWordly(i - 1) && isWordly(i + 1);
            if (ends) {
                chain(from, i);
                from = i + 1;
            }
        }
        chain(from, words.length());
    }

    private void chain(int from, int to) {
        if (fits(from, to)) {
            return;
        }
        int start = from;
        for (int i = from; i < to; i++) {
            if (isSpace(i)) {
                word(start, i);
                before.set(i);
                start = i + 1;
            }
        }
        word(start, to);
    }

    private void word(int from, int to) {
        if (fits(from, to)) {
            return;
        }
        int start = from;
        for (int i = from + 1; i < to; i++) {
            if (!isWordly(i - 1)) {
                piece(start, i);
                before.set(i);
                start = i;
            }
        }
        piece(start, to);
    }

    private void piece(int from, int to) {
        for (int i = from + 1; i < to && !fits(from, to); i++) {
            if (Character.getType(words.charAt(i)) != Character.NON_SPACING_MARK) {
                before.set(i);
            }
        }
    }

    private boolean fits(int from, int to) {
        return upTo[to] - upTo[from] <= room;
    }

    private boolean isSpace(int at) {
        return PdfFonts.isSpace(words.charAt(at));
    }

    private boolean isWordly(int at) {
        return at >= 0
                && at < words.length()
                && (Character.isLetterOrDigit(words.charAt(at))
                        || Character.getType(words.charAt(at)) == Character.NON_SPACING_MARK);
    }

    /** Part of the words, with the breaks that are in it. */
    String broken(int from, int to) {
        int next = before.nextSetBit(from);
        if (next < 0 || next >= to) {
            return words.substring(from, to);
        }
        var broken = new StringBuilder(to - from + 8);
        for (int i = from; i < to; i++) {
            if (before.get(i)) {
                broken.append(BREAK);
            }
            broken.append(words.charAt(i));
        }
        return broken.toString();
    }
}
