package faultline.report.form;

import faultline.report.document.Block;
import faultline.report.document.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.xml.sax.SAXException;

/** Writes what sections consist of. */
final class PdfBlocks {
    static final double SIZE = 9;
    private static final double SMALL = 8;
    private static final double STEP = 12;
    private static final double NARROWEST = 160;

    private final Tags tags;
    private final PdfFonts fonts;
    private final PdfText text;
    private final Set<String> ids = new HashSet<>();
    private boolean newSheet;

    PdfBlocks(Tags tags, PdfFonts fonts) {
        this.tags = tags;
        this.fonts = fonts;
        this.text = new PdfText(tags, fonts);
    }

    /** The anchor, or nothing if something before has it: a file in which two have one cannot be written. */
    String id(String anchor) {
        return !anchor.isEmpty() && ids.add(anchor) ? anchor : "";
    }

    /** Nothing is to be parted from what was written before: a page of its own begins. */
    void beginSheet() {
        newSheet = false;
    }

    /**
     * @param level of headings among the blocks, 1 to 6
     * @param room in points from the left edge to the right
     */
    void write(List<Block> blocks, int level, double room) throws SAXException {
        for (var block : blocks) {
            write(block, level, room);
        }
    }

    void write(Block block, int level, double room) throws SAXException {
        if (newSheet && !(block instanceof Block.NewSheet)) {
            artifact("break-before", "page");
            newSheet = false;
        }
        if (block instanceof Block.Paragraph paragraph) {
            paragraph(paragraph, room);
        } else if (block instanceof Block.Heading heading) {
            heading(id(heading.id()), heading.text(), level, room);
        } else if (block instanceof Block.Bullets bullets) {
            list(bullets.items(), item -> "•", level, room);
        } else if (block instanceof Block.Numbered numbered) {
            list(numbered.items(), item -> numbered.first() + item + ".", level, room);
        } else if (block instanceof Block.Facts facts) {
            facts(facts, room);
        } else if (block instanceof Block.Table table) {
            table(table, room);
        } else if (block instanceof Block.Figure figure) {
            figure(figure, level, room);
        } else if (block instanceof Block.Fold fold) {
            fold(fold, level, room);
        } else if (block instanceof Block.Blank blank) {
            blank(blank, room);
        } else if (block instanceof Block.Boxes boxes) {
            boxes(boxes, room);
        } else if (block instanceof Block.Card card) {
            card(card, room);
        } else if (block instanceof Block.NewSheet) {
            newSheet = true;
        }
    }

    /** A block that readers of screens pass over. */
    void artifact(String... attributes) throws SAXException {
        tags.open("wrapper", "role", "artifact").empty("block", attributes).close();
    }

    private void paragraph(Block.Paragraph paragraph, double room) throws SAXException {
        switch (paragraph.tone()) {
            case PLAIN -> line(paragraph.text(), SIZE, room, "space-after", "5pt");
            case QUIET -> line(paragraph.text(), SMALL, room, "space-after", "5pt", "color", PdfText.SOFT);
            case NOTICE ->
                line(
                        paragraph.text(),
                        SIZE,
                        room - 2 * STEP,
                        "space-before",
                        "4pt",
                        "space-after",
                        "8pt",
                        "margin-left",
                        "8pt",
                        "margin-right",
                        "8pt",
                        "padding",
                        "5pt 8pt",
                        "border-left",
                        "2pt solid #b34700",
                        "background-color",
                        "#f7f3ee");
        }
    }

    /** A block of one line or more. */
    private void line(Text words, double size, double room, String... attributes) throws SAXException {
        var all = new String[attributes.length + 2];
        System.arraycopy(attributes, 0, all, 2, attributes.length);
        all[0] = "font-size";
        all[1] = size == SIZE ? "" : size + "pt";
        tags.open("block", all);
        text.write(words, size, room);
        tags.close();
    }

