package faultline.adjudication;

import faultline.adjudication.facts.TurnBegun;
import faultline.adjudication.rules.RuleBase;
import faultline.adjudication.rules.RunawayRulesException;
import faultline.exercise.Exercise;
import faultline.exercise.definition.Scenario;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Intervention;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Wave;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Answers a turn's moves with rulings, wave by wave until none is left. Reads the exercise and changes nothing; the same
 * exercise, rules and chance always give the same answer.
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
     * Adjudicates the turn that the exercise is in.
     *
     * @throws RunawayRulesException when the rules do not come to an end
     */
    public Adjudication adjudicate(Exercise exercise) {
        return adjudicate(exercise, List.of()).adjudication();
    }

    /**
     * Adjudicates the turn that the exercise is in, with the white cell's hand in it. A proposal for the turn, if there
     * is one already, makes no difference.
     *
     * @param asked what the white cell wants otherwise; each wave takes what concerns it before it closes, so that the
     *     later ones follow from it with the same dice
     * @throws RunawayRulesException when the rules do not come to an end
     */
    public Revision adjudicate(Exercise exercise, List<Intervention> asked) {
        var dice = new Dice(exercise, chance);
        var hand = new Interventions(asked);
        var turn = new TurnSoFar(scenario, exercise, List.of());
        var entered = new WaveInput(
                exercise.turn().moves(), exercise.msel().in(exercise.turn().number()));
        // What the turn's beginning brings is fixed before any move is read, so that openings belong to the first wave.
        var begun = numbered(turn, 0, beginning(turn, dice));
        var openings = NextWave.openings(turn, hand.overrule(begun, entered.moves()), hand.amended(), entered);
        var byRules = NextWave.openings(turn, begun, Set.of(), entered).rulings();
        var input = entered.and(openings.next());
        var fixed = openings.rulings();
        do {
            var given = numbered(turn, fixed.size(), answers(turn, dice, input));
            boolean isOver = input.isEmpty() && turn.wave() > 0;
            var added = hand.additions(turn, fixed.size() + given.size(), isOver);
            var ruled = both(hand.overrule(given, input.moves()), added);
            var answered = NextWave.reactions(turn, ruled, hand.amended(), input);
            var closed = WaveClose.close(scenario, turn.situation(), both(fixed, answered.rulings()));
            if (!hand.isIdle()) {
                var unruled = NextWave.reactions(turn, given, Set.of(), input).rulings();
                hand.remember(WaveClose.close(scenario, turn.situation(), both(byRules, unruled))
                        .rulings());
            }
            turn = turn.with(new Wave(turn.wave(), input.moves(), closed.rulings(), closed.changes()));
            input = answered.next();
            fixed = List.of();
            byRules = List.of();
        } while (!input.isEmpty() || hand.wantsAnotherWave());
        return new Revision(turn.adjudication(), hand.overruled());
    }

    private static List<Ruling> both(List<Ruling> first, List<Ruling> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private List<Ruling> beginning(TurnSoFar turn, Dice dice) {
        var begun = new TurnBegun(turn.turn(), turn.world());
        return new FiredRulings(turn, dice).of(rules.fire(List.of(begun), MOST_FIRINGS));
    }

    private List<Ruling> answers(TurnSoFar turn, Dice dice, WaveInput input) {
        var happenings = Happenings.of(input, scenario, turn.world());
        var declared = new DeclaredRulings(scenario, turn.wave()).of(input);
        var fired = new FiredRulings(turn, dice).of(rules.fire(happenings, MOST_FIRINGS));
        return both(declared, fired);
    }

    /** The rulings in an order that says nothing of how they came about, with ids that go on from those before. */
    private static List<Ruling> numbered(TurnSoFar turn, int before, List<Ruling> rulings) {
        var named = new ArrayList<Ruling>();
        for (var ruling : rulings.stream().sorted(ORDER).toList()) {
            named.add(ruling.named(id(turn, before + named.size() + 1)));
        }
        return named;
    }

    /** The id of a ruling of the open wave, by its place in it, from 1. */
    static String id(TurnSoFar turn, int place) {
        return "R" + turn.turn() + "." + (turn.rulingsSoFar() + place);
    }
}
