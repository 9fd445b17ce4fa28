package faultline.report.picture;

import faultline.exercise.definition.LevelIndicator.Band;
import faultline.exercise.definition.Value;
import faultline.report.document.Picture;
import faultline.report.picture.Drawing.At;
import faultline.report.picture.Drawing.Spot;
import faultline.view.BoardRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A level over the turns of one played run: its bands as stripes, where it stood, and what acted on it. */
final class LevelPicture {
    private static final double HEIGHT = 112;
    private static final double MOST_ROOM_FOR_NAMES = 110;
    private static final double LEAST_ROOM_FOR_NAMES = 64;
    private static final int MANY = 40;

    private final BoardRow row;
    private final List<Double> numbers;
    private final double min;
    private final double max;
    private final Drawing drawing = new Drawing();
    private final Frame frame;

    LevelPicture(BoardRow row, Course course) {
        this.row = row;
        this.numbers =
                row.ends().stream().map(value -> ((Value.Level) value).number()).toList();
        var sorted = numbers.stream().sorted().toList();
        this.min = row.min().orElse(sorted.get(0) - 1);
        double upper = row.max().orElse(sorted.get(sorted.size() - 1) + 1);
        this.max = upper > min ? upper : min + 1;
        this.frame = new Frame(
                drawing,
                course.points().subList(0, numbers.size()),
                HEIGHT,
                widest(Stream.concat(stripes().stream().map(Stripe::number), Stream.of(Value.plain(max)))) + 8,
                Math.max(
                                LEAST_ROOM_FOR_NAMES,
                                Math.min(
                                        MOST_ROOM_FOR_NAMES,
                                        widest(stripes().stream().map(Stripe::name))))
                        + 8);
    }

    private static double widest(Stream<String> words) {
        return words.mapToDouble(Letters::width).max().orElse(0);
    }

    /**
     * @param acts what acted on it in each of the points
     */
    Picture drawn(List<List<Act>> acts) {
        drawStripes();
        drawing.polyline("line s0", spots());
        for (var spot : spots()) {
            drawing.circle("f0", spot.x(), spot.y(), numbers.size() > MANY ? 1.5 : 3);
        }
        new Numbers(spots(), frame)
                .draw(drawing, numbers.stream().map(Value::plain).toList());
        return frame.finished(acts, text());
    }

    /** A band as far as it lies on the scale; the whole scale where there is none. */
    private record Stripe(String name, String number, double from, double to) {}

    private List<Stripe> stripes() {
        var stripes = new ArrayList<Stripe>();
        var bands = row.bands();
        if (bands.isEmpty() || bands.get(0).from() > min) {
            stripes.add(new Stripe(
                    "",
                    Value.plain(min),
                    min,
                    bands.isEmpty() ? max : Math.min(max, bands.get(0).from())));
        }
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            double from = Math.max(band.from(), min);
            double to = Math.min(i + 1 < bands.size() ? bands.get(i + 1).from() : max, max);
            if (from < to) {
                stripes.add(new Stripe(band.words(), Value.plain(from), from, to));
            }
        }
        return stripes;
    }

    private void drawStripes() {
        var taken = new ArrayList<Box>();
        var stripes = stripes();
        for (int i = 0; i < stripes.size(); i++) {
            var stripe = stripes.get(i);
            var box = new Box(
                    frame.left(), y(stripe.to()), frame.plotRight() - frame.left(), y(stripe.from()) - y(stripe.to()));
            drawing.box(i % 2 == 0 ? "tint" : "paper", box, 0);
            drawing.line("edge", box.x(), box.bottom(), box.right(), box.bottom());
            word(taken, stripe.number(), frame.left() - 4, box.bottom() + 3, At.END);
            word(
                    taken,
                    Letters.cut(stripe.name(), frame.right() - 6),
                    frame.plotRight() + 6,
                    box.middleY() + 3.5,
                    At.START);
        }
        word(taken, Value.plain(max), frame.left() - 4, Frame.TOP + 3, At.END);
        drawing.line("edge", frame.left(), Frame.TOP, frame.plotRight(), Frame.TOP);
    }

    /** Written unless something else stands there. */
    private void word(List<Box> taken, String word, double x, double y, At at) {
        var box = Box.of(word, x, y, at);
        if (!box.meetsAny(taken)) {
            taken.add(box);
            drawing.words("label soft", x, y, at, word);
        }
    }

    private double y(double number) {
        return Frame.TOP + HEIGHT * (1 - (number - min) / (max - min));
    }

    private List<Spot> spots() {
        return IntStream.range(0, numbers.size())
                .mapToObj(i -> new Spot(frame.x(i), y(numbers.get(i))))
                .toList();
    }

    private String text() {
        var points = frame.points();
        int last = numbers.size() - 1;
        var sorted = numbers.stream().sorted().toList();
        return row.name() + " in one played run: " + Value.plain(numbers.get(0)) + " at the start, "
                + (last == 0
                        ? "no turn is over"
                        : Value.plain(numbers.get(last)) + " in "
                                + points.get(last).name())
                + (last < 2
                        ? "."
                        : ", never below " + Value.plain(sorted.get(0)) + " or above " + Value.plain(sorted.get(last))
                                + ".");
    }
}
