package faultline.adjudication;

import faultline.adjudication.facts.TurnBegun;
import faultline.adjudication.rules.Patience;
import faultline.adjudication.rules.RuleBase;
import faultline.adjudication.rules.RunawayRulesException;
import faultline.exercise.Exercise;
import faultline.exercise.definition.Scenario;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Wave;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Answers a turn's moves with rulings, wave by wave until none is left. Reads the exercise and changes nothing; the same
 * exercise, rules and chance always give the same answer.
 */
public final class Adjudicator {
    /** More rulings than any sensible turn has; a rule set that needs more does not come to an end. */
    private static final int MOST_RULINGS = 10_000;

    private final Scenario scenario;
    private final RuleBase rules;
    private final Chance chance;

    public Adjudicator(Scenario scenario, RuleBase rules, Chance chance) {
        this.scenario = scenario;
        this.rules = rules;
        this.chance = chance;
    }

    /** Adjudicates the turn that the exercise is in, however long it takes. */
    public Adjudication adjudicate(Exercise exercise) {
        return adjudicate(exercise, Patience.ENDLESS);
    }

    /**
     * Adjudicates the turn that the exercise is in.
     *
     * @throws RunawayRulesException when the rules do not come to an end, or not in time
     */
    public Adjudication adjudicate(Exercise exercise, Patience patience) {
        var dice = new Dice(exercise, chance);
        var turn = TurnSoFar.begun(scenario, exercise);
        var entered = new WaveInput(
                exercise.turn().moves(), exercise.msel().in(exercise.turn().number()));
        // What the turn's beginning brings is fixed before any move is read, so that openings belong to the first wave.
        var openings = NextWave.openings(turn, numbered(turn, 0, beginning(turn, dice, patience)), entered);
        var input = entered.and(openings.next());
        var fixed = openings.rulings();
        do {
            int most = Math.max(0, MOST_RULINGS - turn.rulingsSoFar() - fixed.size());
            var answered = NextWave.reactions(
                    turn, numbered(turn, fixed.size(), answers(turn, dice, input, most, patience)), input);
            var rulings =
                    Stream.concat(fixed.stream(), answered.rulings().stream()).toList();
            var closed = WaveClose.close(scenario, turn.situation(), rulings);
            turn = turn.with(new Wave(turn.wave(), input.moves(), closed.rulings(), closed.changes()));
            input = answered.next();
            fixed = List.of();
        } while (!input.isEmpty());
        return turn.adjudication();
    }

    private List<Ruling> beginning(TurnSoFar turn, Dice dice, Patience patience) {
        var begun = new TurnBegun(turn.turn(), turn.world(patience));
        return new FiredRulings(turn, dice).of(rules.fire(List.of(begun), MOST_RULINGS, patience));
    }

    private List<Ruling> answers(TurnSoFar turn, Dice dice, WaveInput input, int most, Patience patience) {
        var happenings = Happenings.of(input, scenario, turn.world(patience));
        var rulings = new ArrayList<>(new DeclaredRulings(scenario, turn.wave()).of(input));
        rulings.addAll(new FiredRulings(turn, dice).of(rules.fire(happenings, most, patience)));
        return rulings;
    }

    /** The rulings in an order that says nothing of how they came about, with ids that go on from those before. */
    private static List<Ruling> numbered(TurnSoFar turn, int before, List<Ruling> rulings) {
        var sorted = new ArrayList<>(rulings);
        sorted.sort(RulingOrder.FIXED);
        var named = new ArrayList<Ruling>(sorted.size());
        int first = turn.rulingsSoFar() + before + 1;
        for (var ruling : sorted) {
            named.add(ruling.named("R" + turn.turn() + "." + (first + named.size())));
        }
        return named;
    }
}
