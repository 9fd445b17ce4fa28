package faultline.report.aar;

import faultline.exercise.definition.Timetable;
import faultline.report.aar.AfterActionReport.IndicatorHistory;
import faultline.report.aar.AfterActionReport.Step;
import faultline.report.document.Block;
import faultline.report.document.Block.Bullets;
import faultline.report.document.Block.Column;
import faultline.report.document.Block.Facts;
import faultline.report.document.Block.Fold;
import faultline.report.document.Block.Heading;
import faultline.report.document.Block.Item;
import faultline.report.document.Block.Row;
import faultline.report.document.Section;
import faultline.report.document.Text;
import faultline.report.picture.Pictures;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How each indicator went: every number leads to what a turn did to it. */
record IndicatorsSection(AfterActionReport report, Links links, Pictures pictures) {
    /** More columns than these fit no page; then each indicator's own lines tell its turns. */
    private static final int MOST_POINTS = 10;

    Section section() {
        return Section.later(Part.INDICATORS.id(), Part.INDICATORS.title(), this::indicators)
                .with(List.of(Section.of(
                        "means",
                        "What actors could spend",
                        blocks(report.means(), "No actor has anything to spend."))));
    }

    private Stream<Block> indicators() {
        return Stream.of(
                        table(report.indicators(), "The scenario tracks none.").stream(),
                        report.indicators().stream()
                                .flatMap(history -> Stream.of(pictures.indicator(history.key()), course(history))))
                .flatMap(blocks -> blocks);
    }

    private List<Block> blocks(List<IndicatorHistory> histories, String none) {
        return Stream.concat(table(histories, none).stream(), histories.stream().map(this::course))
                .toList();
    }

    private List<Block> table(List<IndicatorHistory> histories, String none) {
        return histories.isEmpty()
                ? List.of(Say.quietly(none))
                : List.of(
                        new Block.Table(
                                "",
                                columns(histories.get(0)),
                                histories.stream().map(this::row).toList()),
                        new Heading("What changed each of them"));
    }

    private static List<Column> columns(IndicatorHistory history) {
        return Stream.of(
                        Stream.of(Column.text("Indicator")),
                        shown(history)
                                .mapToObj(point -> Column.number(
                                        ReportWords.capital(history.points().get(point)))),
                        Stream.of(Column.number("Change"), Column.text("Band")))
                .flatMap(columns -> columns)
                .toList();
    }

    /** Which points have a column: all, or the first and the last. */
    private static IntStream shown(IndicatorHistory history) {
        int last = history.points().size() - 1;
        return last < MOST_POINTS ? IntStream.rangeClosed(0, last) : IntStream.of(0, last);
    }

    private Row row(IndicatorHistory history) {
        var place = Places.indicator(history.key());
        var cells = Stream.of(
                        Stream.of(links.to(history.name(), place)),
                        shown(history).mapToObj(point -> value(history, point)),
                        Stream.of(links.amount(history.change(), place), Text.of(history.band())))
                .flatMap(cell -> cell)
                .toList();
        return new Row("", cells);
    }

    /** Leads to the last change up to that point, or to why it began there. */
    private Text value(IndicatorHistory history, int point) {
        int last = Math.min(point, history.values().size() - 1);
        var value = history.values().get(last);
        var changed = history.steps().stream()
                .filter(step -> last > 0 && point(history, step) <= last)
                .reduce((before, after) -> after)
                .map(step -> Places.change(step.turn(), history.key()));
        return links.toAny(
                value,
                Stream.concat(changed.stream(), Stream.of(Places.indicator(history.key())))
                        .toArray(String[]::new));
    }

    /** At which point a turn's change shows. */
    private static int point(IndicatorHistory history, Step step) {
        return history.points().indexOf(Timetable.words(step.turn()));
    }

    private Block course(IndicatorHistory history) {
        var facts = Stream.of(
                        Say.fact("What it is", history.definition()),
                        Say.fact("Unit", history.unit()),
                        Say.fact("Start", history.start()),
                        Say.fact("Why it starts there", history.startReason()))
                .flatMap(fact -> fact)
                .toList();
        var steps = history.steps().isEmpty()
                ? Say.quietly("No turn changed it.")
                : new Bullets(history.steps().stream()
                        .map(step -> new Item(step(history, step)))
                        .toList());
        return new Fold(
                Places.indicator(history.key()),
                Text.strong(history.name())
                        .plus(": " + history.start()
                                + (history.start().equals(history.end()) ? ", as it began" : " → " + history.end())),
                List.of(new Facts(facts), steps));
    }

    private Text step(IndicatorHistory history, Step step) {
        var place = Places.change(step.turn(), history.key());
        return links.to(Timetable.title(step.turn()), place)
                .plus(": " + step.before() + " → " + step.after())
                .plus(
                        step.change().isEmpty()
                                ? Text.NONE
                                : Text.of(" (")
                                        .plus(links.amount(step.change(), place))
                                        .plus(")"));
    }
}
