package faultline.adjudication;

import faultline.adjudication.facts.World;
import faultline.exercise.Seating;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.Scenario;
import faultline.exercise.definition.Value;
import faultline.exercise.event.Move;
import faultline.exercise.turn.Situation;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The world as it stands at the start of one wave.
 *
 * @param earlier the moves of this turn's earlier waves and impulses
 * @param released the injects released so far
 */
record WaveWorld(
        Scenario scenario, Situation situation, Seating seating, int turn, List<Move> earlier, Set<String> released)
        implements World {

    @Override
    public double level(String indicator) {
        return situation.level(Key.of(indicator));
    }

    @Override
    public double level(String indicator, String actor) {
        return situation.level(Key.of(indicator, actor));
    }

    @Override
    public double level(String indicator, String actor, String other) {
        return situation.level(Key.of(indicator, actor, other));
    }

    @Override
    public double change(String indicator) {
        return change(Key.of(indicator));
    }

    @Override
    public double change(String indicator, String actor) {
        return change(Key.of(indicator, actor));
    }

    @Override
    public double change(String indicator, String actor, String other) {
        return change(Key.of(indicator, actor, other));
    }

    private double change(Key key) {
        Map<Key, Value> then = situation.ends().get(Math.max(0, turn - 2));
        return then.get(key) instanceof Value.Level level
                ? new Value.Level(situation.level(key) - level.number()).number()
                : situation.level(key);
    }

    @Override
    public String stage(String indicator) {
        return situation.stage(Key.of(indicator));
    }

    @Override
    public String stage(String indicator, String actor) {
        return situation.stage(Key.of(indicator, actor));
    }

    @Override
    public String stage(String indicator, String actor, String other) {
        return situation.stage(Key.of(indicator, actor, other));
    }

    @Override
    public boolean played(String actor, String move) {
        return situation.played(actor, move);
    }

    @Override
    public boolean playedThisTurn(String actor, String move) {
        return earlier.stream()
                .anyMatch(made -> made.actor().equals(actor) && made.type().equals(move));
    }

    @Override
    public boolean released(String inject) {
        return released.contains(inject);
    }

    @Override
    public double assumed(String assumption) {
        return scenario.assumed(assumption);
    }

    @Override
    public boolean automated(String actor) {
        return seating.automated(actor);
    }
}
