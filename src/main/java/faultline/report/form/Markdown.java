package faultline.report.form;

import java.util.List;
import java.util.stream.Collectors;

/** Writes Markdown from plain texts, so that nothing that people typed is read as markup. */
public final class Markdown {
    private final StringBuilder text = new StringBuilder();

    public void heading(int level, String words) {
        text.append("#".repeat(level))
                .append(' ')
                .append(MarkdownText.of(words))
                .append("\n\n");
    }

    public void paragraph(String words) {
        text.append(MarkdownText.of(words)).append("\n\n");
    }

    public void quote(String words) {
        text.append("> ").append(MarkdownText.of(words)).append("\n\n");
    }

    /** A line that is shown as it is; it must not hold the mark that ends it. */
    public void code(String line) {
        text.append("```\n").append(line).append("\n```\n\n");
    }

    public void item(int depth, String words) {
        text.append("  ".repeat(depth))
                .append("- ")
                .append(MarkdownText.of(words))
                .append('\n');
    }

    /** Ends a list. */
    public void end() {
        text.append('\n');
    }

    public void table(List<String> head, List<List<String>> rows) {
        row(head);
        text.append("| --- ".repeat(head.size())).append("|\n");
        rows.forEach(this::row);
        text.append('\n');
    }

    private void row(List<String> cells) {
        text.append(cells.stream().map(MarkdownText::of).collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
