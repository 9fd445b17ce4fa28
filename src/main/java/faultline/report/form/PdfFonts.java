package faultline.report.form;

import java.util.function.IntPredicate;
import org.apache.fop.fonts.Font;
import org.apache.fop.fonts.FontInfo;

/** The fonts that PDF files carry: what they can show, and how wide it is. */
final class PdfFonts {
    private static final int UNITS = 1000;

    private final FontInfo fonts;

    PdfFonts(FontInfo fonts) {
        this.fonts = fonts;
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

        String family() {
            return family;
        }
    }

    /** Whether a font has a character; those beyond the first plane and those without a meaning count as missing. */
    boolean shows(Face face, int character) {
        return Character.isBmpCodePoint(character)
                && Character.getType(character) != Character.PRIVATE_USE
                && font(face).hasChar((char) character);
    }

    /** The words with each character that no font has in the form (U+1F6F0). */
    String printable(String words) {
        var shown = new StringBuilder(words.length());
        IntPredicate fine = c -> c == '\n' || c == '\t' || shows(Face.SANS, c) || shows(Face.MONO, c);
        Printable.of(words)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .forEach(c -> {
                    if (fine.test(c)) {
                        shown.appendCodePoint(c);
                    } else {
                        shown.append("(U+%04X)".formatted(c));
                    }
                });
        return shown.toString();
    }

    /** In points, of printable words in a font of a size in points. */
    double width(Face face, String words, double size) {
        var font = font(face);
        return words.codePoints()
                        .map(font::getCharWidth)
                        .filter(width -> width > 0)
                        .asLongStream()
                        .sum()
                * size
                / UNITS;
    }

    private Font font(Face face) {
        return fonts.getFontInstance(fonts.fontLookup(face.family, "normal", face.weight), UNITS);
    }
}
