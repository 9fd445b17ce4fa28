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

    @Override
    public void write(String text, int from, int length) throws IOException {
        int done = from;
        for (int at = from; at < from + length; at++) {
            if (!Printable.is(text.charAt(at))) {
                out.write(text, done, at - done);
                out.write(Printable.name(text.charAt(at)));
                done = at + 1;
            }
        }
        out.write(text, done, from + length - done);
    }
}
