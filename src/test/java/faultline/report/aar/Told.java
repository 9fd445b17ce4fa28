package faultline.report.aar;

import faultline.report.document.Block;
import faultline.report.document.Block.Item;
import faultline.report.document.Block.Row;
import faultline.report.document.Document;
import faultline.report.document.Section;
import faultline.report.document.Text;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** For tests: what a document holds, without the look that a form gives it. */
final class Told {
    private final Document document;

    Told(Document document) {
        this.document = document;
    }

    /** A line for each heading, paragraph, item, row, label and fold: "# Turn 1", "| Tension | 50 | 64 |", "- M1.2 …". */
    List<String> lines() {
        return document.sections().stream().flatMap(Told::lines).toList();
    }

    /** The lines of the section with that anchor, and of its parts. */
    List<String> lines(String section) {
        return lines(section(section)).toList();
    }

    Section section(String id) {
        return document.allSections()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No section " + id));
    }

    private static Stream<String> lines(Section section) {
        return Stream.of(
                        Stream.of("# " + section.title()),
                        section.content().get().flatMap(Told::lines),
                        section.parts().stream().flatMap(Told::lines))
                .flatMap(lines -> lines);
    }

    private static Stream<String> lines(Block block) {
        if (block instanceof Block.Table table) {
            return Stream.concat(
                    Stream.of(row(table.columns().stream().map(Block.Column::title))),
                    table.rows().stream().map(row -> row(row.cells().stream().map(Text::words))));
        }
        if (block instanceof Block.Bullets bullets) {
            return bullets.items().stream()
                    .flatMap(item -> Stream.concat(
                            Stream.of("- " + item.text().words()),
                            item.below().stream().flatMap(Told::lines)));
        }
        if (block instanceof Block.Facts facts) {
            return facts.facts().stream()
                    .map(fact -> fact.label() + ": " + fact.text().words());
        }
        if (block instanceof Block.Fold fold) {
            return Stream.concat(
                    Stream.of("> " + fold.summary().words()),
                    fold.inside().stream().flatMap(Told::lines));
        }
        if (block instanceof Block.Figure figure) {
            return Stream.concat(
                    Stream.of("(" + figure.title() + ")"),
                    figure.inWords().stream().flatMap(Told::lines));
        }
        return texts(block).map(Text::words);
    }

    private static String row(Stream<String> cells) {
        return cells.collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** Where the shapes of pictures lead. */
    Stream<String> pictureLinks() {
        return document.allSections()
                .flatMap(section -> section.content().get())
                .filter(Block.Figure.class::isInstance)
                .flatMap(figure -> Pattern.compile("href=\"#([^\"]+)\"")
                        .matcher(((Block.Figure) figure).picture().shapes())
                        .results()
                        .map(found -> found.group(1)));
    }

    /** Every anchor, as often as it is there. */
    List<String> anchors() {
        return document.allSections()
                .flatMap(section -> Stream.concat(
                        Stream.of(section.id()), section.content().get().flatMap(Told::anchors)))
                .filter(id -> !id.isEmpty())
                .toList();
    }

    private static Stream<String> anchors(Block block) {
        if (block instanceof Block.Table table) {
            return table.rows().stream().map(Row::id);
        }
        if (block instanceof Block.Bullets bullets) {
            return bullets.items().stream()
                    .flatMap(item -> Stream.concat(
                            Stream.of(item.id()), item.below().stream().flatMap(Told::anchors)));
        }
        if (block instanceof Block.Fold fold) {
            return Stream.concat(Stream.of(fold.id()), fold.inside().stream().flatMap(Told::anchors));
        }
        if (block instanceof Block.Figure figure) {
            return Stream.concat(
                    Stream.of(figure.id()), figure.inWords().stream().flatMap(Told::anchors));
        }
        return block instanceof Block.Heading heading ? Stream.of(heading.id()) : Stream.of();
    }

    /** Every piece of text in the whole document. */
    Stream<Text.Span> spans() {
        return document.allSections().flatMap(Told::spans);
    }

    /** Every piece of text in a section's own content. */
    static Stream<Text.Span> spans(Section section) {
        return section.content().get().flatMap(Told::texts).flatMap(text -> text.spans().stream());
    }

    /** Every piece of text in the tables of a section's own content. */
    static Stream<Text.Span> tables(Section section) {
        return section.content()
                .get()
                .filter(Block.Table.class::isInstance)
                .flatMap(Told::texts)
                .flatMap(text -> text.spans().stream());
    }

    private static Stream<Text> texts(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return Stream.of(paragraph.text());
        }
        if (block instanceof Block.Heading heading) {
            return Stream.of(heading.text());
        }
        if (block instanceof Block.Table table) {
            return table.rows().stream().flatMap(row -> row.cells().stream());
        }
        if (block instanceof Block.Bullets bullets) {
            return bullets.items().stream().flatMap(Told::texts);
        }
        if (block instanceof Block.Facts facts) {
            return facts.facts().stream().map(Block.Fact::text);
        }
        if (block instanceof Block.Fold fold) {
            return Stream.concat(
                    Stream.of(fold.summary()), fold.inside().stream().flatMap(Told::texts));
        }
        return block instanceof Block.Figure figure
                ? Stream.concat(
                        Stream.of(figure.caption()), figure.inWords().stream().flatMap(Told::texts))
                : Stream.of();
    }

    private static Stream<Text> texts(Item item) {
        return Stream.concat(Stream.of(item.text()), item.below().stream().flatMap(Told::texts));
    }
}
