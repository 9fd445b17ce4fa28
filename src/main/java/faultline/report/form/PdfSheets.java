package faultline.report.form;

import faultline.report.document.Document;
import faultline.report.document.Document.Layout;
import faultline.report.document.Text;
import org.xml.sax.SAXException;

/** Writes sheets of paper, and what runs along with each of them. */
final class PdfSheets {
    private static final String MARGINS = "margin-left: 20mm; margin-right: 20mm; margin-top: 12mm; margin-bottom: 8mm";
    private static final double RUNNING = 7.5;

    /** How wide the part of a running line is that stands at the left. */
    private static final double LEFT = 0.7;

    private final Document document;
    private final PdfTags tags;
    private final PdfText text;
    private final PdfNumbers numbers;

    PdfSheets(Document document, PdfTags tags, PdfText text, PdfNumbers numbers) {
        this.document = document;
        this.tags = tags;
        this.text = text;
        this.numbers = numbers;
    }

    /** What A4 leaves between its margins, in points. */
    double room() {
        return document.layout() == Layout.WIDE_SHEETS ? 728.5 : 481.8;
    }

    /** Says what sheets there are: the first has no running title, since it has the title itself. */
    void masters() throws SAXException {
        tags.open("layout-master-set");
        master("first", "no-header");
        master("other", "header");
        tags.open("page-sequence-master", "master-name: front").open("repeatable-page-master-alternatives");
        alternative("first");
        alternative("other");
        tags.close(3);
    }

    private void master(String name, String header) throws SAXException {
        boolean wide = document.layout() == Layout.WIDE_SHEETS;
        tags.open(
                "simple-page-master",
                MARGINS,
                "master-name",
                name,
                "page-width",
                wide ? "297mm" : "210mm",
                "page-height",
                wide ? "210mm" : "297mm");
        tags.empty("region-body", "margin-top: 13mm; margin-bottom: 19mm");
        tags.empty("region-before", "extent: 11mm", "region-name", header);
        tags.empty("region-after", "region-name: footer; extent: 15mm");
        tags.close();
    }

    private void alternative(String name) throws SAXException {
        tags.empty(
                "conditional-page-master-reference",
                "",
                "master-reference",
                name,
                "page-position",
                name.equals("first") ? name : "any");
    }

    /**
     * Begins a sheet, and a piece of the document that FOP can lay out and then forget.
     *
     * @param master "front" for a sheet that begins with the title, "other" for any other
     */
    void begin(String master) throws SAXException {
        tags.open("page-sequence", "", "master-reference", master);
        tags.open("static-content", "flow-name: header; role: artifact");
        running(Text.of(document.title()), document.kind(), "");
        tags.close();
        tags.open("static-content", "flow-name: footer; role: artifact");
        running(Text.strong(document.notice()), "", " of " + numbers.all());
        tags.close();
        tags.open("flow", "flow-name: xsl-region-body; linefeed-treatment: preserve; widows: 2; orphans: 2");
    }

    void end() throws SAXException {
        tags.close(2);
    }

    /**
     * @param right words at the right
     * @param after words after the number of the sheet; empty for no number
     */
    private void running(Text left, String right, String after) throws SAXException {
        tags.open("table", "table-layout: fixed", "width", PdfTags.points(room()), "color", PdfLook.SOFT);
        tags.empty("table-column", "", "column-width", PdfTags.points(room() * LEFT));
        tags.empty("table-column", "", "column-width", PdfTags.points(room() * (1 - LEFT)));
        tags.open("table-body").open("table-row").open("table-cell");
        text.block(left, RUNNING, room() * LEFT, "");
        tags.close().open("table-cell", "text-align: end").open("block", "", "font-size", PdfTags.points(RUNNING));
        text.write(Text.of(right), RUNNING, room() * (1 - LEFT));
        if (!after.isEmpty()) {
            tags.empty("page-number", "").text(after);
        }
        tags.close(5);
    }
}
