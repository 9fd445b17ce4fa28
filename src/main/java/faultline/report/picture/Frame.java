package faultline.report.picture;

import faultline.report.document.Picture;
import faultline.report.picture.Drawing.At;
import faultline.view.TurnView;
import java.util.ArrayList;
import java.util.List;

/**
 * What pictures over the turns have in common: a place for each point in time from left to right, its name below, and rows
 * of marks for what acted then.
 *
 * @param left room at the left for the numbers of the scale
 * @param right room at the right for names of what lies at which height
 */
record Frame(Drawing drawing, List<Course.Point> points, double height, double left, double right) {
    static final double WIDTH = 480;
    static final double TOP = 18;

    /** Below the lowest points, for their numbers. */
    static final double SPARE = 8;

    /** Room for the numbers at the first and the last point. */
    private static final double INSET = 20;

    private static final double ROW = 13;
    private static final double REACH = 4;

    /** From here on a number stands beside a mark for several. */
    private static final double ROOMY = 26;

    double plotRight() {
        return WIDTH - right;
    }

    double bottom() {
        return TOP + height;
    }

    private double spacing() {
        return points.size() < 2 ? 0 : (plotRight() - left - 2 * INSET) / (points.size() - 1);
    }

    double x(int point) {
        return left + INSET + spacing() * point;
    }

    /** Where the spell between a point and the next begins: in the middle between them. */
    double edge(int point) {
        return point == 0 ? left : point == points.size() ? plotRight() : (x(point - 1) + x(point)) / 2;
    }

    /**
     * Draws the rows of marks and the names of the points.
     *
     * @param acts what acted in each of the points
     * @param text one sentence that says what the picture shows
     */
    Picture finished(List<List<Act>> acts, String text) {
        double y = bottom() + SPARE;
        for (var mark : Mark.values()) {
            if (acts.stream().anyMatch(some -> count(some, mark) > 0)) {
                y += ROW;
                row(acts, mark, y - ROW / 2);
            }
        }
        names(y + 11);
        return drawing.picture(WIDTH, y + 16, text);
    }

    private void row(List<List<Act>> acts, Mark mark, double y) {
        drawing.line("edge", left, y, plotRight(), y);
        double reach = Math.max(1.2, Math.min(REACH, points.size() < 2 ? REACH : spacing() * 0.45));
        for (int i = 0; i < acts.size(); i++) {
            long count = count(acts.get(i), mark);
            if (count > 0) {
                mark.draw(drawing, x(i), y, reach);
            }
            if (count > 1 && spacing() >= ROOMY) {
                drawing.words("label ink", x(i) + REACH + 2, y + 3.5, At.START, String.valueOf(count));
            }
        }
        mark.draw(drawing, plotRight() + 10, y, REACH);
        drawing.words("label soft", plotRight() + 18, y + 3.5, At.START, mark.word());
    }

    static long count(List<Act> acts, Mark mark) {
        return acts.stream().filter(act -> act.marks().contains(mark)).count();
    }

    /** As many names as have room, of round numbers; the last always. */
    private void names(double y) {
        double widest = points.stream()
                .mapToDouble(point -> Letters.width(point.name()))
                .max()
                .orElse(0);
        boolean brief = points.size() > 1 && widest + 6 > spacing();
        int last = points.size() - 1;
        int step = brief ? step() : 1;
        var taken = new ArrayList<Box>();
        for (int i = last; i >= 0; i--) {
            boolean wanted = i == last || number(i) % step == 0;
            var name = brief ? points.get(i).brief() : points.get(i).name();
            var box = Box.of(name, x(i), y, At.MIDDLE).grown(1);
            if (wanted && !box.meetsAny(taken)) {
                taken.add(box);
                drawing.words("label soft", x(i), y, At.MIDDLE, name);
            }
        }
        if (brief) {
            drawing.words("label soft", plotRight() + 10, y, At.START, "turn");
        }
    }

    /** The turn's, or 0 for the start. */
    private int number(int point) {
        return points.get(point).turn().map(TurnView::number).orElse(0);
    }

    private int step() {
        double widest = points.stream()
                        .mapToDouble(point -> Letters.width(point.brief()))
                        .max()
                        .orElse(0)
                + 4;
        for (int step : List.of(1, 2, 5, 10, 20, 50)) {
            if (step * spacing() >= widest) {
                return step;
            }
        }
        return 100;
    }
}
