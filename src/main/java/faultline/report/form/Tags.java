package faultline.report.form;

import java.util.ArrayDeque;
import java.util.Deque;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Hands elements and text to whoever takes them, as they come; so nothing is ever markup that was meant as text. */
final class Tags {
    private static final String FO = "http://www.w3.org/1999/XSL/Format";
    private static final String FOX = "http://xmlgraphics.apache.org/fop/extensions";

    private final ContentHandler to;
    private final Deque<String> open = new ArrayDeque<>();

    Tags(ContentHandler to) {
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
     * Opens an element of XSL-FO.
     *
     * @param attributes name and value in turn; an empty value leaves its attribute out
     */
    Tags open(String name, String... attributes) throws SAXException {
        var all = new AttributesImpl();
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                add(all, attributes[i], attributes[i + 1]);
            }
        }
        to.startElement(FO, name, "fo:" + name, all);
        open.push(name);
        return this;
    }

    private static void add(AttributesImpl all, String name, String value) {
        if (name.startsWith("fox:")) {
            all.addAttribute(FOX, name.substring("fox:".length()), name, "CDATA", value);
        } else if (name.startsWith("xml:")) {
            all.addAttribute(
                    "http://www.w3.org/XML/1998/namespace", name.substring("xml:".length()), name, "CDATA", value);
        } else {
            all.addAttribute("", name, name, "CDATA", value);
        }
    }

    Tags close() throws SAXException {
        var name = open.pop();
        to.endElement(FO, name, "fo:" + name);
        return this;
    }

    /** An element without anything in it. */
    Tags empty(String name, String... attributes) throws SAXException {
        return open(name, attributes).close();
    }

    Tags text(String words) throws SAXException {
        to.characters(words.toCharArray(), 0, words.length());
        return this;
    }

    /** Who takes elements of other languages, such as SVG. */
    ContentHandler raw() {
        return to;
    }
}
