package faultline.report.form;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes elements and text as they come, and never holds them; so a document may be as long as it likes. */
final class Xml {
    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    Xml(Writer out) {
        this.out = out;
    }

    Xml declaration() throws IOException {
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        return this;
    }

    /** @param attributes name and value in turn */
    Xml open(String name, String... attributes) throws IOException {
        begin(name, attributes);
        out.write('>');
        open.push(name);
        return this;
    }

    Xml close() throws IOException {
        out.write("</" + open.pop() + ">");
        return this;
    }

    /** An element without anything in it. */
    Xml empty(String name, String... attributes) throws IOException {
        begin(name, attributes);
        out.write("/>");
        return this;
    }

    private void begin(String name, String... attributes) throws IOException {
        out.write("<" + name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.write(" " + attributes[i] + "=\"");
            text(attributes[i + 1]);
            out.write('"');
        }
    }

    /** Text, in which what XML cannot hold is named. */
    Xml text(String words) throws IOException {
        var printable = Printable.of(words);
        int done = 0;
        for (int i = 0; i < printable.length(); i++) {
            var escaped =
                    switch (printable.charAt(i)) {
                        case '&' -> "&amp;";
                        case '<' -> "&lt;";
                        case '>' -> "&gt;";
                        case '"' -> "&quot;";
                        case '\r', '\n', '\t' -> " ";
                        default -> "";
                    };
            if (!escaped.isEmpty()) {
                out.write(printable, done, i - done);
                out.write(escaped);
                done = i + 1;
            }
        }
        out.write(printable, done, printable.length() - done);
        return this;
    }
}
