package faultline.console.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jline.utils.AttributedString;

/** Markdown as a terminal can show it: headings, paragraphs, lists and tables that fit. Other markup is left out. */
public final class Prose {
    private static final int NARROWEST = 10;
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private final List<AttributedString> lines = new ArrayList<>();
    private final int width;

    private Prose(int width) {
        this.width = width;
    }

    /** The text in lines of at most that many columns, a blank one between its blocks; at least 20 are needed. */
    public static List<AttributedString> lines(String markdown, int width) {
        var prose = new Prose(width);
        prose.blocks(PARSER.parse(markdown), "", "");
        return List.copyOf(prose.lines);
    }

    /**
     * @param first what stands before the first line of the first block
     * @param rest what stands before every other line
     */
    private void blocks(Node parent, String first, String rest) {
        var before = first;
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (rest.isEmpty() && !lines.isEmpty()) {
                lines.add(AttributedString.EMPTY);
            }
            block(node, before, rest);
            before = rest;
        }
    }

    private void block(Node node, String first, String rest) {
        if (node instanceof Heading) {
            write(Styled.bold(text(node)), first, rest);
        } else if (node instanceof Paragraph) {
            write(Styled.plain(text(node)), first, rest);
        } else if (node instanceof TableBlock) {
            put(table(node).lines(room(rest)), first, rest);
        } else if (node instanceof BulletList) {
            items(node, rest, 0);
        } else if (node instanceof OrderedList ordered) {
            Integer start = ordered.getMarkerStartNumber();
            items(node, rest, start == null ? 1 : start);
        } else {
            blocks(node, first, rest);
        }
    }

    /**
     * @param number of the first item; 0 for a list without numbers
     */
    private void items(Node list, String before, int number) {
        int next = number;
        for (var node = list.getFirstChild(); node instanceof ListItem; node = node.getNext()) {
            var mark = number == 0 ? "- " : next++ + ". ";
            blocks(node, before + mark, before + " ".repeat(mark.length()));
        }
    }

    private void write(AttributedString text, String first, String rest) {
        put(Wrapping.lines(text, room(rest)), first, rest);
    }

    private int room(String before) {
        return Math.max(NARROWEST, width - before.length());
    }

    private void put(List<AttributedString> block, String first, String rest) {
        var before = first;
        for (var line : block) {
            lines.add(Styled.join(before, line));
            before = rest;
        }
    }

    /** Columns are aligned as everywhere at the console, whatever the author asked for. */
    private static Table table(Node block) {
        var rows = children(block)
                .flatMap(Prose::children)
                .map(row -> children(row).map(Prose::text).toArray(String[]::new))
                .toList();
        var table = Table.of(rows.get(0));
        rows.stream().skip(1).forEach(table::row);
        return table;
    }

    private static Stream<Node> children(Node parent) {
        return Stream.iterate(parent.getFirstChild(), Objects::nonNull, Node::getNext);
    }

    private static String text(Node block) {
        var words = new StringBuilder();
        block.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak lineBreak) {
                words.append(' ');
            }

            @Override
            public void visit(HardLineBreak lineBreak) {
                words.append('\n');
            }
        });
        return words.toString();
    }
}
