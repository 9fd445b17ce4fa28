package faultline.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;

/** For tests: what a reader of Markdown makes of a page. */
final class Rendered extends AbstractVisitor {
    /** The text of each heading, paragraph and cell that has one. */
    final List<String> texts = new ArrayList<>();

    final List<String> headings = new ArrayList<>();
    final List<String> bold = new ArrayList<>();

    /** Where links lead. */
    final List<String> links = new ArrayList<>();

    /** Markup for a browser. */
    final List<String> html = new ArrayList<>();

    private final StringBuilder words = new StringBuilder();

    Rendered(String page) {
        Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .parse(page)
                .accept(this);
    }

    List<String> anchors() {
        return html.stream()
                .filter(tag -> tag.startsWith("<a id="))
                .map(tag -> tag.substring(7, tag.length() - 2))
                .collect(Collectors.toList());
    }

    @Override
    public void visit(Paragraph paragraph) {
        leaf(paragraph);
    }

    @Override
    public void visit(Heading heading) {
        headings.add("#".repeat(heading.getLevel()) + " " + leaf(heading));
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableCell) {
            leaf(node);
        } else {
            visitChildren(node);
        }
    }

    @Override
    public void visit(org.commonmark.node.Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(StrongEmphasis strong) {
        var before = words.length();
        visitChildren(strong);
        bold.add(words.substring(before));
    }

    @Override
    public void visit(Link link) {
        links.add(link.getDestination());
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        words.append("(image)");
    }

    @Override
    public void visit(HtmlInline inline) {
        html.add(inline.getLiteral());
    }

    @Override
    public void visit(HtmlBlock block) {
        html.add(block.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        texts.add("(code) " + block.getLiteral());
    }

    private String leaf(Node node) {
        words.setLength(0);
        visitChildren(node);
        var text = words.toString().replaceAll("^ +| +\\z", "");
        if (!text.isEmpty()) {
            texts.add(text);
        }
        return text;
    }
}
