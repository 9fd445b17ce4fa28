package faultline.report.picture;

import faultline.exercise.definition.Value;
import faultline.report.document.Picture;
import faultline.report.picture.Drawing.At;
import faultline.report.picture.Drawing.Spot;
import faultline.view.ExerciseView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One level over the turns of several played runs. The lines are told apart by colour, dash and mark alike, and a legend
 * names them.
 */
public final class OverlayPicture {
    private static final double HEIGHT = 130;
    private static final double ROW = 14;
    private static final double SAMPLE = 34;
    private static final double REACH = 3.5;

    private final List<Run> runs;
    private final double step;
    private final double min;
    private final double max;
    private final Drawing drawing = new Drawing();
    private final Frame frame;

    /**
     * @param name the exercise's
     * @param numbers where the level stood at the start, at the end of each turn, and now within one; never empty
     */
    public record Run(String name, ExerciseView view, List<Double> numbers) {
        public Run {
            numbers = List.copyOf(numbers);
        }
    }

    private OverlayPicture(List<Run> runs) {
        this.runs = runs;
        var reached = runs.stream()
                .flatMap(run -> run.numbers().stream())
                .mapToDouble(Double::doubleValue)
                .summaryStatistics();
        this.step = step(reached.getMax() - reached.getMin());
        this.min = Math.floor(reached.getMin() / step) * step;
        this.max = Math.max(Math.ceil(reached.getMax() / step) * step, min + step);
        var longest = runs.stream()
                .max(Comparator.comparingInt(run -> run.numbers().size()))
                .orElseThrow();
        this.frame = new Frame(
                drawing,
                Course.of(longest.view()).points().subList(0, longest.numbers().size()),
                HEIGHT,
                Math.max(Letters.width(number(min)), Letters.width(number(max))) + 8,
                30);
    }

    /** Of 1, 2, 5, 10, 20 and so on the one that makes five lines or fewer of the numbers that were reached. */
    private static double step(double span) {
        double step = 1;
        for (int i = 0; step * 4 < span; i++) {
            step *= i % 3 == 1 ? 2.5 : 2;
        }
        return step;
    }

    /**
     * Draws them, on as much of the level's scale as they take up.
     *
     * @param what the level's name
     * @param runs one or more
     */
    public static Picture of(String what, List<Run> runs) {
        return new OverlayPicture(List.copyOf(runs)).drawn(what);
    }

    private static String number(double number) {
        return Value.plain(new Value.Level(number).number());
    }

    private Picture drawn(String what) {
        for (double at = min; at <= max; at += step) {
            drawing.line("edge", frame.left(), y(at), frame.plotRight(), y(at));
            drawing.words("label soft", frame.left() - 4, y(at) + 3, At.END, number(at));
        }
        IntStream.range(0, runs.size()).forEach(this::line);
        ends();
        double y = frame.finished(List.of(), "").height() + 4;
        for (int i = 0; i < runs.size(); i++) {
            legend(i, y + ROW * (i + 0.5));
        }
        return drawing.picture(Frame.WIDTH, y + ROW * runs.size() + 2, text(what));
    }

    private void line(int run) {
        drawing.polyline(strokes(run), spots(run));
        spots(run).forEach(spot -> mark(run, spot.x(), spot.y()));
    }

    private static String strokes(int run) {
        return "line s" + run % 6 + List.of("", " dash", " dots", " dashdot").get(run % 4);
    }

    /** Hollow but for the first, so that marks on one spot show through each other. */
    private void mark(int run, double x, double y) {
        var hollow = "line s" + run % 6;
        switch (run % 5) {
            case 0 -> drawing.circle("f" + run % 6, x, y, REACH - 0.5);
            case 1 -> drawing.box(hollow, Box.around(x, y, REACH), 0);
            case 2 ->
                drawing.polygon(
                        hollow,
                        new Spot(x, y - REACH - 1),
                        new Spot(x + REACH + 1, y + REACH),
                        new Spot(x - REACH - 1, y + REACH));
            case 3 ->
                drawing.polygon(
                        hollow,
                        new Spot(x, y - REACH - 1.5),
                        new Spot(x + REACH + 1.5, y),
                        new Spot(x, y + REACH + 1.5),
                        new Spot(x - REACH - 1.5, y));
            default -> {
                drawing.line(hollow, x - REACH, y - REACH, x + REACH, y + REACH);
                drawing.line(hollow, x - REACH, y + REACH, x + REACH, y - REACH);
            }
        }
    }

    /** The last number of each line that reaches the end, none over another. */
    private void ends() {
        var taken = new ArrayList<Box>();
        for (int run = 0; run < runs.size(); run++) {
            var numbers = runs.get(run).numbers();
            if (numbers.size() == frame.points().size()) {
                var end = spots(run).get(numbers.size() - 1);
                var words = Value.plain(numbers.get(numbers.size() - 1));
                var box = Box.of(words, end.x() + 8, end.y() + 3.5, At.START);
                if (!box.meetsAny(taken)) {
                    taken.add(box);
                    drawing.words("label ink", end.x() + 8, end.y() + 3.5, At.START, words);
                }
            }
        }
    }

    private void legend(int run, double y) {
        double left = frame.left();
        drawing.line(strokes(run), left, y, left + SAMPLE, y);
        mark(run, left + SAMPLE / 2, y);
        var name = Letters.cut(runs.get(run).name(), frame.plotRight() - left - SAMPLE - 8);
        drawing.words("label ink", left + SAMPLE + 8, y + 3.5, At.START, name);
    }

    private double y(double number) {
        return Frame.TOP + HEIGHT * (1 - (number - min) / (max - min));
    }

    private List<Spot> spots(int run) {
        var numbers = runs.get(run).numbers();
        return IntStream.range(0, numbers.size())
                .mapToObj(i -> new Spot(frame.x(i), y(numbers.get(i))))
                .toList();
    }

    private String text(String what) {
        return what + " in " + runs.size() + (runs.size() == 1 ? " played run: " : " played runs: ")
                + runs.stream().map(OverlayPicture::text).collect(Collectors.joining("; ")) + ".";
    }

    private static String text(Run run) {
        var numbers = run.numbers();
        return run.name() + " from " + Value.plain(numbers.get(0)) + " to "
                + Value.plain(numbers.get(numbers.size() - 1));
    }
}
