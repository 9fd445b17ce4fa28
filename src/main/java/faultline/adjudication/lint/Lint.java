package faultline.adjudication.lint;

import faultline.adjudication.rules.RuleInfo;
import faultline.adjudication.rules.RuleOutline;
import faultline.exercise.definition.MoveType;
import faultline.exercise.definition.Scenario;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for slips in a scenario and its rules that are sound by themselves. */
public final class Lint {
    private static final String INDICATORS = "indicators";

    private final Scenario scenario;
    private final List<Reach> rules;
    private final Uses uses;
    private final List<RuleOutline> outlines;

    private Lint(Scenario scenario, List<RuleOutline> outlines) {
        this.scenario = scenario;
        this.outlines = outlines;
        this.rules = Reach.of(scenario, outlines);
        this.uses = new Uses(scenario, outlines);
    }

    /**
     * Everything that may be a slip, in no particular order.
     *
     * @param rules sound ones, whose names the scenario has
     */
    public static List<Hint> of(Scenario scenario, List<RuleInfo> rules) {
        return new Lint(scenario, rules.stream().map(RuleOutline::of).toList()).hints();
    }

    private List<Hint> hints() {
        return Stream.of(
                        moves(),
                        indicators(),
                        assumptions(),
                        unreachable(),
                        new Stages(scenario, outlines).hints().stream(),
                        new Overlaps(scenario, rules).hints().stream())
                .flatMap(part -> part)
                .toList();
    }

    /** A scenario without rules is adjudicated by people; then this would say the same of every move. */
    private Stream<Hint> moves() {
        if (rules.isEmpty()) {
            return Stream.of();
        }
        var answered = rules.stream().flatMap(Reach::moves).collect(Collectors.toSet());
        return scenario.moves().values().stream()
                .filter(move -> !answered.contains(move.id()) && !uses.asksFor(move.id()))
                .map(move -> Hint.of(
                        List.of("moves", move.id()),
                        "No rule answers the move (" + move.id() + "), and nothing asks whether it was made"
                                + besides(move)));
    }

    private static String besides(MoveType move) {
        return move.effects().isEmpty()
                ? ". It has no declared effects either, so it changes nothing."
                : "; it does only what its declared effects say.";
    }

    private Stream<Hint> indicators() {
        return Stream.concat(
                unused(uses::reads, "No rule, condition, aim or cost asks for the indicator (%s): it is only shown."),
                unused(uses::changes, "Nothing changes the indicator (%s): no rule, declared effect or cost."));
    }

    private Stream<Hint> unused(Predicate<String> used, String message) {
        return scenario.indicators().keySet().stream()
                .filter(used.negate())
                .map(id -> Hint.of(List.of(INDICATORS, id), message.formatted(id)));
    }

    private Stream<Hint> assumptions() {
        return scenario.assumptions().keySet().stream()
                .filter(id -> !uses.assumes(id))
                .map(id -> Hint.of(
                        List.of("assumptions", id),
                        "No rule and no declared effect uses the assumption (" + id + ")."));
    }

    private Stream<Hint> unreachable() {
        return rules.stream()
                .filter(reach -> !reach.possible())
                .map(reach -> reach.rule().rule())
                .map(rule -> Hint.of(
                        rule,
                        rule.line(),
                        "Rule (" + rule.name() + ") can never fire: no move, inject or turn of the scenario meets its"
                                + " conditions, or they exclude each other."));
    }
}