    void heading(String id, Text words, int level, double room) throws SAXException {
        double size =
                switch (level) {
                    case 1 -> 20;
                    case 2 -> 14;
                    case 3 -> 11.5;
                    default -> 9.5;
                };
        line(
                words,
                size,
                room,
                "id",
                id,
                "role",
                "H" + Math.min(level, 6),
                "font-weight",
                "bold",
                "line-height",
                "1.25",
                "space-before",
                size + "pt",
                "space-after",
                size * 0.45 + "pt",
                "keep-with-next.within-page",
                "always",
                "keep-together.within-page",
                "always");
    }

    /**
     * @param mark of each item by its place, from 0
     */
    private void list(List<Block.Item> items, IntFunction<String> mark, int level, double room) throws SAXException {
        if (items.isEmpty()) {
            return;
        }
        double step = Math.max(STEP, fonts.width(PdfFonts.Face.SANS, mark.apply(items.size() - 1), SIZE) + 4);
        tags.open(
                "list-block",
                "provisional-distance-between-starts",
                step + "pt",
                "provisional-label-separation",
                "2pt",
                "space-after",
                "5pt");
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            tags.open("list-item", "id", id(item.id()), "space-after", "2pt");
            tags.open("list-item-label", "end-indent", "label-end()");
            tags.open("block", "color", PdfText.SOFT)
                    .text(mark.apply(i))
                    .close()
                    .close();
            tags.open("list-item-body", "start-indent", "body-start()");
            line(item.text(), SIZE, room - step);
            write(item.below(), level, room - step);
            tags.close().close();
        }
        tags.close();
    }

    private void facts(Block.Facts facts, double room) throws SAXException {
        if (facts.facts().isEmpty()) {
            return;
        }
        var rows = facts.facts().stream()
                .map(fact -> new Block.Row("", List.of(Text.of(fact.label()), fact.text())))
                .toList();
        var columns = List.of(Block.Column.text(""), Block.Column.text(""));
        table("", columns, rows, room, true);
    }

    private void table(Block.Table table, double room) throws SAXException {
        if (!table.caption().isEmpty()) {
            line(
                    Text.strong(table.caption()),
                    SMALL,
                    room,
                    "space-before",
                    "6pt",
                    "space-after",
                    "3pt",
                    "keep-with-next.within-page",
                    "always");
        }
        if (!table.columns().isEmpty()) {
            table("", table.columns(), table.rows(), room, false);
        }
    }

    private void table(String id, List<Block.Column> columns, List<Block.Row> rows, double room, boolean facts)
            throws SAXException {
        var widths = new PdfTable(fonts, SMALL).widths(columns, rows, room);
        double whole = java.util.Arrays.stream(widths).sum();
        tags.open(
                "table",
                "id",
                id,
                "table-layout",
                "fixed",
                "width",
                whole + "pt",
                "font-size",
                SMALL + "pt",
                "line-height",
                "1.3",
                "space-before",
                "3pt",
                "space-after",
                "9pt",
                "border-bottom",
                "0.5pt solid " + PdfText.RULE);
        for (int i = 0; i < widths.length; i++) {
            tags.empty("table-column", "column-width", widths[i] + "pt", "fox:header", i == 0 ? "true" : "");
        }
        if (columns.stream().anyMatch(column -> !column.title().isEmpty())) {
            tags.open("table-header").open("table-row", "font-weight", "bold");
            for (int i = 0; i < widths.length; i++) {
                cell(Text.strong(columns.get(i).title()), columns.get(i), widths[i], "0.8pt solid " + PdfText.SOFT);
            }
            tags.close().close();
        }
        tags.open("table-body");
        for (var row : rows) {
            tags.open("table-row", "id", id(row.id()), "keep-together.within-page", "5");
            for (int i = 0; i < widths.length; i++) {
                cell(row.cells().get(i), columns.get(i), widths[i], "0.5pt solid " + PdfText.RULE);
            }
            tags.close();
        }
        if (rows.isEmpty()) {
            tags.open("table-row");
            for (int i = 0; i < widths.length; i++) {
                cell(Text.NONE, columns.get(i), widths[i], "0.5pt solid " + PdfText.RULE);
            }
            tags.close();
        }
        tags.close().close();
    }

    private void cell(Text words, Block.Column column, double width, String rule) throws SAXException {
        tags.open(
                "table-cell",
                "padding",
                "2.5pt " + PdfTable.PADDING + "pt",
                "border-bottom",
                rule,
                "text-align",
                column.number() ? "end" : "");
        tags.open("block");
        text.write(words, SMALL, width - 2 * PdfTable.PADDING);
        tags.close().close();
    }

    private void figure(Block.Figure figure, int level, double room) throws SAXException {
        tags.open("block", "id", id(figure.id()), "role", "Div", "space-before", "8pt", "space-after", "8pt");
        line(Text.strong(figure.title()), SIZE, room, "space-after", "3pt", "keep-with-next.within-page", "always");
        tags.open("block", "line-height", "1", "keep-with-next.within-page", "always");
        new PdfPicture(tags, fonts).write(figure.picture(), room);
        tags.close();
        if (!figure.caption().isEmpty()) {
            line(figure.caption(), SMALL, room, "color", PdfText.SOFT, "space-after", "4pt");
        }
        write(figure.inWords(), level, room);
        tags.close();
    }

    private void fold(Block.Fold fold, int level, double room) throws SAXException {
        tags.open("block", "id", id(fold.id()), "role", "Div", "space-before", "3pt", "space-after", "5pt");
        line(
                fold.summary(),
                SIZE,
                room,
                "font-weight",
                "bold",
                "space-after",
                "2pt",
                "keep-with-next.within-page",
                "always");
        double step = room - STEP < NARROWEST ? 0 : STEP;
        tags.open(
                "block",
                "role",
                "Div",
                "margin-left",
                step / 4 + "pt",
                "padding-left",
                step * 3 / 4 + "pt",
                "border-left",
                "0.8pt solid " + PdfText.RULE);
        write(fold.inside(), level, room - step);
        tags.close().close();
    }

    private void blank(Block.Blank blank, double room) throws SAXException {
        line(Text.strong(blank.label()), SIZE, room, "space-before", "6pt", "keep-with-next.within-page", "always");
        for (int i = 0; i < blank.lines(); i++) {
            artifact(
                    "padding-top",
                    "21pt",
                    "border-bottom",
                    "0.5pt solid " + PdfText.SOFT,
                    "keep-with-previous.within-page",
                    i < 2 ? "always" : "");
        }
        artifact("space-after", "8pt");
    }

    private void boxes(Block.Boxes boxes, double room) throws SAXException {
        line(Text.strong(boxes.label()), SIZE, room, "space-before", "6pt", "keep-with-next.within-page", "always");
        tags.open("block", "space-after", "8pt");
        for (var choice : boxes.choices()) {
            text.write("☐\u00A0" + choice + "   ", SIZE, room);
        }
        tags.close();
    }

    private void card(Block.Card card, double room) throws SAXException {
        for (var side : new String[] {"180", "0"}) {
            tags.open(
                    "block-container",
                    "reference-orientation",
                    side,
                    "height",
                    "58mm",
                    "width",
                    room + "pt",
                    "display-align",
                    "center",
                    "border",
                    "0.5pt dashed " + PdfText.RULE,
                    "keep-with-previous.within-page",
                    side.equals("0") ? "always" : "");
            line(Text.of(card.above()), 14, room, "text-align", "center", "color", PdfText.SOFT);
            line(Text.strong(card.name()), 34, room, "text-align", "center");
            line(Text.of(card.below()), 14, room, "text-align", "center", "color", PdfText.SOFT);
            tags.close();
        }
    }
}
