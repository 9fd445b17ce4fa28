package faultline.adjudication;

import faultline.adjudication.facts.TurnBegun;
import faultline.adjudication.rules.RuleBase;
import faultline.adjudication.rules.RunawayRulesException;
import faultline.exercise.Exercise;
import faultline.exercise.definition.Scenario;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Wave;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Answers the moves of a turn, or of one impulse of it, with rulings, wave by wave until none is left. Reads the exercise
 * and changes nothing; the same exercise, rules and chance always give the same answer.
 */
public final class Adjudicator {
    /** More firings than any sensible wave has; a rule set that needs more does not come to an end. */
    private static final int MOST_FIRINGS = 10_000;

    private static final Comparator<Ruling> ORDER = Comparator.<Ruling, Boolean>comparing(
                    ruling -> ruling.source() instanceof Ruling.Source.Rule)
            .thenComparing(ruling -> ruling.causes().toString())
            .thenComparing(ruling -> ruling.source().toString())
            .thenComparing(ruling -> ruling.conclusion().toString())
            .thenComparing(Ruling::because);

    private final Scenario scenario;
    private final RuleBase rules;
    private final Chance chance;

    public Adjudicator(Scenario scenario, RuleBase rules, Chance chance) {
        this.scenario = scenario;
        this.rules = rules;
        this.chance = chance;
    }

    /**
     * Adjudicates the impulse that the exercise is in: mostly, the whole turn.
     *
     * @throws RunawayRulesException when the rules do not come to an end
     */
    public Adjudication adjudicate(Exercise exercise) {
        var dice = new Dice(exercise, chance);
        var turn = new TurnSoFar(scenario, exercise, List.of());
        var entered = new WaveInput(exercise.turn().moves(), exercise.msel().unanswered());
        // What the turn's beginning brings is fixed before any move is read, so that openings belong to the first wave.
        var openings = NextWave.openings(turn, numbered(turn, 0, beginning(turn, dice)), entered);
        var input = entered.and(openings.next());
        var fixed = openings.rulings();
        do {
            var answered = NextWave.reactions(turn, numbered(turn, fixed.size(), answers(turn, dice, input)), input);
            var rulings =
                    Stream.concat(fixed.stream(), answered.rulings().stream()).toList();
            var closed = WaveClose.close(scenario, turn.situation(), rulings);
            turn = turn.with(new Wave(turn.wave(), input.moves(), closed.rulings(), closed.changes()));
            input = answered.next();
            fixed = List.of();
        } while (!input.isEmpty());
        return turn.adjudication();
    }

    private List<Ruling> beginning(TurnSoFar turn, Dice dice) {
        var beginning = new Beginning(scenario, turn.exercise().turn());
        if (!beginning.comes()) {
            return List.of();
        }
        var begun = new TurnBegun(turn.turn(), turn.world());
        return new FiredRulings(turn, dice).of(beginning.of(rules.fire(List.of(begun), MOST_FIRINGS)));
    }

    private List<Ruling> answers(TurnSoFar turn, Dice dice, WaveInput input) {
        var happenings = Happenings.of(input, scenario, turn.world());
        var declared = new DeclaredRulings(scenario, turn.wave()).of(input);
        var fired = new FiredRulings(turn, dice).of(rules.fire(happenings, MOST_FIRINGS));
        return Stream.concat(declared.stream(), fired.stream()).toList();
    }

    /** The rulings in an order that says nothing of how they came about, with ids that go on from those before. */
    private static List<Ruling> numbered(TurnSoFar turn, int before, List<Ruling> rulings) {
        var named = new ArrayList<Ruling>();
        int first = turn.rulingsSoFar() + before + 1;
        for (var ruling : rulings.stream().sorted(ORDER).toList()) {
            named.add(ruling.named("R" + turn.turn() + "." + (first + named.size())));
        }
        return named;
    }
}
