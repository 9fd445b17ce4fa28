package faultline.report.picture;

import faultline.exercise.event.Feedback;
import faultline.report.document.Block.Column;
import faultline.report.document.Block.Figure;
import faultline.report.document.Block.Row;
import faultline.report.document.Block.Table;
import faultline.report.document.Picture;
import faultline.report.document.Text;
import faultline.report.picture.Drawing.At;
import faultline.view.FeedbackView.Distribution;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How many participants gave how many points to each statement of the form: counts, and never a mean. */
final class FeedbackPicture {
    private static final double WIDTH = 480;
    private static final double NAMES = 250;
    private static final double ROW = 42;
    private static final double TALLEST = 24;
    private static final double MARGIN = 6;
    private static final int POINTS = Feedback.HIGHEST - Feedback.LOWEST + 1;
    private static final double STEP = (WIDTH - NAMES - MARGIN) / POINTS;

    private final List<Distribution> distributions;
    private final int most;

    FeedbackPicture(List<Distribution> distributions) {
        this.distributions = List.copyOf(distributions);
        this.most = distributions.stream()
                .flatMap(distribution -> distribution.counts().stream())
                .mapToInt(count -> count)
                .max()
                .orElse(0);
    }

    Figure figure() {
        return new Figure(
                "picture-feedback",
                "How participants judged the exercise",
                Text.of("How many gave how many points to each statement, from 1, strongly disagree, to 5, strongly"
                        + " agree."),
                drawn(),
                List.of(table()));
    }

    private Picture drawn() {
        var drawing = new Drawing();
        double y = MARGIN;
        for (var distribution : distributions) {
            row(drawing, distribution, y);
            y += ROW;
        }
        for (int point = 0; point < POINTS; point++) {
            drawing.words("label soft", x(point), y + 10, At.MIDDLE, String.valueOf(Feedback.LOWEST + point));
        }
        drawing.words("label soft", NAMES - 10, y + 10, At.END, "points");
        int forms = distributions.stream().mapToInt(Distribution::answers).max().orElse(0);
        return drawing.picture(
                WIDTH,
                y + 18,
                "How many of up to " + forms + (forms == 1 ? " participant" : " participants")
                        + " gave 1 to 5 points to each statement of the feedback form.");
    }

    private void row(Drawing drawing, Distribution distribution, double y) {
        var lines = Letters.wrapped(distribution.statement().words(), NAMES - 14, 3);
        double top = y + (ROW - lines.size() * Letters.LEADING) / 2 + 9;
        for (int line = 0; line < lines.size(); line++) {
            drawing.words("label ink", NAMES - 10, top + line * Letters.LEADING, At.END, lines.get(line));
        }
        double bottom = y + ROW - 4;
        drawing.line("edge", NAMES, bottom, WIDTH - MARGIN, bottom);
        for (int point = 0; point < POINTS; point++) {
            int count = distribution.counts().get(point);
            if (count > 0) {
                double height = TALLEST * count / most;
                drawing.box("f0", new Box(x(point) - 12, bottom - height, 24, height), 0);
                drawing.words("label ink", x(point), bottom - height - 2, At.MIDDLE, String.valueOf(count));
            }
        }
    }

    private static double x(int point) {
        return NAMES + STEP * (point + 0.5);
    }

    private Table table() {
        var columns = new ArrayList<Column>();
        columns.add(Column.text("Statement"));
        IntStream.rangeClosed(Feedback.LOWEST, Feedback.HIGHEST)
                .forEach(points -> columns.add(Column.number(String.valueOf(points))));
        columns.add(Column.number("Answers"));
        columns.add(Column.number("Median"));
        columns.add(Column.text("Spread"));
        return new Table(
                "", columns, distributions.stream().map(FeedbackPicture::row).toList());
    }

    private static Row row(Distribution distribution) {
        var numbers = Stream.concat(distribution.counts().stream(), Stream.of(distribution.answers()));
        return new Row(
                "",
                Stream.of(
                                Stream.of(distribution.statement().words()),
                                numbers.map(String::valueOf),
                                Stream.of(
                                        distribution.median().isEmpty() ? "too few" : distribution.median(),
                                        spread(distribution)))
                        .flatMap(cells -> cells)
                        .map(Text::of)
                        .toList());
    }

    /** A bar for each number of points, as high as many gave it: "▁·▃█▂". */
    private static String spread(Distribution one) {
        int most = one.counts().stream().mapToInt(Integer::intValue).max().orElse(0);
        return one.counts().stream()
                .map(count -> most == 0 || count == 0 ? "·" : Character.toString((char) ('▁' + (count * 7) / most)))
                .collect(Collectors.joining());
    }
}
