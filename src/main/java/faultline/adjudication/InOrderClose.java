package faultline.adjudication;

import faultline.exercise.definition.DeclaredEffect.Operation;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.LevelIndicator;
import faultline.exercise.definition.Scenario;
import faultline.exercise.definition.StageIndicator;
import faultline.exercise.definition.Value;
import faultline.exercise.event.Change;
import faultline.exercise.event.Conclusion.LevelEffect;
import faultline.exercise.event.Conclusion.StageEffect;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Ruling.Outcome;
import faultline.exercise.turn.Situation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Applies a wave's effects one after the other, in the order of their rulings, each on what the one before has left and
 * clamped by itself. A later set wins over an earlier one, and a stage takes as many steps as may follow.
 */
final class InOrderClose {
    private final Scenario scenario;
    private final Situation situation;
    private final Map<Key, Value> changed = new HashMap<>();
    private final List<Change> changes = new ArrayList<>();

    private InOrderClose(Scenario scenario, Situation situation) {
        this.scenario = scenario;
        this.situation = situation;
    }

    static Closing.Closed close(Scenario scenario, Situation situation, List<Ruling> rulings) {
        var close = new InOrderClose(scenario, situation);
        return new Closing.Closed(rulings.stream().map(close::apply).toList(), close.changes);
    }

    private Ruling apply(Ruling ruling) {
        if (ruling.holds() && ruling.conclusion() instanceof LevelEffect effect) {
            return level(ruling, effect);
        }
        return ruling.holds() && ruling.conclusion() instanceof StageEffect effect ? stage(ruling, effect) : ruling;
    }

    private Ruling level(Ruling ruling, LevelEffect effect) {
        double before =
                changed.get(effect.key()) instanceof Value.Level level ? level.number() : situation.level(effect.key());
        double after = after(before, effect.operation(), effect.amount());
        var indicator = (LevelIndicator) scenario.indicator(effect.key().indicator());
        change(effect.key(), new Value.Level(before), new Value.Level(indicator.clamp(after)), ruling);
        return ruling;
    }

    private static double after(double before, Operation operation, double amount) {
        return switch (operation) {
            case SET -> amount;
            case MULTIPLY -> before * amount;
            case ADD -> before + amount;
        };
    }

    private Ruling stage(Ruling ruling, StageEffect effect) {
        var before =
                changed.get(effect.key()) instanceof Value.Stage stage ? stage.state() : situation.stage(effect.key());
        var indicator = (StageIndicator) scenario.indicator(effect.key().indicator());
        if (!indicator.mayFollow(before, effect.state())) {
            return ruling.ending(Outcome.NOT_POSSIBLE, "(" + effect.state() + ") may not follow (" + before + ")");
        }
        change(effect.key(), new Value.Stage(before), new Value.Stage(effect.state()), ruling);
        return ruling;
    }

    private void change(Key key, Value before, Value after, Ruling ruling) {
        changed.put(key, after);
        changes.add(new Change(key, before, after, List.of(ruling.id())));
    }
}
