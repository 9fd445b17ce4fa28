package faultline.report.form;

import faultline.report.document.Text;
import faultline.report.form.PdfFonts.Face;

/** Sizes, colours and rules of what is printed. */
final class PdfLook {
    /** Of the letters of paragraphs, in points. */
    static final double SIZE = 9;

    /** Of the letters of tables and captions, in points. */
    static final double SMALL = 8;

    /** How much further in what is inside something stands, in points. */
    static final double STEP = 12;

    static final String INK = "#1b1f24";
    static final String SOFT = "#57606a";
    static final String RULE = "0.5pt solid #c4cad1";
    static final String STRONG_RULE = "0.8pt solid #57606a";
    static final String LINK = "color: #0b4a8f";
    static final String KEPT = "keep-with-next.within-page: always";

    private PdfLook() {}

    static Face face(Text.Style style) {
        return switch (style) {
            case STRONG, WARNING -> Face.BOLD;
            case CODE -> Face.MONO;
            case PLAIN, QUIET, UP, DOWN -> Face.SANS;
        };
    }

    /** Of words that look so, whatever font they are in; empty where they look like all the others. */
    static String colour(Text.Style style) {
        return switch (style) {
            case PLAIN, STRONG, CODE -> "";
            case QUIET -> SOFT;
            case UP -> "#00735c";
            case DOWN -> "#b34700";
            case WARNING -> "#a11d1d";
        };
    }

    /** What makes a whole block look so, to go on after other properties. */
    static String inBlock(Text.Style style) {
        return (face(style) == Face.BOLD ? "; font-weight: bold" : "")
                + (colour(style).isEmpty() ? "" : "; color: " + colour(style));
    }

    /** The same in bold, except for what is in a font of its own. */
    static Text bold(Text text) {
        return new Text(text.spans().stream()
                .map(span -> span.style() == Text.Style.PLAIN
                        ? new Text.Span(span.words(), Text.Style.STRONG, span.to())
                        : span)
                .toList());
    }
}
