package faultline.report.picture;

import faultline.report.document.Picture;
import faultline.report.picture.Drawing.At;
import java.util.List;
import java.util.stream.IntStream;

/** A matrix: a line for each matter, a column for each turn. */
record KnowledgePicture(List<String> turns, List<Line> lines) {
    private static final double WIDTH = 480;
    private static final double NAMES = 186;
    private static final double ROW = 15;
    private static final double MARGIN = 4;
    private static final double WIDEST = 62;

    /** More columns than these leave no room for what is in them. */
    private static final int MOST_COLUMNS = 9;

    /** More lines than these nobody reads in a picture; the words have them all. */
    private static final int MOST_LINES = 36;

    record Line(String name, List<Square> squares) {
        Line {
            squares = List.copyOf(squares);
        }

        boolean isEmpty() {
            return squares.stream().allMatch(square -> square.words().isEmpty());
        }
    }

    /**
     * @param shaded whether it was not seen
     */
    record Square(String words, boolean shaded) {
        static Square plain(String words) {
            return new Square(words, false);
        }

        static Square shaded(String words) {
            return new Square(words, true);
        }
    }

    /** The turns that have a column: all, or at equal distances with the last among them. */
    private List<Integer> columns() {
        int step = (turns.size() + MOST_COLUMNS - 1) / MOST_COLUMNS;
        return IntStream.range(0, turns.size())
                .filter(turn -> (turns.size() - 1 - turn) % Math.max(1, step) == 0)
                .boxed()
                .toList();
    }

    /** What it leaves to the words, in a sentence; empty if it draws everything. */
    String leftOut() {
        int columns = columns().size();
        return (columns < turns.size() ? "Of " + turns.size() + " turns, " + columns + " are drawn. " : "")
                + (lines.size() > MOST_LINES ? "Of " + lines.size() + " lines, " + MOST_LINES + " are drawn. " : "");
    }

    Picture drawn(String text) {
        var drawing = new Drawing();
        var columns = columns();
        double width = Math.min(WIDEST, (WIDTH - NAMES - MARGIN) / Math.max(1, columns.size()));
        double y = MARGIN;
        drawing.words("label soft", NAMES - 8, y + ROW - 4, At.END, "turn");
        for (int column = 0; column < columns.size(); column++) {
            drawing.words(
                    "label soft",
                    NAMES + width * (column + 0.5),
                    y + ROW - 4,
                    At.MIDDLE,
                    turns.get(columns.get(column)));
        }
        for (var line : lines.subList(0, Math.min(MOST_LINES, lines.size()))) {
            y += ROW;
            drawing.line("edge", MARGIN, y, NAMES + width * columns.size(), y);
            drawing.words("label ink", NAMES - 8, y + ROW - 4, At.END, Letters.cut(line.name(), NAMES - 12));
            for (int column = 0; column < columns.size(); column++) {
                square(drawing, line.squares().get(columns.get(column)), NAMES + width * column, y, width);
            }
        }
        return drawing.picture(WIDTH, y + ROW + MARGIN, text);
    }

    private static void square(Drawing drawing, Square square, double x, double y, double width) {
        if (square.shaded()) {
            drawing.box("axis tint", new Box(x + 1.5, y + 1.5, width - 3, ROW - 3), 2);
        }
        if (!square.words().isEmpty()) {
            drawing.words("label ink", x + width / 2, y + ROW - 4, At.MIDDLE, Letters.cut(square.words(), width - 5));
        }
    }
}
