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
    private Text text = Text.NONE;
    private Style style = Style.PLAIN;

    Text text() {
        return text;
    }

    @Override
    public void visit(org.commonmark.node.Text words) {
        add(words.getLiteral());
    }

    @Override
    public void visit(Code code) {
        text = text.plus(Text.code(code.getLiteral()));
    }

    @Override
    public void visit(HtmlInline html) {
        add(html.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        add(" ");
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        add("\n");
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
        var before = style;
        style = Style.STRONG;
        visitChildren(node);
        style = before;
    }

    /** On paper nobody can follow a link, so its address is printed. */
    @Override
    public void visit(Link link) {
        var before = text.words().length();
        visitChildren(link);
        address(link.getDestination(), text.words().substring(before));
    }

    @Override
    public void visit(Image image) {
        var before = text.words().length();
        visitChildren(image);
        address(image.getDestination(), text.words().substring(before));
    }

    private void address(String address, String words) {
        if (!address.isEmpty() && !address.equals(words)) {
            add(" (" + address + ")");
        }
    }

    private void add(String words) {
        text = text.plus(Text.of(words, style));
    }
}
