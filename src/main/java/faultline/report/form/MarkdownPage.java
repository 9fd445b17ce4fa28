package faultline.report.form;

import faultline.report.document.Block;
import faultline.report.document.Document;
import faultline.report.document.Section;
import faultline.report.document.Text;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the parts of one page of Markdown, one below the other. */
final class MarkdownPage {
    private static final int SMALLEST = 6;
    private static final String TO_WRITE_ON = "_".repeat(60);

    private final MarkdownLines lines;
    private final Linked linked;

    MarkdownPage(Writer out, Linked linked) {
        this.lines = new MarkdownLines(out);
        this.linked = linked;
    }

    void title(Document document) throws IOException {
        lines.first("# " + MarkdownText.of(document.kind() + ": " + document.title()));
        paragraph("", Text.of(document.subtitle()));
        paragraph("> ", Text.of(document.notice()));
    }

    void contents(List<Section> sections) throws IOException {
        bullets(
                sections.stream()
                        .map(section -> new Block.Item(Text.link(section.title(), section.id())))
                        .toList(),
                SMALLEST);
    }

    /**
     * Its heading and its own content.
     *
     * @param level 1 for a section of the document, 2 for a part of one, and so on
     */
    void section(Section section, int level) throws IOException {
        heading(level + 1, anchor(section.id()), Text.of(section.title()));
        try (var content = section.content().get()) {
            blocks(content.iterator(), level + 2);
        }
    }

    private void blocks(Iterator<Block> blocks, int level) throws IOException {
        while (blocks.hasNext()) {
            block(blocks.next(), level);
        }
    }

    private void block(Block block, int level) throws IOException {
        if (block instanceof Block.Paragraph paragraph) {
            paragraph(paragraph.tone() == Block.Tone.NOTICE ? "> " : "", paragraph.text());
        } else if (block instanceof Block.Heading heading) {
            heading(level, anchorIfLinked(heading.id()), heading.text());
        } else if (block instanceof Block.Bullets bullets) {
            bullets(bullets.items(), level);
        } else if (block instanceof Block.Numbered numbered) {
            numbered(numbered, level);
        } else if (block instanceof Block.Facts facts) {
            facts(facts.facts());
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Figure figure) {
            figure(figure, level);
        } else if (block instanceof Block.Fold fold) {
            fold(fold, level);
        } else if (block instanceof Block.Blank blank) {
            blank(blank);
        } else if (block instanceof Block.Boxes boxes) {
            boxes(boxes);
        } else if (block instanceof Block.Card card) {
            lines.alone(MarkdownText.of(card.above()));
            lines.alone(card.name().isEmpty() ? TO_WRITE_ON : MarkdownText.bold(card.name()));
            lines.alone(MarkdownText.of(card.below()));
        } else if (!(block instanceof Block.NewSheet)) {
            throw new IllegalArgumentException("This is not written as Markdown: " + block);
        }
    }

    private void heading(int level, String anchor, Text words) throws IOException {
        var size = "#".repeat(Math.min(level, SMALLEST));
        lines.alone(
                lines.isInList() ? anchor + MarkdownText.bold(words) : size + " " + anchor + MarkdownText.of(words));
    }

    private void paragraph(String before, Text text) throws IOException {
        var source = MarkdownText.of(text);
        lines.alone(source.isEmpty() ? "" : before + source);
    }

    private void figure(Block.Figure figure, int level) throws IOException {
        lines.alone(anchorIfLinked(figure.id()) + MarkdownText.bold(figure.title()));
        lines.alone(MarkdownText.of(figure.caption()));
        blocks(figure.inWords().iterator(), level);
    }

    private void blank(Block.Blank blank) throws IOException {
        lines.alone(MarkdownText.bold(blank.label()));
        for (int i = 0; i < blank.lines(); i++) {
            lines.alone(TO_WRITE_ON);
        }
    }

    private void boxes(Block.Boxes boxes) throws IOException {
        var choices = boxes.choices().stream().map(choice -> "  ☐ " + choice).collect(Collectors.joining());
        lines.alone(MarkdownText.of(Text.strong(boxes.label()).plus(choices)));
    }

    private void bullets(List<Block.Item> items, int level) throws IOException {
        if (!items.isEmpty()) {
            var mark = lines.beginList("-", "*", true);
            for (var item : items) {
                item(mark, item, level);
            }
            lines.endList(mark);
        }
    }

    /** Readers take no number but 1 for a list right under a line. */
    private void numbered(Block.Numbered list, int level) throws IOException {
        var mark = lines.beginList(".", ")", false);
        int number = list.first();
        for (var item : list.items()) {
            item(number++ + mark, item, level);
        }
        lines.endList(mark);
    }

    private void item(String mark, Block.Item item, int level) throws IOException {
        lines.item(mark, source(item), () -> blocks(item.below().iterator(), level));
    }

    private String source(Block.Item item) {
        return anchorIfLinked(item.id()) + MarkdownText.of(item.text());
    }

    private void facts(List<Block.Fact> facts) throws IOException {
        var mark = lines.beginList("-", "*", true);
        for (var fact : facts) {
            var text = Text.strong(fact.label() + ":").plus(" ").plus(fact.text());
            lines.item(mark, MarkdownText.of(text), () -> {});
        }
        lines.endList(mark);
    }

    /** Folds that follow each other are items of one list, so that one sees where each of them ends. */
    private void fold(Block.Fold fold, int level) throws IOException {
        lines.gap();
        lines.item(
                "+",
                anchorIfLinked(fold.id()) + MarkdownText.bold(fold.summary()),
                () -> blocks(fold.inside().iterator(), level));
    }

    private void table(Block.Table table) throws IOException {
        lines.alone(MarkdownText.bold(table.caption()));
        if (table.columns().isEmpty()) {
            return;
        }
        lines.gap();
        lines.row(table.columns().stream().map(column -> MarkdownText.of(column.title())));
        lines.row(table.columns().stream().map(column -> column.number() ? "---:" : "---"));
        for (var row : table.rows()) {
            var anchor = anchorIfLinked(row.id());
            var cells = row.cells().stream().map(MarkdownText::of).toList();
            lines.row(Stream.concat(
                    Stream.of(anchor + cells.get(0)), cells.stream().skip(1)));
        }
    }

    private String anchorIfLinked(String id) {
        return linked.has(id) ? anchor(id) : "";
    }

    private static String anchor(String id) {
        return "<a id=\"" + id + "\"></a>";
    }
}
