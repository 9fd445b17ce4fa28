package faultline.report.form;

import java.util.List;
import java.util.stream.Stream;
import org.apache.fop.fonts.Font;
import org.apache.fop.fonts.FontInfo;

/** The fonts that PDF files carry: what they can show, and how wide it is. */
final class PdfFonts {
    private static final int UNITS = 1000;
    private static final int UNKNOWN = 0;
    private static final int MISSING = -1;

    private final List<Loaded> faces;

    PdfFonts(FontInfo info) {
        faces = Stream.of(Face.values())
                .map(face -> info.fontLookup(face.family, "normal", face.weight))
                .map(name -> new Loaded(info.getFontInstance(name, UNITS), new int[Character.MAX_VALUE + 1]))
                .toList();
    }

    /**
     * @param known by character: its width and 1, or one of the numbers above
     */
    private record Loaded(Font font, int[] known) {}

    /** One of the fonts. */
    enum Face {
        SANS("DejaVu Sans", 400),
        BOLD("DejaVu Sans", 700),
        MONO("DejaVu Sans Mono", 400);

        private final String family;
        private final int weight;

        Face(String family, int weight) {
            this.family = family;
            this.weight = weight;
        }

        /** What makes words stand in it. */
        String style() {
            return switch (this) {
                case SANS -> "font-family: DejaVu Sans; font-weight: normal";
                case BOLD -> "font-family: DejaVu Sans; font-weight: bold";
                // its letters are larger than the others'
                case MONO -> "font-family: DejaVu Sans Mono; font-weight: normal; font-size: 92%";
            };
        }
    }

    /**
     * The words with each character that no font has in the form (U+1F6F0). FOP does well with the first plane only, and
     * what is for private use means nothing to a reader.
     */
    String printable(String words) {
        var shown = new StringBuilder(words.length());
        Printable.of(words)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .forEach(c -> {
                    if (c <= Character.MAX_VALUE
                            && (isSpace((char) c) || has(Face.SANS, (char) c) || has(Face.MONO, (char) c))) {
                        shown.append((char) c);
                    } else {
                        shown.append("(U+%04X)".formatted(c));
                    }
                });
        return shown.toString();
    }

    static boolean isSpace(char c) {
        return c == '\n' || c == '\t' || c == ' ';
    }

    /** The font for a character that is wanted in some font: that one if it has it, or the next best. */
    Face face(char c, Face wanted) {
        if (has(wanted, c)) {
            return wanted;
        }
        return has(Face.SANS, c) ? Face.SANS : Face.MONO;
    }

    boolean has(Face face, char c) {
        return units(face, c) != MISSING;
    }

    /** In points, of printable words in a font of a size in points. */
    double width(String words, Face wanted, double size) {
        double width = 0;
        for (int i = 0; i < words.length(); i++) {
            width += width(words.charAt(i), wanted, size);
        }
        return width;
    }

    double width(char c, Face wanted, double size) {
        int units = isSpace(c) ? units(wanted, ' ') : units(face(c, wanted), c);
        return Math.max(0, units - 1) * size / UNITS;
    }

    private int units(Face face, char c) {
        var font = faces.get(face.ordinal()).font;
        var known = faces.get(face.ordinal()).known;
        if (known[c] == UNKNOWN) {
            known[c] = font.hasChar(c) && Character.getType(c) != Character.PRIVATE_USE
                    ? Math.max(0, font.getCharWidth(c)) + 1
                    : MISSING;
        }
        return known[c];
    }
}
