package faultline.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.report.document.Palette;
import faultline.report.document.Picture;
import faultline.report.picture.Drawing.At;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** A picture as whoever shows it reads it. */
record Drawn(Picture picture, List<Element> shapes) {
    private static final Set<String> CLASSES = Pattern.compile("\\.([a-z]+[0-9]?) ?\\{")
            .matcher(Palette.LIGHT)
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toSet());

    static Drawn of(Picture picture) {
        try {
            var nodes = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader("<svg>" + picture.shapes() + "</svg>")))
                    .getElementsByTagName("*");
            return new Drawn(
                    picture,
                    IntStream.range(1, nodes.getLength())
                            .mapToObj(i -> (Element) nodes.item(i))
                            .toList());
        } catch (Exception e) {
            throw new AssertionError("This is no XML: " + picture.shapes(), e);
        }
    }

    /** Well-formed, of the palette, and with no words that are cut off or lie over others. */
    Drawn isSound() {
        return isSound("");
    }

    /**
     * @param which picture it is, for whoever reads the failure
     */
    Drawn isSound(String which) {
        assertThat(classes()).isSubsetOf(CLASSES);
        assertThat(picture.shapes()).doesNotContain("NaN", "Infinity", "://");
        var words = texts().toList();
        for (int i = 0; i < words.size(); i++) {
            var box = box(words.get(i));
            assertThat(box.x() >= 0
                            && box.y() >= 0
                            && box.right() <= picture.width()
                            && box.bottom() <= picture.height())
                    .as("(%s) lies within the picture: %s %s", words.get(i).getTextContent(), box, which)
                    .isTrue();
            for (var other : words.subList(i + 1, words.size())) {
                assertThat(box.meets(box(other)))
                        .as("(%s) lies over (%s) %s", words.get(i).getTextContent(), other.getTextContent(), which)
                        .isFalse();
            }
        }
        return this;
    }

    List<String> words() {
        return texts().map(Element::getTextContent).toList();
    }

    Stream<Element> named(String name) {
        return shapes.stream().filter(shape -> shape.getTagName().equals(name));
    }

    Set<String> classes() {
        return shapes.stream()
                .flatMap(shape -> Arrays.stream(shape.getAttribute("class").split(" ")))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }

    /** The numbers in an attribute of a shape: its points, its corner. */
    static double[] numbers(Element shape, String attribute) {
        return Pattern.compile("-?[0-9.]+")
                .matcher(shape.getAttribute(attribute))
                .results()
                .map(MatchResult::group)
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    Stream<Element> texts() {
        return named("text");
    }

    static Box box(Element text) {
        return Box.of(
                text.getTextContent(),
                Double.parseDouble(text.getAttribute("x")),
                Double.parseDouble(text.getAttribute("y")),
                At.valueOf(text.getAttribute("text-anchor").toUpperCase(Locale.ROOT)));
    }
}
