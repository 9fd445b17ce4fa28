package faultline.report.aar;

import faultline.exercise.definition.LevelIndicator.Band;
import faultline.exercise.definition.Value;
import faultline.view.BoardRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * One indicator over the turns of one played run, as numbers that a template draws. All lengths are in the units of the
 * drawing, {@link #WIDTH} by {@link #HEIGHT}.
 *
 * @param line the points of the line, "x,y x,y"
 * @param text what the picture shows, for those who cannot see it
 */
public record Chart(List<Stripe> stripes, List<Dot> dots, String line, String text) {
    public static final int WIDTH = 440;
    public static final int HEIGHT = 150;
    private static final double LEFT = 30;
    private static final double RIGHT = 96;
    /** Room for the numbers at the first and last points, beside those of the scale and the names of the bands. */
    private static final double INSET = 22;

    private static final double TOP = 12;
    private static final double BOTTOM = 22;

    public Chart {
        stripes = List.copyOf(stripes);
        dots = List.copyOf(dots);
    }

    /**
     * A band of the scale.
     *
     * @param from the number at its lower end, or at the scale's where that is higher
     */
    public record Stripe(String name, String from, double y, double height) {
        /** Where its name and number stand. */
        public double textY() {
            return y + height;
        }
    }

    /**
     * Where the indicator stood.
     *
     * @param point when: "start", "turn 1"
     */
    public record Dot(String point, String value, double x, double y) {}

    /**
     * Draws a level; the scale is its bounds where it has both, otherwise what it went through.
     *
     * @param points what each of the row's ends is of
     */
    static Chart of(BoardRow row, List<String> points) {
        var numbers =
                row.ends().stream().map(value -> ((Value.Level) value).number()).toList();
        var scale = new Scale(end(row.min(), numbers, true), end(row.max(), numbers, false), numbers.size());
        var dots = new ArrayList<Dot>();
        for (int i = 0; i < numbers.size(); i++) {
            dots.add(new Dot(points.get(i), Value.plain(numbers.get(i)), scale.x(i), scale.y(numbers.get(i))));
        }
        var line = dots.stream()
                .map(dot -> String.format(Locale.ROOT, "%.1f,%.1f", dot.x(), dot.y()))
                .collect(Collectors.joining(" "));
        return new Chart(stripes(row.bands(), scale), dots, line, text(row, dots));
    }

    private static double end(OptionalDouble bound, List<Double> numbers, boolean lower) {
        var sorted = numbers.stream().sorted().toList();
        return bound.orElse(lower ? sorted.get(0) - 1 : sorted.get(sorted.size() - 1) + 1);
    }

    /** The bands that lie on the scale, as far as they do. */
    private static List<Stripe> stripes(List<Band> bands, Scale scale) {
        var stripes = new ArrayList<Stripe>();
        for (int i = 0; i < bands.size(); i++) {
            var band = bands.get(i);
            double from = Math.max(band.from(), scale.min());
            double to = Math.min(i + 1 < bands.size() ? bands.get(i + 1).from() : scale.max(), scale.max());
            if (from < to) {
                double top = scale.y(to);
                stripes.add(new Stripe(band.words(), Value.plain(from), top, scale.y(from) - top));
            }
        }
        return stripes;
    }

    private static String text(BoardRow row, List<Dot> dots) {
        return dots.stream()
                .map(dot -> dot.point() + " " + dot.value())
                .collect(Collectors.joining(", ", row.name() + ": ", "."));
    }

    private record Scale(double min, double max, int points) {
        double x(int point) {
            double first = LEFT + INSET;
            return first + (points < 2 ? 0 : (WIDTH - RIGHT - INSET - first) * point / (points - 1));
        }

        double y(double number) {
            return TOP + (HEIGHT - TOP - BOTTOM) * (1 - (number - min) / (max - min));
        }
    }
}
