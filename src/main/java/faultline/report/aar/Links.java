package faultline.report.aar;

import faultline.report.aar.AfterActionReport.IndicatorHistory;
import faultline.report.document.Text;
import faultline.report.document.Text.Span;
import faultline.report.document.Text.Style;
import faultline.view.ActorOutcome;
import faultline.view.EvaluationView.CapabilityView;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Leads from words to the place that tells of it or says why, where the document has that place. */
final class Links {
    private final Set<String> places = new HashSet<>();

    Links(AfterActionReport report, Set<Part> without) {
        Stream.of(Part.values()).filter(part -> !without.contains(part)).forEach(part -> {
            places.add(part.id());
            in(part, report).forEach(places::add);
        });
    }

    private static Stream<String> in(Part part, AfterActionReport report) {
        return switch (part) {
            case TURNS ->
                Stream.concat(
                        report.turns().stream()
                                .flatMap(turn -> Stream.concat(
                                        Stream.of(Places.turn(turn.number()), Places.rulings(turn.number())),
                                        turn.ids().stream())),
                        histories(report).flatMap(Links::changes));
            case CAPABILITIES ->
                Stream.concat(
                        report.evaluation().capabilities().map(Links::place),
                        report.evaluation().observations().stream().map(one -> Places.observation(one.id())));
            case DECISIONS -> report.evaluation().decisions().stream().map(one -> Places.decision(one.id()));
            case OVERRIDES ->
                IntStream.rangeClosed(1, report.overrides().lines().size()).mapToObj(Places::override);
            case INJECTS -> report.injects().stream().map(inject -> Places.inject(inject.id()));
            case NEGOTIATIONS ->
                Stream.concat(
                        report.talks().promises().stream().map(promise -> Places.promise(promise.id())),
                        report.arguments().stream().map(ArgumentReport::id));
            case OUTCOMES -> report.outcomes().stream().flatMap(Links::places);
            case INDICATORS -> histories(report).map(history -> Places.indicator(history.key()));
            case PLAN -> report.evaluation().actions().stream().map(action -> Places.action(action.id()));
            case READING -> report.assumptions().stream().map(one -> Places.assumption(one.id()));
            case LOG -> report.log().stream().map(line -> Places.log(line.number()));
            case OVERVIEW, SUMMARY, RULINGS, KNOWLEDGE, HOT_WASH, PARTICIPANTS, GLOSSARY -> Stream.of();
        };
    }

    private static Stream<IndicatorHistory> histories(AfterActionReport report) {
        return Stream.concat(report.indicators().stream(), report.means().stream());
    }

    private static Stream<String> changes(IndicatorHistory history) {
        return history.steps().stream().map(step -> Places.change(step.turn(), history.key()));
    }

    private static Stream<String> places(ActorOutcome outcome) {
        return Stream.concat(
                Stream.of(Places.outcome(outcome.actor())),
                IntStream.rangeClosed(1, outcome.aims().size())
                        .mapToObj(number -> Places.aim(outcome.actor(), number)));
    }

    private static String place(CapabilityView capability) {
        return Places.capability(capability.objective(), capability.id());
    }

    /** Whether the document has that anchor. */
    boolean lead(String place) {
        return places.contains(place);
    }

    /** The words, which lead there if the document has it. */
    Text to(String words, String place) {
        return to(words, Style.PLAIN, place);
    }

    Text to(String words, Style style, String place) {
        return words.isEmpty() ? Text.NONE : new Text(List.of(new Span(words, style, lead(place) ? place : "")));
    }

    /** To the first of these places that the document has. */
    Text toAny(String words, String... there) {
        return Stream.of(there)
                .filter(this::lead)
                .findFirst()
                .map(place -> to(words, place))
                .orElse(Text.of(words));
    }

    /** The number of a move, a ruling or an argument. */
    Text id(String id) {
        return to(id, Style.CODE, id);
    }

    /** The number of a turn. */
    Text turn(int turn) {
        return turn == 0 && !lead(Places.turn(0))
                ? Text.of("before turn 1")
                : to(Integer.toString(turn), Places.turn(turn));
    }

    Text line(long line) {
        return to("line " + line, Places.log(line));
    }

    /** An amount with its sign, which looks as it went. */
    Text amount(String amount, String place) {
        return to(amount, style(amount), place);
    }

    static Style style(String amount) {
        return amount.startsWith("+") ? Style.UP : amount.startsWith("−") ? Style.DOWN : Style.PLAIN;
    }
}
