package faultline.report.picture;

import faultline.report.document.Picture;
import faultline.report.picture.Drawing.At;
import java.util.List;

/** A row of bars for each actor, one for each turn, all to one scale: up for cooperation, down for conflict. */
final class ToneByActorPicture {
    private static final double WIDTH = 480;
    private static final double NAMES = 130;
    private static final double SUMS = 84;
    private static final double ROW = 38;
    private static final double WIDEST = 22;
    private static final double MARGIN = 6;

    private final Drawing drawing = new Drawing();
    private final double step;
    private final double unit;
    private final double above;

    /**
     * @param rows the turns of each of the actors
     */
    ToneByActorPicture(List<List<ToneSum>> rows) {
        int turns = rows.stream().mapToInt(List::size).max().orElse(1);
        this.step = (WIDTH - NAMES - SUMS) / Math.max(1, turns);
        var ends = ToneSum.ends(rows.stream().flatMap(List::stream).toList());
        this.unit = (ROW - 8) / (ends[0] - ends[1]);
        this.above = ends[0] * unit + 4;
    }

    /**
     * @param points the turns
     * @param names of the actors
     * @param rows the turns of each of them
     * @param all what each has done in all of them
     */
    Picture drawn(
            List<Course.Point> points, List<String> names, List<List<ToneSum>> rows, List<ToneSum> all, String text) {
        double y = MARGIN;
        for (int i = 0; i < names.size(); i++) {
            row(names.get(i), rows.get(i), all.get(i), y);
            y += ROW;
        }
        if (!points.isEmpty()) {
            turns(points, y + 10);
        }
        return drawing.picture(WIDTH, y + 18, text);
    }

    private void row(String name, List<ToneSum> turns, ToneSum all, double y) {
        double zero = y + above;
        drawing.line("edge", NAMES, zero, WIDTH - SUMS, zero);
        double half = Math.min(WIDEST, step * 0.7) / 2;
        for (int turn = 0; turn < turns.size(); turn++) {
            double x = NAMES + step * (turn + 0.5);
            bar("f2", x, half, zero, turns.get(turn).up());
            bar("f1", x, half, zero, turns.get(turn).down());
        }
        var lines = Letters.wrapped(name, NAMES - 10, 2);
        for (int line = 0; line < lines.size(); line++) {
            double middle = y + ROW / 2 + 3.5 + (line - (lines.size() - 1) / 2.0) * Letters.LEADING;
            drawing.words("label ink", NAMES - 8, middle, At.END, lines.get(line));
        }
        drawing.words("label ink", WIDTH - SUMS + 8, y + ROW / 2 + 3.5, At.START, Letters.cut(all.both(), SUMS - 8));
    }

    private void bar(String classes, double x, double half, double zero, double sum) {
        if (sum != 0) {
            double end = zero - sum * unit;
            drawing.box(classes, new Box(x - half, Math.min(end, zero), 2 * half, Math.abs(end - zero)), 0);
        }
    }

    private void turns(List<Course.Point> points, double y) {
        int last = points.size() - 1;
        drawing.words(
                "label soft", NAMES + step / 2, y, At.MIDDLE, points.get(0).brief());
        if (last > 0) {
            drawing.words(
                    "label soft",
                    NAMES + step * (last + 0.5),
                    y,
                    At.MIDDLE,
                    points.get(last).brief());
        }
        drawing.words("label soft", NAMES - 8, y, At.END, "turn");
        drawing.words("label soft", WIDTH - MARGIN, y, At.END, "sums");
    }
}
