package faultline.report.form;

import faultline.report.document.Text;
import faultline.report.document.Text.Style;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.xml.sax.SAXException;

/** Writes lines and paragraphs of words. */
final class PdfText {
    private final PdfTags tags;
    private final PdfFonts fonts;
    private final Predicate<String> anchors;

    /**
     * @param anchors whether something in the document has an anchor: what leads nowhere is written as plain words
     */
    PdfText(PdfTags tags, PdfFonts fonts, Predicate<String> anchors) {
        this.tags = tags;
        this.fonts = fonts;
        this.anchors = anchors;
    }

    /**
     * Writes a block of its own.
     *
     * @param size of the letters, in points
     * @param room how long a line can be, in points
     * @param more attributes of the block, as {@link PdfTags#open} has them
     */
    void block(Text text, double size, double room, String style, String... more) throws SAXException {
        var styles = text.spans().stream().map(Text.Span::style).distinct().toList();
        var base = styles.size() == 1 && styles.get(0) != Style.CODE ? styles.get(0) : Style.PLAIN;
        var look = "font-size: " + PdfTags.points(size) + PdfLook.inBlock(base) + (style.isEmpty() ? "" : "; ") + style;
        tags.open("block", look, more);
        write(text, base, size, room);
        tags.close();
    }

    /** Writes within a block of plain words that is open. */
    void write(Text text, double size, double room) throws SAXException {
        write(text, Style.PLAIN, size, room);
    }

    private void write(Text text, Style base, double size, double room) throws SAXException {
        var printable = printable(text);
        var breaks = new PdfBreaks(printable.words(), widths(printable.spans(), size), room);
        int at = 0;
        for (var span : printable.spans()) {
            boolean leads = !span.words().isBlank() && anchors.test(span.to());
            if (leads) {
                var to = span.to();
                tags.open(
                        "basic-link",
                        PdfLook.LINK,
                        "internal-destination",
                        to,
                        "fox:alt-text",
                        PdfTags.quoted(span.words()));
            }
            for (var run : PdfRun.of(span.words(), PdfLook.face(span.style()), fonts)) {
                var words = breaks.broken(at + run.from(), at + run.to());
                if (span.style() == base && run.face() == PdfLook.face(base) && !run.joined()) {
                    tags.text(words);
                } else {
                    inline(words, run, PdfLook.colour(span.style()));
                }
            }
            if (leads) {
                tags.close();
            }
            at += span.words().length();
        }
    }

    /** In points, of all in one line. */
    double width(Text text, double size) {
        return Arrays.stream(widths(printable(text).spans(), size)).sum();
    }

    private Text printable(Text text) {
        return new Text(text.spans().stream()
                .map(span -> new Text.Span(fonts.printable(span.words()), span.style(), span.to()))
                .toList());
    }

    private double[] widths(List<Text.Span> spans, double size) {
        var widths = new double
                [spans.stream().mapToInt(span -> span.words().length()).sum()];
        int at = 0;
        for (var span : spans) {
            for (char c : span.words().toCharArray()) {
                widths[at++] = fonts.width(c, PdfLook.face(span.style()), size);
            }
        }
        return widths;
    }

    private void inline(String words, PdfRun run, String colour) throws SAXException {
        // the fonts join Arabic letters for languages that they name, and English is none of these
        tags.open("inline", run.face().style(), "color", colour, "language", run.joined() ? "KUR" : "");
        tags.text(words).close();
    }
}
