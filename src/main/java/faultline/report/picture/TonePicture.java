package faultline.report.picture;

import faultline.report.document.Picture;
import faultline.report.picture.Drawing.At;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Cooperation and conflict in each turn: bars up from a line for the one, and down from it for the other. */
final class TonePicture {
    private static final double HEIGHT = 130;
    private static final double LEFT = 44;
    private static final double RIGHT = 86;
    private static final double WIDEST = 26;

    /** Room for a number under the lowest bar. */
    private static final double BELOW = 10;

    private final List<ToneSum> sums;
    private final Drawing drawing = new Drawing();
    private final Frame frame;
    private final double unit;
    private final double zero;

    /**
     * @param sums one for each of the points
     */
    TonePicture(List<Course.Point> points, List<ToneSum> sums) {
        this.sums = List.copyOf(sums);
        this.frame = new Frame(drawing, points, HEIGHT, LEFT, RIGHT);
        var ends = ToneSum.ends(sums);
        this.unit = (HEIGHT - BELOW) / (ends[0] - ends[1]);
        this.zero = Frame.TOP + ends[0] * unit;
    }

    Picture drawn(String text) {
        double half = Math.min(WIDEST, sums.size() < 2 ? WIDEST : (frame.x(1) - frame.x(0)) * 0.7) / 2;
        for (int i = 0; i < sums.size(); i++) {
            bar("f2", i, half, sums.get(i).up());
            bar("f1", i, half, sums.get(i).down());
        }
        drawing.line("axis", LEFT, zero, frame.plotRight(), zero);
        scale();
        numbers();
        return frame.finished(List.of(), text);
    }

    private void bar(String classes, int point, double half, double sum) {
        if (sum != 0) {
            double end = zero - sum * unit;
            drawing.box(
                    classes, new Box(frame.x(point) - half, Math.min(end, zero), 2 * half, Math.abs(end - zero)), 0);
        }
    }

    private void scale() {
        drawing.words("label soft", LEFT - 6, zero + 3.5, At.END, "0");
        drawing.words("label soft", frame.plotRight() + 6, Frame.TOP + 8, At.START, "cooperation");
        drawing.words("label soft", frame.plotRight() + 6, frame.bottom(), At.START, "conflict");
    }

    /** The sums at the ends of the bars, the largest first, as far as they have room. */
    private void numbers() {
        var taken = new ArrayList<Box>();
        IntStream.range(0, sums.size())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        i -> -Math.max(sums.get(i).up(), -sums.get(i).down())))
                .forEach(i -> {
                    var sum = sums.get(i);
                    number(taken, ToneSum.signed(sum.up()), i, zero - sum.up() * unit - 3);
                    number(taken, ToneSum.signed(sum.down()), i, zero - sum.down() * unit + 11);
                });
    }

    private void number(List<Box> taken, String words, int point, double y) {
        var box = Box.of(words, frame.x(point), y, At.MIDDLE).grown(1);
        if (!words.isEmpty() && !box.meetsAny(taken)) {
            taken.add(box);
            drawing.words("label ink", frame.x(point), y, At.MIDDLE, words);
        }
    }
}
