package faultline.report.pack;

import faultline.report.document.Text;
import faultline.report.document.Text.Style;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

/** Collects a line or a paragraph of Markdown: its words, and which of them stand out. */
final class MarkdownWords extends AbstractVisitor {
    private final StringBuilder words = new StringBuilder();
    private Text before = Text.NONE;
    private Style style = Style.PLAIN;

    Text text() {
        return before.plus(Text.of(words.toString(), style));
    }

    @Override
    public void visit(org.commonmark.node.Text plain) {
        words.append(plain.getLiteral());
    }

    @Override
    public void visit(Code code) {
        var outside = turn(Style.CODE);
        words.append(code.getLiteral());
        turn(outside);
    }

    @Override
    public void visit(HtmlInline html) {
        words.append(html.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        words.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        words.append('\n');
    }

    @Override
    public void visit(Emphasis emphasis) {
        strong(emphasis);
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        strong(emphasis);
    }

    private void strong(Node node) {
        var outside = turn(Style.STRONG);
        visitChildren(node);
        turn(outside);
    }

    /** What follows looks otherwise. */
    private Style turn(Style other) {
        before = text();
        words.setLength(0);
        var outside = style;
        style = other;
        return outside;
    }

    /** On paper nobody can follow a link, so its address is printed. */
    @Override
    public void visit(Link link) {
        addressed(link, link.getDestination());
    }

    @Override
    public void visit(Image image) {
        addressed(image, image.getDestination());
    }

    private void addressed(Node node, String address) {
        int from = text().words().length();
        visitChildren(node);
        if (!address.isEmpty() && !address.equals(text().words().substring(from))) {
            words.append(" (").append(address).append(')');
        }
    }
}
