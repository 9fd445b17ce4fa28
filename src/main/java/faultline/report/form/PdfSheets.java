package faultline.report.form;

import faultline.report.document.Document;
import faultline.report.document.Document.Layout;
import faultline.report.document.Section;
import faultline.report.document.Text;
import java.util.Iterator;
import java.util.List;
import org.xml.sax.SAXException;

/** Writes the sheets of a document: what runs along with each, the title, the contents, and the sections. */
final class PdfSheets {
    /** The sides of A4, and its margins at the left and the right, in millimetres. */
    private static final double SHORT = 210;

    private static final double LONG = 297;
    private static final double MARGIN = 20;
    private static final double POINTS = 72 / 25.4;
    private static final double RUNNING = 7.5;
    private static final String LAST = "the-end-of-all";

    private final Document document;
    private final Tags tags;
    private final PdfText text;
    private final PdfFonts fonts;
    private final PdfBlocks blocks;
    private final double width;

    /** What is left between the margins, in points. */
    private final double room;

    PdfSheets(Document document, Tags tags, PdfFonts fonts) {
        this.document = document;
        this.tags = tags;
        this.fonts = fonts;
        this.text = new PdfText(tags, fonts);
        this.blocks = new PdfBlocks(tags, fonts);
        this.width = document.layout() == Layout.WIDE_SHEETS ? LONG : SHORT;
        this.room = (width - 2 * MARGIN) * POINTS;
    }

    void write(Form.Progress progress) throws SAXException {
        tags.start();
        tags.open(
                "root",
                "xml:lang",
                "en",
                "font-family",
                "DejaVu Sans",
                "font-size",
                PdfBlocks.SIZE + "pt",
                "line-height",
                "1.4",
                "color",
                PdfText.INK);
        masters();
        bookmarks();
        if (document.layout() == Layout.READING) {
            front();
        }
        var sections = document.sections();
        for (int i = 0; i < sections.size(); i++) {
            progress.at(i, sections.size());
            begin("rest");
            section(sections.get(i), 2);
            if (i == sections.size() - 1) {
                blocks.artifact("id", LAST);
            }
            end();
        }
        tags.close();
        tags.end();
        progress.at(sections.size(), sections.size());
    }

    private void masters() throws SAXException {
        tags.open("layout-master-set");
        master("first", "no-header");
        master("rest", "header");
        tags.open("page-sequence-master", "master-name", "front").open("repeatable-page-master-alternatives");
        tags.empty("conditional-page-master-reference", "master-reference", "first", "page-position", "first");
        tags.empty("conditional-page-master-reference", "master-reference", "rest", "page-position", "rest");
        tags.close().close().close();
    }

    private void master(String name, String header) throws SAXException {
        tags.open(
                "simple-page-master",
                "master-name",
                name,
                "page-width",
                width + "mm",
                "page-height",
                SHORT + LONG - width + "mm",
                "margin-left",
                MARGIN + "mm",
                "margin-right",
                MARGIN + "mm",
                "margin-top",
                "12mm",
                "margin-bottom",
                "8mm");
        tags.empty("region-body", "margin-top", "13mm", "margin-bottom", "19mm");
        tags.empty("region-before", "region-name", header, "extent", "11mm");
        tags.empty("region-after", "region-name", "footer", "extent", "15mm");
        tags.close();
    }

    private void bookmarks() throws SAXException {
        if (document.sections().isEmpty()) {
            return;
        }
        tags.open("bookmark-tree");
        bookmarks(document.sections());
        tags.close();
    }

    private void bookmarks(List<Section> sections) throws SAXException {
        for (var section : sections) {
            tags.open("bookmark", "internal-destination", section.id(), "starting-state", "hide");
            tags.open("bookmark-title").text(Printable.of(section.title())).close();
            bookmarks(section.parts());
            tags.close();
        }
    }

