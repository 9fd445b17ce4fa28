package faultline.report.form;

import faultline.report.document.Block;
import faultline.report.document.Text;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.xml.sax.SAXException;

/** Writes tables; their headings stand on each sheet that they reach. */
final class PdfTable {
    private static final String TABLE = "table-layout: fixed; line-height: 1.3; space-before: 4pt; space-after: 10pt";

    private final PdfTags tags;
    private final PdfText text;
    private final PdfAnchors anchors;
    private final PdfColumns columns;

    PdfTable(PdfTags tags, PdfText text, PdfAnchors anchors, PdfFonts fonts) {
        this.tags = tags;
        this.text = text;
        this.anchors = anchors;
        this.columns = new PdfColumns(fonts);
    }

    void write(Block.Table table, double room) throws SAXException {
        if (!table.caption().isEmpty()) {
            text.block(Text.strong(table.caption()), PdfLook.SMALL, room, "space-before: 6pt; " + PdfLook.KEPT);
        }
        if (table.columns().isEmpty()) {
            return;
        }
        var widths = open(table.columns(), table.rows(), room);
        if (table.columns().stream().anyMatch(column -> !column.title().isEmpty())) {
            tags.open("table-header").open("table-row");
            for (int i = 0; i < widths.length; i++) {
                var column = table.columns().get(i);
                cell(Text.strong(column.title()), column.number(), widths[i], PdfLook.STRONG_RULE);
            }
            tags.close(2);
        }
        tags.open("table-body");
        var none = new Block.Row("", Collections.nCopies(widths.length, Text.NONE));
        for (var row : table.rows().isEmpty() ? List.of(none) : table.rows()) {
            // short rows are kept whole, those that are longer than a sheet cannot be
            tags.open("table-row", "keep-together.within-page: 5", "id", anchors.claim(row.id()));
            for (int i = 0; i < widths.length; i++) {
                cell(row.cells().get(i), table.columns().get(i).number(), widths[i], PdfLook.RULE);
            }
            tags.close();
        }
        tags.close(2);
    }

    void write(Block.Facts facts, double room) throws SAXException {
        var rows = facts.facts().stream()
                .map(fact -> new Block.Row("", List.of(Text.quiet(fact.label()), fact.text())))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        var widths = open(List.of(Block.Column.text(""), Block.Column.text("")), rows, room);
        tags.open("table-body");
        for (var row : rows) {
            tags.open("table-row", "keep-together.within-page: 5");
            cell(row.cells().get(0), false, widths[0], "");
            cell(row.cells().get(1), false, widths[1], "");
            tags.close();
        }
        tags.close(2);
    }

    private double[] open(List<Block.Column> named, List<Block.Row> rows, double room) throws SAXException {
        var widths = columns.widths(named, rows, room);
        tags.open("table", TABLE, "width", PdfTags.points(Arrays.stream(widths).sum()));
        for (int i = 0; i < widths.length; i++) {
            tags.empty(
                    "table-column", "", "column-width", PdfTags.points(widths[i]), "fox:header", i == 0 ? "true" : "");
        }
        return widths;
    }

    private void cell(Text words, boolean number, double width, String rule) throws SAXException {
        tags.open(
                "table-cell",
                "start-indent: 0pt; end-indent: 0pt; padding: 2.5pt " + PdfTags.points(PdfColumns.PADDING),
                "border-bottom",
                rule,
                "text-align",
                number ? "end" : "");
        text.block(words, PdfLook.SMALL, width - 2 * PdfColumns.PADDING, "");
        tags.close();
    }
}
