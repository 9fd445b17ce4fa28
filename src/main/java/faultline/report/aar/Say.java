package faultline.report.aar;

import faultline.report.document.Block;
import faultline.report.document.Block.Bullets;
import faultline.report.document.Block.Column;
import faultline.report.document.Block.Fact;
import faultline.report.document.Block.Item;
import faultline.report.document.Block.Paragraph;
import faultline.report.document.Block.Row;
import faultline.report.document.Block.Table;
import faultline.report.document.Block.Tone;
import faultline.report.document.Text;
import java.util.List;
import java.util.stream.Stream;

/** Blocks that sections have in common; none of them stands empty. */
final class Say {
    private Say() {}

    static Block quietly(String words) {
        return new Paragraph(Text.of(words), Tone.QUIET);
    }

    /** A list, or the sentence that there is nothing to list. */
    static Block list(List<Text> lines, String none) {
        return lines.isEmpty()
                ? quietly(none)
                : new Bullets(lines.stream().map(Item::new).toList());
    }

    /** A table, or the sentence that there is nothing in it. */
    static Block table(List<Column> columns, List<Row> rows, String none) {
        return rows.isEmpty() ? quietly(none) : new Table("", columns, rows);
    }

    static List<Column> columns(String... titles) {
        return Stream.of(titles).map(Column::text).toList();
    }

    static Row row(String id, Text... cells) {
        return new Row(id, List.of(cells));
    }

    /** A label with its text; none where there is no text. */
    static Stream<Fact> fact(String label, String words) {
        return words.isBlank() ? Stream.of() : Stream.of(new Fact(label, words));
    }

    static Stream<Fact> fact(String label, Text text) {
        return text.isEmpty() ? Stream.of() : Stream.of(new Fact(label, text));
    }

    /** The texts in one, with this between them. */
    static Text join(List<Text> texts, String between) {
        return texts.stream()
                .reduce((before, after) -> before.plus(between).plus(after))
                .orElse(Text.NONE);
    }
}
