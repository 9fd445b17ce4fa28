package faultline.report.form;

import faultline.report.document.Text;
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
        var base = styles.size() == 1 && styles.get(0) != Text.Style.CODE ? styles.get(0) : Text.Style.PLAIN;
        var look = "font-size: " + PdfTags.points(size) + PdfLook.inBlock(base) + (style.isEmpty() ? "" : "; ") + style;
        tags.open("block", look, more);
        write(text, base, size, room);
        tags.close();
    }

    /** Writes within a block of plain words that is open. */
    void write(Text text, double size, double room) throws SAXException {
        write(text, Text.Style.PLAIN, size, room);
    }

    private void write(Text text, Text.Style base, double size, double room) throws SAXException {
        for (var span : text.spans()) {
            var words = fonts.printable(span.words());
            boolean leads = !words.isBlank() && anchors.test(span.to());
            if (leads) {
                tags.open("basic-link", PdfLook.LINK, "internal-destination", span.to(), "fox:alt-text", words);
            }
            for (var run : PdfRun.of(words, PdfLook.face(span.style()), size, room, fonts)) {
                if (span.style() == base && run.face() == PdfLook.face(base) && !run.joined()) {
                    tags.text(run.words());
                } else {
                    inline(run, PdfLook.colour(span.style()));
                }
            }
            if (leads) {
                tags.close();
            }
        }
    }

    private void inline(PdfRun run, String colour) throws SAXException {
        // the fonts join Arabic letters for languages that they name, and English is none of these
        tags.open("inline", run.face().style(), "color", colour, "language", run.joined() ? "KUR" : "");
        tags.text(run.words()).close();
    }
}
