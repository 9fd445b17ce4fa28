package faultline.report.form;

import faultline.progress.Progress;
import faultline.report.document.Document;
import faultline.report.document.Document.Layout;
import faultline.report.document.Section;
import faultline.report.document.Text;
import java.util.Set;
import org.apache.fop.fonts.FontInfo;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Writes one document for FOP, piece by piece. */
final class PdfPress {
    /** After so many blocks a part of a section begins a new sheet, and FOP can forget what was before. */
    private static final int LONG = 60;

    private final Document document;
    private final PdfTags tags;
    private final PdfText text;
    private final PdfAnchors anchors = new PdfAnchors();
    private final PdfBlocks blocks;
    private final PdfSheets sheets;
    private final PdfFront front;

    PdfPress(Document document, ContentHandler to, FontInfo loaded, PdfNumbers numbers) {
        var fonts = new PdfFonts(loaded);
        this.document = document;
        this.tags = new PdfTags(to);
        this.text = new PdfText(tags, fonts, numbers::has);
        this.blocks = new PdfBlocks(tags, fonts, text, anchors);
        this.sheets = new PdfSheets(document, tags, text, numbers);
        this.front = new PdfFront(tags, text, fonts, numbers, sheets.room());
    }

    /** @return the anchors that were written */
    Set<String> write(Progress progress) throws SAXException {
        tags.start();
        tags.open(
                "root",
                "xml:lang: en; font-family: DejaVu Sans; font-size: 9pt; line-height: 1.4",
                "color",
                PdfLook.INK);
        sheets.masters();
        front.bookmarks(document.sections());
        boolean reading = document.layout() == Layout.READING;
        if (reading) {
            sheets.begin("front");
            front.title(document);
            front.contents(document.sections());
            sheets.end();
        }
        int done = 0;
        for (var section : document.sections()) {
            begin();
            section(section, reading ? 2 : 1);
            sheets.end();
            progress.at(++done, document.sections().size());
        }
        tags.close();
        tags.end();
        return anchors.all();
    }

    private void begin() throws SAXException {
        sheets.begin("other");
        blocks.atTop();
    }

    private void section(Section section, int level) throws SAXException {
        blocks.heading(section.id(), Text.of(section.title()), level, sheets.room());
        try (var content = section.content().get()) {
            for (var each = content.iterator(); each.hasNext(); ) {
                blocks.write(each.next(), level + 1, sheets.room());
            }
        }
        for (var part : section.parts()) {
            if (blocks.written() > LONG) {
                sheets.end();
                begin();
            }
            section(part, level + 1);
        }
    }
}
