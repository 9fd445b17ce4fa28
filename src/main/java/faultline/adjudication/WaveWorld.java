package faultline.adjudication;

import faultline.adjudication.facts.World;
import faultline.adjudication.rules.Patience;
import faultline.adjudication.rules.RunawayRulesException;
import faultline.adjudication.rules.RunawayRulesException.Excess;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.Scenario;
import faultline.exercise.definition.Value;
import faultline.exercise.event.Move;
import faultline.exercise.seating.Seating;
import faultline.exercise.turn.Situation;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The world as it stands at the start of one wave.
 *
 * @param earlier the moves of this turn's earlier waves and impulses
 * @param released the injects released so far
 * @param patience of whoever waits for the rules: once it is over, whoever asks the world is stopped
 */
record WaveWorld(
        Scenario scenario,
        Situation situation,
        Seating seating,
        int turn,
        List<Move> earlier,
        Set<String> released,
        Patience patience)
        implements World {

    /** The situation, for one question more: rules can ask so often that it takes too long, without ever firing. */
    private Situation asked() {
        if (patience.isOver()) {
            throw new RunawayRulesException(Excess.TIME, List.of());
        }
        return situation;
    }

    @Override
    public double level(String indicator) {
        return asked().level(Key.of(indicator));
    }

    @Override
    public double level(String indicator, String actor) {
        return asked().level(Key.of(indicator, actor));
    }

    @Override
    public double level(String indicator, String actor, String other) {
        return asked().level(Key.of(indicator, actor, other));
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
        Map<Key, Value> then = asked().ends().get(Math.max(0, turn - 2));
        return then.get(key) instanceof Value.Level level
                ? new Value.Level(situation.level(key) - level.number()).number()
                : situation.level(key);
    }

    @Override
    public String stage(String indicator) {
        return asked().stage(Key.of(indicator));
    }

    @Override
    public String stage(String indicator, String actor) {
        return asked().stage(Key.of(indicator, actor));
    }

    @Override
    public String stage(String indicator, String actor, String other) {
        return asked().stage(Key.of(indicator, actor, other));
    }

    @Override
    public boolean played(String actor, String move) {
        return asked().played(actor, move);
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
