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
import java.util.TreeMap;

/**
 * Applies a wave's effects together: set, then multiply, then add, one clamp. Two different sets of the same thing are a
 * conflict and none of them is applied.
 */
final class WaveClose {
    private final Scenario scenario;
    private final Situation situation;
    private final List<Change> changes = new ArrayList<>();
    private final Map<String, Ruling> ended = new HashMap<>();

    private WaveClose(Scenario scenario, Situation situation) {
        this.scenario = scenario;
        this.situation = situation;
    }

    static Closing.Closed close(Scenario scenario, Situation situation, List<Ruling> rulings) {
        return new WaveClose(scenario, situation).close(rulings);
    }

    private Closing.Closed close(List<Ruling> rulings) {
        var levels = new TreeMap<Key, List<Ruling>>();
        var stages = new TreeMap<Key, List<Ruling>>();
        for (var ruling : rulings) {
            if (ruling.holds() && ruling.conclusion() instanceof LevelEffect effect) {
                levels.computeIfAbsent(effect.key(), any -> new ArrayList<>()).add(ruling);
            } else if (ruling.holds() && ruling.conclusion() instanceof StageEffect effect) {
                stages.computeIfAbsent(effect.key(), any -> new ArrayList<>()).add(ruling);
            }
        }
        levels.forEach(this::closeLevel);
        stages.forEach(this::closeStage);
        if (ended.isEmpty()) {
            return new Closing.Closed(rulings, changes);
        }
        return new Closing.Closed(
                rulings.stream()
                        .map(ruling -> ended.getOrDefault(ruling.id(), ruling))
                        .toList(),
                changes);
    }

    private void closeLevel(Key key, List<Ruling> rulings) {
        var sets = sets(rulings);
        boolean conflict = sets.size() > 1
                && sets.stream()
                                .map(ruling -> effect(ruling).amount())
                                .distinct()
                                .count()
                        > 1;
        if (conflict) {
            sets.forEach(
                    ruling -> end(ruling, Outcome.CONFLICT, "another ruling sets (" + key + ") to something else"));
        }
        var applied = conflict
                ? rulings.stream().filter(ruling -> !sets.contains(ruling)).toList()
                : rulings;
        if (applied.isEmpty()) {
            return;
        }
        double before = situation.level(key);
        double after = sets.isEmpty() || conflict ? before : effect(sets.get(0)).amount();
        for (var ruling : applied) {
            after *= effect(ruling).operation() == Operation.MULTIPLY
                    ? effect(ruling).amount()
                    : 1;
        }
        for (var ruling : applied) {
            after +=
                    effect(ruling).operation() == Operation.ADD ? effect(ruling).amount() : 0;
        }
        double clamped = ((LevelIndicator) scenario.indicator(key.indicator())).clamp(after);
        changes.add(new Change(key, new Value.Level(before), new Value.Level(clamped), ids(applied)));
    }

    private static List<Ruling> sets(List<Ruling> rulings) {
        var sets = new ArrayList<Ruling>();
        for (var ruling : rulings) {
            if (effect(ruling).operation() == Operation.SET) {
                sets.add(ruling);
            }
        }
        return sets;
    }

    private void closeStage(Key key, List<Ruling> rulings) {
        var before = situation.stage(key);
        var indicator = (StageIndicator) scenario.indicator(key.indicator());
        var possible = new ArrayList<Ruling>();
        for (var ruling : rulings) {
            var state = ((StageEffect) ruling.conclusion()).state();
            if (indicator.mayFollow(before, state)) {
                possible.add(ruling);
            } else {
                end(ruling, Outcome.NOT_POSSIBLE, "(" + state + ") may not follow (" + before + ")");
            }
        }
        var states = possible.stream()
                .map(ruling -> ((StageEffect) ruling.conclusion()).state())
                .distinct()
                .toList();
        if (states.size() > 1) {
            possible.forEach(ruling -> end(ruling, Outcome.CONFLICT, "the rulings disagree: " + states));
        } else if (states.size() == 1) {
            changes.add(new Change(key, new Value.Stage(before), new Value.Stage(states.get(0)), ids(possible)));
        }
    }

    private void end(Ruling ruling, Outcome outcome, String note) {
        ended.put(ruling.id(), ruling.ending(outcome, note));
    }

    private static LevelEffect effect(Ruling ruling) {
        return (LevelEffect) ruling.conclusion();
    }

    private static List<String> ids(List<Ruling> rulings) {
        var ids = new ArrayList<String>(rulings.size());
        rulings.forEach(ruling -> ids.add(ruling.id()));
        return ids;
    }
}
