package faultline.report.form;

import faultline.report.document.Palette;
import faultline.report.document.Picture;
import java.io.StringReader;
import java.io.StringWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/**
 * Pictures as SVG files of their own in which letters are shapes, so that they look the same on every machine, whatever
 * fonts it has.
 */
final class OutlinedSvg {
    private static final String SVG = "http://www.w3.org/2000/svg";

    private final Letters letters = new Letters();

    String of(Picture picture) {
        var text = new StringWriter();
        try {
            var out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            out.writeStartElement("svg");
            out.writeDefaultNamespace(SVG);
            out.writeAttribute("viewBox", "0 0 " + picture.width() + " " + picture.height());
            out.writeAttribute("width", Double.toString(picture.width()));
            out.writeAttribute("height", Double.toString(picture.height()));
            out.writeStartElement("style");
            out.writeAttribute("type", "text/css");
            out.writeCharacters(Palette.LIGHT);
            out.writeEndElement();
            shapes(picture.shapes(), out);
            out.writeEndElement();
            out.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A picture is not well-formed: " + e.getMessage(), e);
        }
        return text.toString();
    }

    private void shapes(String shapes, XMLStreamWriter out) throws XMLStreamException {
        var in = factory().createXMLStreamReader(new StringReader("<g>" + shapes + "</g>"));
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (in.getLocalName().equals("text")) {
                        words(in, out);
                    } else {
                        start(in, out);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> out.writeEndElement();
                default -> {}
            }
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** A link of a picture leads nowhere in a file that holds nothing but the picture. */
    private static void start(XMLStreamReader in, XMLStreamWriter out) throws XMLStreamException {
        out.writeStartElement(in.getLocalName().equals("a") ? "g" : in.getLocalName());
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (!in.getAttributeLocalName(i).equals("href")) {
                out.writeAttribute(in.getAttributeLocalName(i), in.getAttributeValue(i));
            }
        }
    }

    private void words(XMLStreamReader in, XMLStreamWriter out) throws XMLStreamException {
        var classes = value(in, "class", "");
        var x = Double.parseDouble(value(in, "x", "0"));
        var y = Double.parseDouble(value(in, "y", "0"));
        var anchor = value(in, "text-anchor", "start");
        var line = letters.line(in.getElementText(), classes.contains("strong"));
        var left = anchor.equals("end") ? x - line.width() : anchor.equals("middle") ? x - line.width() / 2 : x;
        out.writeEmptyElement("path");
        out.writeAttribute("class", classes);
        out.writeAttribute(
                "transform", "translate(" + left + " " + y + ") scale(" + line.scale() + " -" + line.scale() + ")");
        out.writeAttribute("d", line.path());
    }

    private static String value(XMLStreamReader in, String name, String otherwise) {
        var value = in.getAttributeValue(null, name);
        return value == null ? otherwise : value;
    }
}
