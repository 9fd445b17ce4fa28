package faultline.console.text;

import java.util.ArrayList;
import java.util.List;
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

/** Markdown as a terminal can show it: headings, paragraphs and lists that fit the width. Other markup is left out. */
public final class Prose {
    private static final int NARROWEST = 10;

    private final List<AttributedString> lines = new ArrayList<>();
    private final int width;

    private Prose(int width) {
        this.width = width;
    }

    /** The text in lines of at most that many columns, a blank one between its blocks; at least 20 are needed. */
    public static List<AttributedString> lines(String markdown, int width) {
        var prose = new Prose(width);
        prose.blocks(Parser.builder().build().parse(markdown), "", "");
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
        var before = first;
        for (var line : Wrapping.lines(text, Math.max(NARROWEST, width - rest.length()))) {
            lines.add(Styled.join(before, line));
            before = rest;
        }
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
