package faultline.report.form;

import faultline.report.document.Text;
import faultline.report.document.Text.Span;
import java.io.IOException;

/** Writes texts as runs: words that look the same, with links around those that lead somewhere. */
final class WordText {
    private final Xml xml;
    private final Bookmarks bookmarks;

    WordText(Xml xml, Bookmarks bookmarks) {
        this.xml = xml;
        this.bookmarks = bookmarks;
    }

    void write(Text text) throws IOException {
        for (var span : text.spans()) {
            if (span.to().isEmpty()) {
                run(span);
            } else {
                xml.open("w:hyperlink", "w:anchor", bookmarks.name(span.to()), "w:history", "1");
                run(span);
                xml.close();
            }
        }
    }

    void write(String words) throws IOException {
        write(Text.of(words));
    }

    private void run(Span span) throws IOException {
        xml.open("w:r");
        look(span);
        var lines = span.words().split("\r\n|[\r\n]", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                xml.empty("w:br");
            }
            xml.open("w:t", "xml:space", "preserve").text(lines[i]).close();
        }
        xml.close();
    }

    private void look(Span span) throws IOException {
        var style = span.to().isEmpty() ? style(span.style()) : "Hyperlink";
        if (!style.isEmpty()) {
            xml.open("w:rPr").empty("w:rStyle", "w:val", style);
            if (!span.to().isEmpty() && span.style() == Text.Style.STRONG) {
                xml.empty("w:b");
            }
            xml.close();
        }
    }

    private static String style(Text.Style style) {
        return switch (style) {
            case PLAIN -> "";
            case STRONG -> "Strong";
            case QUIET -> "QuietWords";
            case CODE -> "Code";
            case UP -> "Up";
            case DOWN -> "Down";
            case WARNING -> "Warning";
        };
    }
}
