package faultline.report.form;

import faultline.report.document.Document;
import java.io.IOException;
import java.util.stream.Stream;

/**
 * A4, upright or on its side, with margins of 20 mm.
 *
 * @param width in twentieths of a point, as is the height
 */
record WordPaper(int width, int height) {
    private static final int SHORT_SIDE = 11_906;
    private static final int LONG_SIDE = 16_838;
    private static final int MARGIN = 1134;

    static WordPaper of(Document document) {
        return document.layout() == Document.Layout.WIDE_SHEETS
                ? new WordPaper(LONG_SIDE, SHORT_SIDE)
                : new WordPaper(SHORT_SIDE, LONG_SIDE);
    }

    /** In twentieths of a point. */
    int textWidth() {
        return width - 2 * MARGIN;
    }

    /** The end of a file's text: its paper, and what stands on each sheet of it. */
    void write(Xml xml) throws IOException {
        var sides = width > height ? "landscape" : "portrait";
        var margin = Integer.toString(MARGIN);
        var edge = Integer.toString(MARGIN / 2);
        xml.open("w:sectPr");
        xml.empty("w:headerReference", "w:type", "default", "r:id", "header");
        xml.empty("w:footerReference", "w:type", "default", "r:id", "footer");
        xml.empty("w:pgSz", "w:w", Integer.toString(width), "w:h", Integer.toString(height), "w:orient", sides);
        var margins = new String[] {
            "w:top", margin, "w:right", margin, "w:bottom", margin, "w:left", margin, "w:header", edge, "w:footer", edge
        };
        xml.empty(
                "w:pgMar",
                Stream.concat(Stream.of(margins), Stream.of("w:gutter", "0")).toArray(String[]::new));
        xml.close();
    }
}
