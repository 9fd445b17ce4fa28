package faultline.report.form;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The shapes of letters in our own fonts; no font of the machine is asked for. */
final class Letters {
    /** The size of the palette's labels. */
    private static final double SIZE = 10;

    private final Map<String, TrueTypeFont> fonts = new HashMap<>();

    /**
     * A line of words as a shape, in the font's units, of which the first is the line's left end on its base line.
     *
     * @param path as SVG writes it
     * @param width in the drawing's units
     * @param scale from the font's units to those of the drawing
     */
    record Line(String path, double width, double scale) {}

    Line line(String words, boolean strong) {
        try {
            var font = font(strong ? "DejaVuSans-Bold.ttf" : "DejaVuSans.ttf");
            var scale = SIZE / font.getUnitsPerEm();
            var path = new StringBuilder();
            double at = 0;
            for (int letter : printable(words, font).codePoints().toArray()) {
                int glyph = font.getUnicodeCmapLookup().getGlyphId(letter);
                var shape = font.getGlyph().getGlyph(glyph);
                if (shape != null) {
                    append(shape.getPath().getPathIterator(AffineTransform.getTranslateInstance(at, 0)), path);
                }
                at += font.getAdvanceWidth(glyph);
            }
            return new Line(path.toString(), at * scale, scale);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words with each character that the font has not in the form (U+1F6F0). */
    private static String printable(String words, TrueTypeFont font) throws IOException {
        var cmap = font.getUnicodeCmapLookup();
        var shown = new StringBuilder();
        Printable.of(words.replaceAll("\\s+", " ").strip()).codePoints().forEach(letter -> {
            if (cmap.getGlyphId(letter) != 0) {
                shown.appendCodePoint(letter);
            } else {
                shown.append("(U+%04X)".formatted(letter));
            }
        });
        return shown.toString();
    }

    private static void append(PathIterator shape, StringBuilder path) {
        var points = new double[6];
        for (; !shape.isDone(); shape.next()) {
            int segment = shape.currentSegment(points);
            path.append("MLQCZ".charAt(segment));
            int numbers = new int[] {2, 2, 4, 6, 0}[segment];
            for (int i = 0; i < numbers; i++) {
                path.append(Math.round(points[i])).append(' ');
            }
        }
    }

    private TrueTypeFont font(String name) {
        return fonts.computeIfAbsent(name, Letters::read);
    }

    private static TrueTypeFont read(String name) {
        try (InputStream file = Letters.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IOException("The font (" + name + ") is missing in the program.");
            }
            return new TTFParser().parse(new RandomAccessReadBuffer(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
