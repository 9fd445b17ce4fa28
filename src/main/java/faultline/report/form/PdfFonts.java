package faultline.report.form;

import java.util.EnumMap;
import java.util.Map;
import org.apache.fop.fonts.Font;
import org.apache.fop.fonts.FontInfo;

/** The fonts that PDF files carry: what they can show, and how wide it is. */
final class PdfFonts {
    private static final int UNITS = 1000;
    private static final int UNKNOWN = 0;
    private static final int MISSING = -1;

    private final Map<Face, Font> fonts = new EnumMap<>(Face.class);

    /** By character: its width and 1, or one of the numbers above. */
    private final Map<Face, int[]> widths = new EnumMap<>(Face.class);

    PdfFonts(FontInfo loaded) {
        for (var face : Face.values()) {
            var name = loaded.fontLookup(face.family, "normal", face.weight);
            fonts.put(face, loaded.getFontInstance(name, UNITS));
            widths.put(face, new int[Character.MAX_VALUE + 1]);
        }
    }

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
        var known = widths.get(face);
        if (known[c] == UNKNOWN) {
            var font = fonts.get(face);
            known[c] = font.hasChar(c) && Character.getType(c) != Character.PRIVATE_USE
                    ? Math.max(0, font.getCharWidth(c)) + 1
                    : MISSING;
        }
        return known[c];
    }
}
