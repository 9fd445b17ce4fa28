package faultline.report.form;

import faultline.report.document.Block;
import faultline.report.document.Block.Column;
import faultline.report.document.Text;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** Writes tables; a small gap behind each keeps it apart from the next. */
final class WordTables {
    /** How high either half of a card is, in twentieths of a point. */
    private static final String HALF_A_CARD = "3200";

    /** So many rows are not parted by the end of a sheet. */
    private static final int FEW = 8;

    private final Xml xml;
    private final WordParagraphs paragraphs;

    WordTables(Xml xml, WordParagraphs paragraphs) {
        this.xml = xml;
        this.paragraphs = paragraphs;
    }

    void write(Block.Table table) throws IOException {
        paragraphs.writeIfAny("FigureTitle", Text.of(table.caption()));
        if (table.columns().isEmpty()) {
            return;
        }
        begin("Printed", new WordWidths(table.columns(), table.rows()).in(paragraphs.room()), true);
        xml.open("w:tr")
                .open("w:trPr")
                .empty("w:cantSplit")
                .empty("w:tblHeader")
                .close();
        for (var column : table.columns()) {
            cell("TableHead", "", Text.of(column.title()), column.number());
        }
        xml.close();
        rows(table.rows(), table.columns());
        end();
    }

    void write(Block.Facts facts) throws IOException {
        var columns = List.of(Column.text(""), Column.text(""));
        var rows = facts.facts().stream()
                .map(fact -> new Block.Row("", List.of(Text.strong(fact.label()), fact.text())))
                .toList();
        if (!rows.isEmpty()) {
            begin("Printed", new WordWidths(columns, rows).in(paragraphs.room()), false);
            rows(rows, columns);
            end();
        }
    }

    /** To be folded in the middle: one half is the front, the other one stays empty behind it. */
    void write(Block.Card card) throws IOException {
        begin("CardTable", new int[] {paragraphs.room()}, false);
        beginHalf();
        paragraph("CardSmall", "", Text.NONE, false);
        xml.close().close();
        beginHalf();
        paragraph("CardSmall", "", Text.of(card.above()), false);
        paragraph(card.name().isEmpty() ? "ToWriteOn" : "CardName", "", Text.of(card.name()), false);
        paragraph("CardSmall", "", Text.of(card.below()), false);
        xml.close().close();
        end();
    }

    private void beginHalf() throws IOException {
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
        xml.empty("w:trHeight", "w:val", HALF_A_CARD, "w:hRule", "exact").close();
        xml.open("w:tc").open("w:tcPr").empty("w:vAlign", "w:val", "center").close();
    }

    private void begin(String style, int[] widths, boolean hasHead) throws IOException {
        paragraphs.breakSheetIfItBegins();
        xml.open("w:tbl").open("w:tblPr").empty("w:tblStyle", "w:val", style);
        width("w:tblW", Arrays.stream(widths).sum());
        width("w:tblInd", paragraphs.indent());
        xml.empty("w:tblLayout", "w:type", "fixed");
        var head = hasHead ? "1" : "0";
        xml.empty("w:tblLook", "w:val", hasHead ? "00A0" : "0080", "w:firstRow", head, "w:firstColumn", "1")
                .close();
        xml.open("w:tblGrid");
        for (var width : widths) {
            xml.empty("w:gridCol", "w:w", Integer.toString(width));
        }
        xml.close();
    }

    private void end() throws IOException {
        xml.close();
        paragraphs.write("Gap", Text.NONE);
    }

    private void width(String of, int width) throws IOException {
        xml.empty(of, "w:w", Integer.toString(width), "w:type", "dxa");
    }

    private void rows(List<Block.Row> rows, List<Column> columns) throws IOException {
        for (int at = 0; at < rows.size(); at++) {
            var style = rows.size() <= FEW && at < rows.size() - 1 ? "TableTogether" : "TableText";
            var row = rows.get(at);
            xml.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
            for (int i = 0; i < columns.size(); i++) {
                cell(
                        style,
                        i == 0 ? row.id() : "",
                        row.cells().get(i),
                        columns.get(i).number());
            }
            xml.close();
        }
    }

    private void cell(String style, String anchor, Text words, boolean atRight) throws IOException {
        xml.open("w:tc");
        paragraph(style, anchor, words, atRight);
        xml.close();
    }

    /** In a cell, paragraphs begin at its edge. */
    private void paragraph(String style, String anchor, Text words, boolean atRight) throws IOException {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
        if (atRight) {
            xml.empty("w:jc", "w:val", "right");
        }
        xml.close();
        paragraphs.bookmark(anchor);
        paragraphs.text(words);
        xml.close();
    }
}
