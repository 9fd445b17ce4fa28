package faultline.report.form;

import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the lines of a page of Markdown, with gaps between what does not belong together. */
final class MarkdownLines {
    /** What does not show; without anything in its line, an item would not hold what is below it. */
    private static final String NOTHING = "<a></a>";

    private final Writer out;

    /** How far in lines begin, in spaces. */
    private int depth;

    /** What marks the items of the list that has just ended; empty if it was none. */
    private String ended = "";

    private boolean isUnderItem;

    /** Whether the item before has gaps within: what is below it could go on in the next one. */
    private boolean owesGap;

    private int gaps;

    MarkdownLines(Writer out) {
        this.out = out;
    }

    /** What stands below an item. */
    @FunctionalInterface
    interface Below {
        void write() throws IOException;
    }

    boolean isInList() {
        return depth > 0;
    }

    void first(String source) throws IOException {
        line(source);
    }

    /** A line that stands for itself; an empty one is left out. */
    void alone(String source) throws IOException {
        if (!source.isEmpty()) {
            gap();
            line(source);
        }
    }

    /**
     * Begins a list.
     *
     * @param mark of its items, unless the list right before it has the same; then the other one
     * @param tight whether it needs no gap right under an item's line
     */
    String beginList(String mark, String other, boolean tight) throws IOException {
        var own = ended.equals(mark) ? other : mark;
        if (!isUnderItem || !tight) {
            gap();
        }
        return own;
    }

    void endList(String mark) {
        ended = mark;
    }

    void item(String mark, String source, Below below) throws IOException {
        if (owesGap) {
            gap();
        }
        int before = gaps;
        line(mark + " " + (source.isEmpty() ? NOTHING : source));
        ended = "";
        depth += mark.length() + 1;
        isUnderItem = true;
        below.write();
        isUnderItem = false;
        depth -= mark.length() + 1;
        owesGap = gaps > before;
    }

    void row(Stream<String> cells) throws IOException {
        line(cells.collect(Collectors.joining(" | ", "| ", " |")));
    }

    void gap() throws IOException {
        out.write("\n");
        gaps++;
        ended = "";
        isUnderItem = false;
        owesGap = false;
    }

    private void line(String source) throws IOException {
        out.write(" ".repeat(depth) + source + "\n");
    }
}
