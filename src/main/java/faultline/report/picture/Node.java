package faultline.report.picture;

import faultline.report.picture.Drawing.At;
import java.util.List;
import java.util.Optional;

/**
 * A box with lines of words in a graph.
 *
 * @param mark what it is, by a shape before its first line; none for what rulings say
 * @param dashed whether it did not come about
 * @param marked whether it is as it is because the white cell said so
 */
record Node(Optional<Mark> mark, List<Line> lines, boolean dashed, boolean marked, boolean tinted) {
    static final double WIDTH = 156;
    static final double ROOM = WIDTH - 12;
    private static final double PADDING = 5;
    private static final double MARK = 3.5;

    Node {
        lines = List.copyOf(lines);
    }

    /**
     * @param classes how its words look
     * @param end what stands at its right edge; may be empty
     * @param to what it leads to; empty for nothing
     */
    record Line(String classes, String words, String end, String to) {}

    double height() {
        return lines.size() * Letters.LEADING + 2 * PADDING - 2;
    }

    void draw(Drawing drawing, Box box) {
        drawing.box((tinted ? "axis tint" : "axis paper") + (dashed ? " dash" : ""), box, 3);
        double y = box.y() + PADDING + 8;
        if (marked) {
            drawing.box("line s1" + (dashed ? " dash" : ""), box, 3);
            Mark.OVERRIDE.draw(drawing, box.right() - 8, y - 3.5, MARK);
        }
        double x = box.x() + (WIDTH - ROOM) / 2;
        mark.ifPresent(shape -> shape.draw(drawing, x + MARK, box.y() + PADDING + 4.5, MARK));
        for (int i = 0; i < lines.size(); i++) {
            double left = i == 0 && mark.isPresent() ? x + 3 * MARK : x;
            draw(drawing, lines.get(i), left, x + ROOM, y);
            y += Letters.LEADING;
        }
    }

    private static void draw(Drawing drawing, Line line, double left, double right, double y) {
        Runnable words = () -> {
            drawing.words(line.classes(), left, y, At.START, line.words());
            if (!line.end().isEmpty()) {
                drawing.words(line.classes() + " strong", right, y, At.END, line.end());
            }
        };
        if (line.to().isEmpty()) {
            words.run();
        } else {
            drawing.link(line.to(), words);
        }
    }
}
