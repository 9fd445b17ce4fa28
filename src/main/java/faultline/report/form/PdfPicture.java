package faultline.report.form;

import faultline.report.document.Palette;
import faultline.report.document.Picture;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Writes pictures as drawings, with letters of the same fonts; whatever is no drawing in them is refused. */
final class PdfPicture {
    private static final String SVG = "http://www.w3.org/2000/svg";

    /** In points; a picture and its title fit on one sheet. */
    private static final double TALLEST = 560;

    private static final Set<String> SHAPES = Set.of(
            "g",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "title",
            "desc",
            "defs",
            "marker",
            "clipPath",
            "a");

    private final PdfTags tags;
    private final PdfFonts fonts;

    PdfPicture(PdfTags tags, PdfFonts fonts) {
        this.tags = tags;
        this.fonts = fonts;
    }

    /** In its own size, or smaller where there is less room. */
    void write(Picture picture, double room) throws SAXException {
        double scale = Math.min(1, Math.min(room / picture.width(), TALLEST / picture.height()));
        tags.open(
                "instream-foreign-object",
                "",
                "content-width",
                PdfTags.points(picture.width() * scale),
                "content-height",
                PdfTags.points(picture.height() * scale),
                "fox:alt-text",
                PdfTags.quoted(fonts.printable(picture.text())));
        var size = Map.of(
                "viewBox",
                "0 0 " + picture.width() + " " + picture.height(),
                "width",
                picture.width() + "px",
                "height",
                picture.height() + "px");
        open("svg", size);
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
                    case XMLStreamConstants.START_ELEMENT -> open(name(reader), attributes(reader));
                    case XMLStreamConstants.END_ELEMENT -> close(name(reader));
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

    /** Links are for screens; on paper what they hold is part of the drawing. */
    private static String name(XMLStreamReader reader) throws SAXException {
        var name = reader.getLocalName();
        if (!SHAPES.contains(name)) {
            throw new SAXException("A picture holds what is no shape: (" + name + ").");
        }
        return name.equals("a") ? "g" : name;
    }

    private static Map<String, String> attributes(XMLStreamReader reader) throws SAXException {
        var attributes = new LinkedHashMap<String, String>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            var name = reader.getAttributeLocalName(i);
            var value = reader.getAttributeValue(i);
            if (value.replace("url(#", "").contains("url(")) {
                throw new SAXException("A picture refers to something outside of it: (" + value + ").");
            }
            if (!name.equals("href")) {
                attributes.put(name, value);
            }
        }
        return attributes;
    }

    private void open(String name, Map<String, String> attributes) throws SAXException {
        var all = new AttributesImpl();
        attributes.forEach((attribute, value) -> all.addAttribute("", attribute, attribute, "CDATA", value));
        tags.foreign().startElement(SVG, name, name, all);
    }

    private void close(String name) throws SAXException {
        tags.foreign().endElement(SVG, name, name);
    }
}
