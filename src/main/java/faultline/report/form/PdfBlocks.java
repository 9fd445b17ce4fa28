package faultline.report.form;

import faultline.report.document.Block;
import faultline.report.document.Text;
import java.util.List;
import java.util.function.IntFunction;
import org.xml.sax.SAXException;

/** Writes what sections consist of. */
final class PdfBlocks {
    /** Where there is less room than this, in points, what is inside something stands no further in. */
    private static final double NARROW = 160;

    private static final String NOTICE = "margin-left: 8pt; margin-right: 8pt; padding: 5pt 8pt; space-before: 4pt; "
            + "space-after: 8pt; border-left: 2pt solid #b34700; background-color: #f7f3ee";
    private static final String SUMMARY = "space-before: 4pt; space-after: 2pt; " + PdfLook.KEPT;
    private static final String LIST = "provisional-label-separation: 2pt; space-after: 5pt";

    private final PdfTags tags;
    private final PdfFonts fonts;
    private final PdfText text;
    private final PdfAnchors anchors;
    private final PdfTable tables;
    private final PdfByHand byHand;
    private final PdfPicture pictures;
    private boolean freshSheet;
    private boolean newSheet;
    private int written;

    PdfBlocks(PdfTags tags, PdfFonts fonts, PdfText text, PdfAnchors anchors) {
        this.tags = tags;
        this.fonts = fonts;
        this.text = text;
        this.anchors = anchors;
        this.tables = new PdfTable(tags, text, anchors, fonts);
        this.byHand = new PdfByHand(tags, text);
        this.pictures = new PdfPicture(tags, fonts);
    }

    /** What comes next stands at the top of a sheet; at most a heading is there before it. */
    void atTop() {
        freshSheet = true;
        newSheet = false;
        written = 0;
    }

    /** How many blocks have been written since a sheet was begun. */
    int written() {
        return written;
    }

    /**
     * @param level of headings among the blocks, 1 to 6
     * @param room in points from the left edge to the right
     */
    void write(Block block, int level, double room) throws SAXException {
        if (block instanceof Block.NewSheet) {
            newSheet = !freshSheet;
            return;
        }
        if (newSheet) {
            tags.silent("break-before: page");
        }
        newSheet = false;
        freshSheet = false;
        written++;
        any(block, level, room);
    }

    private void write(List<Block> blocks, int level, double room) throws SAXException {
        for (var block : blocks) {
            write(block, level, room);
        }
    }

    private void any(Block block, int level, double room) throws SAXException {
        if (block instanceof Block.Paragraph paragraph) {
            paragraph(paragraph, room);
        } else if (block instanceof Block.Heading heading) {
            heading(heading.id(), heading.text(), level, room);
        } else if (block instanceof Block.Bullets bullets) {
            list(bullets.items(), item -> "•", level, room);
        } else if (block instanceof Block.Numbered numbered) {
            list(numbered.items(), item -> numbered.first() + item + ".", level, room);
        } else if (block instanceof Block.Facts facts) {
            tables.write(facts, room);
        } else if (block instanceof Block.Table table) {
            tables.write(table, room);
        } else if (block instanceof Block.Figure figure) {
            figure(figure, level, room);
        } else if (block instanceof Block.Fold fold) {
            fold(fold, level, room);
        } else if (block instanceof Block.Blank blank) {
            byHand.write(blank, room);
        } else if (block instanceof Block.Boxes boxes) {
            byHand.write(boxes, room);
        } else if (block instanceof Block.Card card) {
            byHand.write(card, room);
        }
    }

    private void paragraph(Block.Paragraph paragraph, double room) throws SAXException {
        var words = paragraph.text();
        switch (paragraph.tone()) {
            case PLAIN -> text.block(words, PdfLook.SIZE, room, "space-after: 5pt");
            case QUIET -> text.block(words, PdfLook.SMALL, room, "space-after: 5pt", "color", PdfLook.SOFT);
            case NOTICE -> text.block(words, PdfLook.SIZE, room - 34, NOTICE);
        }
    }

    void heading(String id, Text words, int level, double room) throws SAXException {
        double size =
                switch (level) {
                    case 1 -> 20;
                    case 2 -> 14;
                    case 3 -> 11.5;
                    default -> 9.5;
                };
        text.block(
                PdfLook.bold(words),
                size,
                room,
                "line-height: 1.25; keep-together.within-page: always; " + PdfLook.KEPT,
                "space-before",
                PdfTags.points(size),
                "space-after",
                PdfTags.points(size * 0.45),
                "role",
                "H" + Math.min(level, 6),
                "id",
                anchors.claim(id));
    }

    /**
     * @param mark of each item by its place, from 0
     */
    private void list(List<Block.Item> items, IntFunction<String> mark, int level, double room) throws SAXException {
        if (items.isEmpty()) {
            return;
        }
        double widest = fonts.width(mark.apply(items.size() - 1), PdfFonts.Face.SANS, PdfLook.SIZE);
        double step = Math.max(PdfLook.STEP, widest + 4);
        tags.open("list-block", LIST, "provisional-distance-between-starts", PdfTags.points(step));
        for (int i = 0; i < items.size(); i++) {
            tags.open(
                    "list-item",
                    "space-after: 2pt",
                    "id",
                    anchors.claim(items.get(i).id()));
            tags.open("list-item-label", "end-indent: label-end()");
            text.block(Text.quiet(mark.apply(i)), PdfLook.SIZE, step, "");
            tags.close().open("list-item-body", "start-indent: body-start()");
            text.block(items.get(i).text(), PdfLook.SIZE, room - step, "");
            write(items.get(i).below(), level, room - step);
            tags.close(2);
        }
        tags.close();
    }

    private void figure(Block.Figure figure, int level, double room) throws SAXException {
        tags.open("block", "role: Div; space-before: 8pt; space-after: 8pt", "id", anchors.claim(figure.id()));
        text.block(Text.strong(figure.title()), PdfLook.SIZE, room, "space-after: 3pt; " + PdfLook.KEPT);
        tags.open("block", "line-height: 1; " + PdfLook.KEPT);
        pictures.write(figure.picture(), room);
        tags.close();
        if (!figure.caption().isEmpty()) {
            text.block(figure.caption(), PdfLook.SMALL, room, "space-after: 4pt", "color", PdfLook.SOFT);
        }
        write(figure.inWords(), level, room);
        tags.close();
    }

    private void fold(Block.Fold fold, int level, double room) throws SAXException {
        text.block(PdfLook.bold(fold.summary()), PdfLook.SIZE, room, SUMMARY, "id", anchors.claim(fold.id()));
        double step = room - PdfLook.STEP < NARROW ? 0 : PdfLook.STEP;
        tags.open(
                "block",
                "role: Div; space-after: 5pt; border-left: 0.8pt solid #c4cad1",
                "margin-left",
                PdfTags.points(step / 4),
                "padding-left",
                PdfTags.points(step * 3 / 4));
        for (var block : fold.inside()) {
            if (block instanceof Block.Facts facts) {
                lines(facts, room - step);
            } else {
                write(block, level, room - step);
            }
        }
        tags.close();
    }

    /** Facts inside a fold, of which there may be very many: lines take FOP far less than tables. */
    private void lines(Block.Facts facts, double room) throws SAXException {
        for (var fact : facts.facts()) {
            var line = Text.quiet(fact.label()).plus("\u2003").plus(fact.text());
            text.block(line, PdfLook.SMALL, room - PdfLook.STEP, "margin-left: 12pt; text-indent: -12pt");
        }
    }
}
