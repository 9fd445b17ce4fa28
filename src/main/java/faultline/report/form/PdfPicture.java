package faultline.report.form;

import faultline.report.document.Palette;
import faultline.report.document.Picture;
import java.io.StringReader;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Writes pictures as drawings. */
final class PdfPicture {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final double TALLEST = 600;

    private final Tags tags;
    private final PdfFonts fonts;

    PdfPicture(Tags tags, PdfFonts fonts) {
        this.tags = tags;
        this.fonts = fonts;
    }

    /** In its own size, or smaller if there is not that much room. */
    void write(Picture picture, double room) throws SAXException {
        double scale = Math.min(1, Math.min(room / picture.width(), TALLEST / picture.height()));
        tags.open(
                "instream-foreign-object",
                "content-width",
                picture.width() * scale + "pt",
                "content-height",
                picture.height() * scale + "pt",
                "fox:alt-text",
                fonts.printable(picture.text()));
        open(
                "svg",
                Map.of(
                        "viewBox", "0 0 %s %s".formatted(picture.width(), picture.height()),
                        "width", picture.width() + "px",
                        "height", picture.height() + "px"));
        open("style", Map.of("type", "text/css"));
        tags.text(Palette.LIGHT);
        close("style");
        shapes(picture.shapes());
        close("svg");
        tags.close();
    }

    private void shapes(String shapes) throws SAXException {
        try {
            var reader = factory().createXMLStreamReader(new StringReader("<g>" + shapes + "</g>"));
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> start(reader);
                    case XMLStreamConstants.END_ELEMENT -> close(reader.getLocalName());
                    case XMLStreamConstants.CHARACTERS -> tags.text(fonts.printable(reader.getText()));
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            throw new SAXException("A picture is not well-formed: " + e.getMessage(), e);
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private void start(XMLStreamReader reader) throws SAXException {
        var attributes = new java.util.LinkedHashMap<String, String>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        open(reader.getLocalName(), attributes);
    }

    private void open(String name, Map<String, String> attributes) throws SAXException {
        var all = new AttributesImpl();
        attributes.forEach((attribute, value) -> all.addAttribute("", attribute, attribute, "CDATA", value));
        tags.raw().startElement(SVG, name, name, all);
    }

    private void close(String name) throws SAXException {
        tags.raw().endElement(SVG, name, name);
    }
}
