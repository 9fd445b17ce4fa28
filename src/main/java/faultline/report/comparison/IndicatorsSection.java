package faultline.report.comparison;

import faultline.exercise.definition.Timetable;
import faultline.exercise.definition.Value;
import faultline.report.document.Anchor;
import faultline.report.document.Block;
import faultline.report.document.Block.Figure;
import faultline.report.document.Block.Heading;
import faultline.report.document.Block.Paragraph;
import faultline.report.document.Block.Row;
import faultline.report.document.Block.Table;
import faultline.report.document.Section;
import faultline.report.document.Text;
import faultline.report.picture.OverlayPicture;
import faultline.report.picture.OverlayPicture.Run;
import faultline.view.BoardRow;
import faultline.view.CourseBeside;
import faultline.view.ExerciseView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How indicators went in each exercise, where they went different ways. */
record IndicatorsSection(Sides sides) {

    Section section() {
        return Section.later("indicators", "Indicators side by side", this::content);
    }

    private Stream<Block> content() {
        var parted = sides.all().courses().stream().filter(CourseBeside::parts).toList();
        if (parted.isEmpty()) {
            return Stream.of(new Paragraph("Every indicator went the same way, as far as the exercises have come."));
        }
        return Stream.concat(
                Stream.of(
                        new Paragraph(
                                "From the start to where each exercise stands now. These are single played runs, and no "
                                        + "statistic: that two of them differ does not say how likely either was."),
                        new Table(
                                "",
                                sides.columns("Indicator"),
                                parted.stream().map(this::brief).toList())),
                parted.stream().flatMap(this::course));
    }

    private Row brief(CourseBeside course) {
        var cells = new ArrayList<Text>();
        cells.add(Text.link(course.name(), anchor(course)));
        sides.places()
                .mapToObj(place -> course.rows()
                        .get(place)
                        .map(row -> Text.of(brief(sides.view(place), row)))
                        .orElse(Text.quiet("not tracked")))
                .forEach(cells::add);
        return new Row("", cells);
    }

    private static String brief(ExerciseView view, BoardRow row) {
        var start = view.labels().value(row.key(), row.start());
        var now = view.labels().value(row.key(), row.now());
        return start.equals(now) ? now : start + " → " + now;
    }

    private static String anchor(CourseBeside course) {
        return Anchor.of("indicator-" + course.like().key());
    }

    /** A level is drawn, but not what moves cost; a stage has no height, so its table says it all. */
    private Stream<Block> course(CourseBeside course) {
        var table = new Table("", sides.columns("When"), rows(course));
        return course.like().isLevel() && !course.like().means()
                ? Stream.of(figure(course, table))
                : Stream.of(new Heading(anchor(course), Text.of(course.name())), table);
    }

    private Figure figure(CourseBeside course, Table table) {
        var like = course.like();
        var runs = sides.places()
                .boxed()
                .flatMap(place -> course.rows().get(place).stream()
                        .map(row -> new Run(sides.name(place), sides.view(place), numbers(row))))
                .toList();
        return new Figure(
                anchor(course),
                like.name() + (like.unit().isEmpty() ? "" : ", in " + like.unit()),
                Text.of(scale(like) + "Single played runs, and no statistic."),
                OverlayPicture.of(like.name(), runs),
                List.of(table));
    }

    private static String scale(BoardRow like) {
        return like.min().isPresent() && like.max().isPresent()
                ? "The picture shows the part of its scale, "
                        + Value.plain(like.min().getAsDouble()) + " to "
                        + Value.plain(like.max().getAsDouble()) + ", in which these exercises lay. "
                : "";
    }

    private static List<Double> numbers(BoardRow row) {
        return row.ends().stream()
                .flatMap(value -> value instanceof Value.Level level ? Stream.of(level.number()) : Stream.empty())
                .toList();
    }

    private List<Row> rows(CourseBeside course) {
        return IntStream.range(0, course.points())
                .mapToObj(point -> row(course, point))
                .toList();
    }

    private Row row(CourseBeside course, int point) {
        var cells = new ArrayList<Text>();
        cells.add(Text.of(point == 0 ? "start" : Timetable.words(point)));
        sides.places().mapToObj(place -> cell(course, place, point)).forEach(cells::add);
        return new Row("", cells);
    }

    /** What is the same everywhere leads nowhere: nothing is told of how it came about. */
    private Text cell(CourseBeside course, int place, int point) {
        var view = sides.view(place);
        var soFar = view.turnsOver().size() < point ? Text.quiet(" so far") : Text.NONE;
        return course.at(place, point)
                .map(value -> view.labels().value(course.like().key(), value))
                .map(words -> TurnEnds.place(sides, place, point, course.like().key())
                        .map(to -> Text.link(words, to))
                        .orElse(Text.of(words))
                        .plus(soFar))
                .orElse(Words.NOTHING);
    }
}
