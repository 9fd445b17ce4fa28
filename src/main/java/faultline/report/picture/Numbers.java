package faultline.report.picture;

import faultline.report.picture.Drawing.At;
import faultline.report.picture.Drawing.Spot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes numbers at the points of a line, none over another; of many points those that say most. */
record Numbers(List<Spot> spots, Frame frame) {
    private static final double ABOVE = -7;
    private static final double BELOW = 13;

    void draw(Drawing drawing, List<String> numbers) {
        var taken = new ArrayList<Box>();
        byWeight().forEach(point -> place(point, numbers.get(point), taken).ifPresent(y -> {
            taken.add(Box.of(numbers.get(point), spots.get(point).x(), y, At.MIDDLE));
            drawing.words("label ink", spots.get(point).x(), y, At.MIDDLE, numbers.get(point));
        }));
    }

    /** The last and the first point, the lowest and the highest, those where the line turns, then the others. */
    private Stream<Integer> byWeight() {
        int last = spots.size() - 1;
        var byHeight = IntStream.rangeClosed(0, last)
                .boxed()
                .sorted(Comparator.comparing(point -> spots.get(point).y()))
                .toList();
        var turning = IntStream.range(1, Math.max(1, last))
                .filter(point -> bend(point) != 0)
                .boxed();
        return Stream.of(
                        Stream.of(last, 0, byHeight.get(0), byHeight.get(last)),
                        turning,
                        IntStream.rangeClosed(0, last).boxed())
                .flatMap(points -> points)
                .distinct();
    }

    /** 1 where the line goes down to a point and up again, −1 where it goes up and down, 0 otherwise. */
    private int bend(int point) {
        double y = spots.get(point).y();
        double before = point == 0 ? y : spots.get(point - 1).y();
        double after = point == spots.size() - 1 ? y : spots.get(point + 1).y();
        return before <= y && after <= y && before + after < 2 * y
                ? 1
                : before >= y && after >= y && before + after > 2 * y ? -1 : 0;
    }

    private Optional<Double> place(int point, String number, List<Box> taken) {
        double y = spots.get(point).y();
        var heights = bend(point) > 0 ? Stream.of(y + BELOW, y + ABOVE) : Stream.of(y + ABOVE, y + BELOW);
        return heights.filter(height -> {
                    var box = Box.of(number, spots.get(point).x(), height, At.MIDDLE);
                    return box.y() >= 0
                            && box.bottom() <= frame.bottom() + Frame.SPARE + 1
                            && !box.meetsAny(taken)
                            && !onLine(box, point);
                })
                .findFirst();
    }

    /** Whether the line runs through the box, or a point other than its own lies in it. */
    private boolean onLine(Box box, int own) {
        for (int i = 0; i + 1 < spots.size(); i++) {
            if (crosses(spots.get(i), spots.get(i + 1), box)) {
                return true;
            }
        }
        return IntStream.range(0, spots.size()).filter(point -> point != own).anyMatch(point -> Box.around(
                        spots.get(point).x(), spots.get(point).y(), 3)
                .meets(box));
    }

    private static boolean crosses(Spot from, Spot to, Box box) {
        double left = Math.max(from.x(), box.x());
        double right = Math.min(to.x(), box.right());
        if (left > right || from.x() == to.x()) {
            return false;
        }
        double slope = (to.y() - from.y()) / (to.x() - from.x());
        double one = from.y() + slope * (left - from.x());
        double other = from.y() + slope * (right - from.x());
        return Math.min(one, other) < box.bottom() - 2 && Math.max(one, other) > box.y() + 2;
    }
}
