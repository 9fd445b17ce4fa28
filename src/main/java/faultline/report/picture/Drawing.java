package faultline.report.picture;

import faultline.report.document.Anchor;
import faultline.report.document.Picture;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Draws in SVG: every shape names classes of the palette, and words are words, whatever they hold. */
final class Drawing {
    private final StringWriter shapes = new StringWriter();
    private final XMLStreamWriter out;

    Drawing() {
        try {
            // the JDK's own, whatever else is on the class path
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(shapes);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Nothing can be drawn.", e);
        }
    }

    /** A point of the drawing. */
    record Spot(double x, double y) {
        @Override
        public String toString() {
            return number(x) + "," + number(y);
        }
    }

    /** At which of its points words stand at their x. */
    enum At {
        START("start"),
        MIDDLE("middle"),
        END("end");

        private final String word;

        At(String word) {
            this.word = word;
        }

        double left(double x, double width) {
            return this == START ? x : this == MIDDLE ? x - width / 2 : x - width;
        }
    }

    /** The drawing as it is now. */
    Picture picture(double width, double height, String text) {
        // an element without anything in it stays open until something follows
        write(() -> out.writeCharacters(""));
        return new Picture(width, height, shapes.toString(), Letters.plain(text));
    }

    void line(String classes, double x1, double y1, double x2, double y2) {
        shape("line", classes, "x1", number(x1), "y1", number(y1), "x2", number(x2), "y2", number(y2));
    }

    void box(String classes, Box box, double round) {
        shape(
                "rect",
                classes,
                "x",
                number(box.x()),
                "y",
                number(box.y()),
                "width",
                number(box.width()),
                "height",
                number(box.height()),
                "rx",
                number(round));
    }

    void circle(String classes, double x, double y, double radius) {
        shape("circle", classes, "cx", number(x), "cy", number(y), "r", number(radius));
    }

    void polyline(String classes, List<Spot> spots) {
        shape("polyline", classes, "points", points(spots));
    }

    void polygon(String classes, Spot... spots) {
        shape("polygon", classes, "points", points(List.of(spots)));
    }

    void curve(String classes, Curve curve) {
        shape("path", classes, "d", "M" + curve.from() + " Q" + curve.towards() + " " + curve.to());
    }

    void words(String classes, double x, double y, At at, String words) {
        write(() -> {
            out.writeStartElement("text");
            attributes(classes, "x", number(x), "y", number(y), "text-anchor", at.word);
            out.writeCharacters(Letters.plain(words));
            out.writeEndElement();
        });
    }

    /** What is drawn inside leads to an anchor. */
    void link(String to, Runnable inside) {
        write(() -> {
            out.writeStartElement("a");
            out.writeAttribute("href", "#" + Anchor.of(to));
        });
        inside.run();
        write(out::writeEndElement);
    }

    private void shape(String name, String classes, String... attributes) {
        write(() -> {
            out.writeEmptyElement(name);
            attributes(classes, attributes);
        });
    }

    private void attributes(String classes, String... pairs) throws XMLStreamException {
        out.writeAttribute("class", classes);
        for (int i = 0; i < pairs.length; i += 2) {
            out.writeAttribute(pairs[i], pairs[i + 1]);
        }
    }

    private static String points(List<Spot> spots) {
        return spots.stream().map(Spot::toString).collect(Collectors.joining(" "));
    }

    /** A tenth of a unit is less than anybody sees. */
    static String number(double number) {
        long tenths = Math.round(number * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
    }

    private static void write(Writing writing) {
        try {
            writing.write();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A shape could not be written.", e);
        }
    }

    @FunctionalInterface
    private interface Writing {
        void write() throws XMLStreamException;
    }
}
