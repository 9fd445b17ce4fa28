package faultline.report.form;

import faultline.report.document.Document;
import java.io.IOException;

/** What stands above and below the text of each sheet. */
final class WordMargins {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private WordMargins() {}

    /** What every sheet must say, or what the document is. */
    static void header(Document document, Xml xml) throws IOException {
        xml.open("w:hdr", "xmlns:w", WORD);
        begin(xml, "Header", document);
        words(xml, document.notice().isEmpty() ? document.kind() : document.notice());
        xml.close().close();
    }

    static void footer(Document document, Xml xml) throws IOException {
        xml.open("w:ftr", "xmlns:w", WORD);
        begin(xml, "Footer", document);
        words(xml, document.title() + (document.subtitle().isEmpty() ? "" : " (" + document.subtitle() + ")"));
        xml.open("w:r").empty("w:tab").close();
        words(xml, "Page ");
        field(xml, "PAGE");
        words(xml, " of ");
        field(xml, "NUMPAGES");
        xml.close().close();
    }

    private static void begin(Xml xml, String style, Document document) throws IOException {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).open("w:tabs");
        xml.empty(
                "w:tab",
                "w:val",
                "right",
                "w:pos",
                Integer.toString(WordPaper.of(document).textWidth()));
        xml.close().close();
    }

    private static void words(Xml xml, String words) throws IOException {
        xml.open("w:r").open("w:t", "xml:space", "preserve").text(words).close().close();
    }

    /** A number that the word processor finds out. */
    private static void field(Xml xml, String name) throws IOException {
        xml.open("w:fldSimple", "w:instr", " " + name + " ");
        words(xml, "1");
        xml.close();
    }
}
