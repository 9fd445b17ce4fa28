package faultline.report.form;

import faultline.report.document.Block;
import faultline.report.document.Text;
import org.xml.sax.SAXException;

/** Writes what people fill in, tick or cut out. */
final class PdfByHand {
    private static final String LABEL = "space-before: 4pt; space-after: 1pt; " + PdfLook.KEPT;
    private static final String LINE = "padding-top: 19pt; border-bottom: 0.5pt solid #57606a; ";
    private static final String SIDE =
            "start-indent: 0pt; end-indent: 0pt; height: 54mm; display-align: center; text-align: center; border:"
                    + " 0.5pt dashed #8c959f; ";

    private static final double SMALLEST = 6;

    private final PdfTags tags;
    private final PdfText text;

    PdfByHand(PdfTags tags, PdfText text) {
        this.tags = tags;
        this.text = text;
    }

    void write(Block.Blank blank, double room) throws SAXException {
        text.block(Text.strong(blank.label()), PdfLook.SIZE, room, LABEL);
        for (int i = 1; i <= blank.lines(); i++) {
            boolean last = i == blank.lines();
            // a few lines stay together and with what they are for; many go on where the next sheet begins
            tags.silent(LINE + (last ? "space-after: 6pt" : i < 4 ? PdfLook.KEPT : "space-after: 0pt"));
        }
    }

    void write(Block.Boxes boxes, double room) throws SAXException {
        text.block(Text.strong(boxes.label()), PdfLook.SIZE, room, LABEL);
        tags.open("block", "space-after: 4pt; line-height: 1.5");
        for (var choice : boxes.choices()) {
            tags.open("inline", "padding-end: 18pt");
            text.write(Text.of("☐\u00A0" + choice), PdfLook.SIZE, room);
            tags.close().text(" ");
        }
        tags.close();
    }

    /** The side that stands upside down comes first, so that the card can be folded in the middle. */
    void write(Block.Card card, double room) throws SAXException {
        tags.open("block", "role: NonStruct; " + PdfLook.KEPT).open("wrapper", "role: artifact");
        side(card, room, "reference-orientation: 180");
        tags.close(2);
        side(card, room, "space-after: 4mm");
    }

    private void side(Block.Card card, double room, String style) throws SAXException {
        tags.open("block-container", SIDE + style, "width", PdfTags.points(room));
        fitting(Text.quiet(line(card.above())), 14, 35, room);
        fitting(Text.strong(line(card.name())), 34, 90, room);
        fitting(Text.quiet(line(card.below())), 14, 35, room);
        tags.close();
    }

    /** A name that is still to be written by hand takes as much room as others. */
    private static String line(String words) {
        return words.isBlank() ? "\u00A0" : words.replaceAll("\\s+", " ");
    }

    /** In letters of the size, or smaller ones where the words would take more height than that. */
    private void fitting(Text words, double size, double height, double room) throws SAXException {
        double fitting = size;
        while (fitting > SMALLEST && height(words, fitting, room) > height) {
            fitting--;
        }
        text.block(words, fitting, room, "line-height: 1.3");
    }

    private double height(Text words, double size, double room) {
        return Math.ceil(text.width(words, size) * 1.2 / room) * size * 1.3;
    }
}
