package faultline.report.pack;

import faultline.report.document.Block;
import faultline.report.document.Block.Bullets;
import faultline.report.document.Block.Column;
import faultline.report.document.Block.Item;
import faultline.report.document.Block.Numbered;
import faultline.report.document.Block.Paragraph;
import faultline.report.document.Block.Row;
import faultline.report.document.Block.Table;
import faultline.report.document.Block.Tone;
import faultline.report.document.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableCell.Alignment;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.parser.Parser;

/** What authors write in Markdown, as blocks. What no block can hold is there in plain words; HTML is shown as it is typed. */
final class MarkdownBlocks {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private MarkdownBlocks() {}

    /**
     * The text in blocks.
     *
     * @param title of the section that is to hold them: a heading that says no more than that is left out at the beginning
     */
    static List<Block> of(String markdown, String title) {
        var blocks = below(PARSER.parse(markdown));
        boolean twice = !blocks.isEmpty()
                && blocks.get(0) instanceof Block.Heading heading
                && heading.text().words().strip().equalsIgnoreCase(title);
        return twice ? blocks.subList(1, blocks.size()) : blocks;
    }

    private static List<Block> below(Node parent) {
        var blocks = new ArrayList<Block>();
        children(parent).forEach(node -> add(node, blocks));
        return blocks;
    }

    private static void add(Node node, List<Block> blocks) {
        if (node instanceof Heading) {
            blocks.add(new Block.Heading("", text(node)));
        } else if (node instanceof org.commonmark.node.Paragraph) {
            blocks.add(new Paragraph(text(node)));
        } else if (node instanceof BulletList) {
            blocks.add(new Bullets(items(node)));
        } else if (node instanceof OrderedList list) {
            Integer first = list.getMarkerStartNumber();
            blocks.add(new Numbered(first == null ? 1 : first, items(node)));
        } else if (node instanceof TableBlock) {
            blocks.add(table(node));
        } else if (node instanceof FencedCodeBlock code) {
            blocks.add(code(code.getLiteral()));
        } else if (node instanceof IndentedCodeBlock code) {
            blocks.add(code(code.getLiteral()));
        } else if (node instanceof HtmlBlock html) {
            blocks.add(new Paragraph(html.getLiteral()));
        } else if (node instanceof BlockQuote) {
            below(node).forEach(block -> blocks.add(quoted(block)));
        } else {
            blocks.addAll(below(node));
        }
    }

    private static Block quoted(Block block) {
        return block instanceof Paragraph paragraph ? new Paragraph(paragraph.text(), Tone.NOTICE) : block;
    }

    private static Block code(String lines) {
        return new Paragraph(Text.code(lines.stripTrailing()));
    }

    private static List<Item> items(Node list) {
        return children(list)
                .filter(ListItem.class::isInstance)
                .map(MarkdownBlocks::item)
                .toList();
    }

    private static Item item(Node node) {
        var below = below(node);
        return !below.isEmpty() && below.get(0) instanceof Paragraph first
                ? new Item("", first.text(), below.subList(1, below.size()))
                : new Item("", Text.NONE, below);
    }

    /** Its first row heads it; what other rows hold beyond that has no column. */
    private static Block table(Node block) {
        var rows = children(block).flatMap(MarkdownBlocks::children).toList();
        var columns = children(rows.get(0)).map(MarkdownBlocks::column).toList();
        return new Table(
                "",
                columns,
                rows.stream().skip(1).map(row -> row(row, columns.size())).toList());
    }

    private static Column column(Node cell) {
        var title = text(cell).words();
        return cell instanceof TableCell aligned && aligned.getAlignment() == Alignment.RIGHT
                ? Column.number(title)
                : Column.text(title);
    }

    private static Row row(Node row, int columns) {
        var cells = children(row).map(MarkdownBlocks::text).toList();
        return new Row(
                "",
                IntStream.range(0, columns)
                        .mapToObj(i -> i < cells.size() ? cells.get(i) : Text.NONE)
                        .toList());
    }

    private static Text text(Node block) {
        var words = new MarkdownWords();
        children(block).forEach(node -> node.accept(words));
        return words.text();
    }

    private static Stream<Node> children(Node parent) {
        return Stream.iterate(parent.getFirstChild(), Objects::nonNull, Node::getNext);
    }
}
