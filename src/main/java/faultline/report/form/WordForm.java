package faultline.report.form;

import faultline.progress.Progress;
import faultline.report.document.Document;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Files for Word and its like, for those who must edit what is printed. They are written as their content is made; the same
 * document gives the same bytes.
 */
public final class WordForm implements Form {
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PROPERTIES = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";

    @Override
    public String ending() {
        return "docx";
    }

    @Override
    public void write(Document document, OutputStream out, Progress progress) throws IOException {
        var file = new WordFile(out);
        var pictures = new WordPictures();
        var numbering = new WordNumbering();
        file.own("[Content_Types].xml", "content-types.xml");
        file.own("_rels/.rels", "relationships.xml");
        file.part("docProps/core.xml", xml -> properties(document, xml));
        file.own("word/styles.xml", "styles.xml");
        file.own("word/settings.xml", "settings.xml");
        file.part("word/header.xml", xml -> WordMargins.header(document, xml));
        file.part("word/footer.xml", xml -> WordMargins.footer(document, xml));
        file.part("word/document.xml", xml -> new WordSheets(document, xml, pictures, numbering).write(progress));
        file.part("word/numbering.xml", numbering::write);
        file.part("word/_rels/document.xml.rels", xml -> relationships(pictures, xml));
        for (var png : pictures.drawn()) {
            file.part("word/" + png.file(), png.content());
        }
        file.end();
    }

    private static void properties(Document document, Xml xml) throws IOException {
        xml.open("cp:coreProperties", "xmlns:cp", PROPERTIES, "xmlns:dc", "http://purl.org/dc/elements/1.1/");
        xml.open("dc:title").text(document.title()).close();
        xml.open("dc:subject").text(document.kind()).close();
        xml.open("dc:creator").text("Faultline").close();
        xml.open("dc:language").text("en-GB").close();
        xml.close();
    }

    private static void relationships(WordPictures pictures, Xml xml) throws IOException {
        xml.open("Relationships", "xmlns", RELATIONSHIPS);
        for (var part : new String[] {"styles", "numbering", "settings", "header", "footer"}) {
            relationship(xml, part, part, part + ".xml");
        }
        for (var png : pictures.drawn()) {
            relationship(xml, png.id(), "image", png.file());
        }
        xml.close();
    }

    private static void relationship(Xml xml, String id, String type, String target) throws IOException {
        xml.empty("Relationship", "Id", id, "Type", OFFICE + type, "Target", target);
    }
}
