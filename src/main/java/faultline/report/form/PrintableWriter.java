package faultline.report.form;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Names characters that no page can show, as {@link Printable} does, while texts go by. */
final class PrintableWriter extends FilterWriter {
    PrintableWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        write(Character.toString((char) c));
    }

    @Override
    public void write(char[] chars, int from, int length) throws IOException {
        write(new String(chars, from, length));
    }

    /** Halves of characters are named where the other half is missing from the same piece of text. */
    @Override
    public void write(String text, int from, int length) throws IOException {
        int end = from + length;
        int done = from;
        int next;
        for (int at = pastOrdinary(text, from, end); at < end; at = pastOrdinary(text, next, end)) {
            next = at + (isPair(text, at, end) ? 2 : 1);
            char c = text.charAt(at);
            if (next == at + 1 && (!Printable.is(c) || Character.isSurrogate(c))) {
                out.write(text, done, at - done);
                out.write(Printable.name(c));
                done = next;
            }
        }
        out.write(text, done, end - done);
    }

    /** Where the first character stands that has to be looked at; nearly all of a page has not. */
    private static int pastOrdinary(String text, int from, int end) {
        int at = from;
        while (at < end && Printable.isOrdinary(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isPair(String text, int at, int end) {
        return at + 1 < end && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
    }
}
