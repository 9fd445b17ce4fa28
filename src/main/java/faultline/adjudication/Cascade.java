package faultline.adjudication;

import faultline.adjudication.facts.Happening;
import faultline.adjudication.facts.TurnBegun;
import faultline.adjudication.rules.Firing;
import faultline.adjudication.rules.Patience;
import faultline.adjudication.rules.RuleBase;
import faultline.exercise.Exercise;
import faultline.exercise.definition.Scenario;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Wave;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One adjudication on its way: what happens is answered, what follows from the answers happens next, until nothing does
 * and the white cell has nothing left to add.
 *
 * @param hand the white cell's, in each wave before it closes
 */
record Cascade(Scenario scenario, RuleBase rules, Dice dice, Interventions hand, Patience patience) {
    /** More rulings than any sensible turn has; a rule set that needs more does not come to an end. */
    private static final int MOST_RULINGS = 10_000;

    Revision of(Exercise exercise) {
        var turn = TurnSoFar.begun(scenario, exercise);
        var entered = WaveInput.entered(exercise);
        // What the turn's beginning brings is fixed before any move is read, so that openings belong to the first wave.
        var begun = numbered(turn, 0, beginning(turn), WaveInput.NOTHING);
        var openings = NextWave.openings(turn, hand.overrule(begun, entered.moves()), hand.amended(), entered);
        var asGiven = hand.isIdle()
                ? List.<Ruling>of()
                : NextWave.openings(turn, begun, Set.of(), entered).rulings();
        var input = entered.and(openings.next());
        var fixed = openings.rulings();
        boolean first = true;
        do {
            var given = numbered(turn, fixed.size(), answers(turn, input, fixed.size()), input);
            var added = hand.additions(turn, fixed.size() + given.size(), input.isEmpty() && !first);
            var ruled = both(hand.overrule(given, input.moves()), added);
            var answered = NextWave.reactions(turn, ruled, hand.amended(), input);
            var closed = close(turn, both(fixed, answered.rulings()));
            if (!hand.isIdle()) {
                var unruled = NextWave.reactions(turn, given, Set.of(), input).rulings();
                hand.remember(close(turn, both(asGiven, unruled)).rulings());
            }
            turn = turn.with(new Wave(turn.wave(), input.moves(), closed.rulings(), closed.changes()));
            input = answered.next();
            fixed = List.of();
            asGiven = List.of();
            first = false;
        } while (!input.isEmpty() || hand.wantsAnotherWave());
        return new Revision(turn.adjudication(), hand.overruled());
    }

    private List<Ruling> beginning(TurnSoFar turn) {
        var beginning = new Beginning(scenario, turn.exercise().turn());
        if (!beginning.comes()) {
            return List.of();
        }
        var begun = new TurnBegun(turn.turn(), turn.world(patience));
        var fired = beginning.of(fired(turn, List.of(begun), 0));
        return both(new UnderwayRulings(turn.exercise()).of(), new FiredRulings(turn, dice).of(fired));
    }

    private List<Ruling> answers(TurnSoFar turn, WaveInput input, int before) {
        var happenings = Happenings.of(input, scenario, turn.world(patience));
        var declared = both(
                new DeclaredRulings(scenario, turn.turn(), turn.wave()).of(input),
                new Discoveries(scenario, dice, turn.wave()).of(input));
        return both(declared, new FiredRulings(turn, dice).of(fired(turn, happenings, before)));
    }

    private List<Firing> fired(TurnSoFar turn, List<? extends Happening> happenings, int before) {
        return rules.fire(happenings, Math.max(0, MOST_RULINGS - turn.rulingsSoFar() - before), patience);
    }

    /** The rulings on what happens, in the scenario's order, with ids that go on from those before. */
    private List<Ruling> numbered(TurnSoFar turn, int before, List<Ruling> rulings, WaveInput input) {
        var sorted = new ArrayList<>(rulings);
        sorted.sort(RulingOrder.of(scenario.effectOrder(), input));
        var named = new ArrayList<Ruling>(sorted.size());
        for (var ruling : sorted) {
            named.add(ruling.named(turn.rulingId(before + named.size() + 1)));
        }
        return named;
    }

    private Closing.Closed close(TurnSoFar turn, List<Ruling> rulings) {
        return Closing.of(scenario.effectOrder()).close(scenario, turn.situation(), rulings);
    }

    private static List<Ruling> both(List<Ruling> some, List<Ruling> more) {
        if (some.isEmpty() || more.isEmpty()) {
            return some.isEmpty() ? more : some;
        }
        var both = new ArrayList<>(some);
        both.addAll(more);
        return both;
    }
}
