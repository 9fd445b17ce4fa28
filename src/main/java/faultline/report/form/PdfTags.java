package faultline.report.form;

import java.util.ArrayDeque;
import java.util.Deque;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Hands elements of XSL-FO and text to FOP as they come; so nothing is ever markup that was meant as text. */
final class PdfTags {
    private static final String FO = "http://www.w3.org/1999/XSL/Format";
    private static final String FOX = "http://xmlgraphics.apache.org/fop/extensions";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final ContentHandler to;
    private final Deque<String> open = new ArrayDeque<>();

    PdfTags(ContentHandler to) {
        this.to = to;
    }

    void start() throws SAXException {
        to.startDocument();
        to.startPrefixMapping("fo", FO);
        to.startPrefixMapping("fox", FOX);
    }

    void end() throws SAXException {
        to.endDocument();
    }

    /**
     * Opens an element.
     *
     * @param style properties as in a style sheet, "color: #333333; border: 1pt solid black"
     * @param more names and values of other attributes in turn; what has an empty value is left out
     */
    PdfTags open(String name, String style, String... more) throws SAXException {
        var attributes = new AttributesImpl();
        for (var property : style.isEmpty() ? new String[0] : style.split("; ")) {
            int colon = property.indexOf(": ");
            add(attributes, property.substring(0, colon), property.substring(colon + 2));
        }
        for (int i = 0; i < more.length; i += 2) {
            add(attributes, more[i], more[i + 1]);
        }
        to.startElement(FO, name, "fo:" + name, attributes);
        open.push(name);
        return this;
    }

    PdfTags open(String name) throws SAXException {
        return open(name, "");
    }

    private static void add(AttributesImpl all, String name, String value) {
        if (value.isEmpty()) {
            return;
        }
        int colon = name.indexOf(':');
        var space =
                switch (name.substring(0, Math.max(0, colon))) {
                    case "fox" -> FOX;
                    case "xml" -> XML;
                    default -> "";
                };
        all.addAttribute(space, name.substring(colon + 1), name, "CDATA", value);
    }

    PdfTags close() throws SAXException {
        var name = open.pop();
        to.endElement(FO, name, "fo:" + name);
        return this;
    }

    /** Closes this many elements. */
    PdfTags close(int elements) throws SAXException {
        for (int i = 0; i < elements; i++) {
            close();
        }
        return this;
    }

    /** An element without anything in it. */
    PdfTags empty(String name, String style, String... more) throws SAXException {
        return open(name, style, more).close();
    }

    /** A block without words, which means nothing to readers of screens. */
    PdfTags silent(String style) throws SAXException {
        return empty("block", "role: NonStruct; " + style);
    }

    PdfTags text(String words) throws SAXException {
        to.characters(words.toCharArray(), 0, words.length());
        return this;
    }

    /** Words as the value of a property, which would be reckoned with otherwise. */
    static String quoted(String words) {
        return "'" + words + "'";
    }

    /** Takes elements of other languages within the one that is open. */
    ContentHandler foreign() {
        return to;
    }

    /** A length as properties have it. */
    static String points(double length) {
        return Math.round(length * 100) / 100.0 + "pt";
    }
}