    private void begin(String master) throws SAXException {
        tags.open("page-sequence", "master-reference", master);
        header();
        footer();
        tags.open("flow", "flow-name", "xsl-region-body", "linefeed-treatment", "preserve");
        blocks.beginSheet();
    }

    private void end() throws SAXException {
        tags.close().close();
    }

    private void header() throws SAXException {
        tags.open("static-content", "flow-name", "header", "role", "artifact");
        running(document.title(), "", () -> text.write(document.kind(), RUNNING, room * 0.3));
        tags.close();
    }

    private void footer() throws SAXException {
        tags.open("static-content", "flow-name", "footer", "role", "artifact");
        running(document.notice(), "bold", () -> {
            tags.empty("page-number");
            tags.text(" of ");
            tags.empty("page-number-citation-last", "ref-id", LAST);
        });
        tags.close();
    }

    /** What stands at the right. */
    @FunctionalInterface
    private interface Right {
        void write() throws SAXException;
    }

    private void running(String left, String weight, Right right) throws SAXException {
        tags.open(
                "table",
                "table-layout",
                "fixed",
                "width",
                room + "pt",
                "font-size",
                RUNNING + "pt",
                "color",
                PdfText.SOFT);
        tags.empty("table-column", "column-width", room * 0.7 + "pt");
        tags.empty("table-column", "column-width", room * 0.3 + "pt");
        tags.open("table-body").open("table-row");
        tags.open("table-cell").open("block", "font-weight", weight);
        text.write(left, RUNNING, room * 0.7);
        tags.close().close();
        tags.open("table-cell", "text-align", "end").open("block");
        right.write();
        tags.close().close().close().close().close();
    }

    private void front() throws SAXException {
        begin("front");
        tags.open("block", "font-size", "10pt", "color", PdfText.SOFT);
        text.write(document.kind(), 10, room);
        tags.close();
        blocks.heading("", Text.of(document.title()), 1, room);
        if (!document.subtitle().isEmpty()) {
            tags.open("block", "font-size", "12pt", "color", PdfText.SOFT, "space-after", "6pt");
            text.write(document.subtitle(), 12, room);
            tags.close();
        }
        if (!document.notice().isEmpty()) {
            tags.open("block", "font-weight", "bold", "space-before", "6pt", "space-after", "6pt");
            text.write(document.notice(), PdfBlocks.SIZE, room);
            tags.close();
        }
        contents();
        end();
    }

    private void contents() throws SAXException {
        tags.open("block", "role", "TOC", "space-before", "24pt");
        for (var section : document.sections()) {
            entry(section, 0);
            for (var part : section.parts()) {
                entry(part, 12);
            }
        }
        tags.close();
    }

    private void entry(Section section, double indent) throws SAXException {
        tags.open(
                "block",
                "role",
                "TOCI",
                "text-align-last",
                "justify",
                "margin-left",
                indent + "pt",
                "font-weight",
                indent == 0 ? "bold" : "",
                "space-before",
                indent == 0 ? "4pt" : "1pt");
        tags.open("basic-link", "internal-destination", section.id(), "fox:alt-text", fonts.printable(section.title()));
        text.write(section.title(), PdfBlocks.SIZE, room - 60);
        tags.open(
                "leader",
                "leader-pattern",
                "dots",
                "leader-pattern-width",
                "5pt",
                "font-weight",
                "normal",
                "color",
                PdfText.RULE);
        tags.close();
        tags.empty("page-number-citation", "ref-id", section.id());
        tags.close().close();
    }

    private void section(Section section, int level) throws SAXException {
        blocks.heading(blocks.id(section.id()), Text.of(section.title()), level, room);
        try (var content = section.content().get()) {
            for (Iterator<faultline.report.document.Block> each = content.iterator(); each.hasNext(); ) {
                blocks.write(each.next(), level + 1, room);
            }
        }
        for (var part : section.parts()) {
            section(part, level + 1);
        }
    }
}
