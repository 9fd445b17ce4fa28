package faultline.scenario;

import faultline.exercise.definition.Indicator;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.LevelIndicator;
import faultline.exercise.definition.Scope;
import faultline.exercise.definition.StageIndicator;
import faultline.exercise.definition.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads where quantities start in a variant: only those that the scenario tracks, each within its bounds. */
record VariantStartsReader(Known known, Problems problems) {

    Map<Key, Value> read(Fields variant) {
        var starts = new LinkedHashMap<Key, Value>();
        variant.entriesIfAny("starts").forEach((id, entry) -> {
            var name = new Word(entry.place(), id);
            if (known.indicators().check(variant.what() + " starts", name, problems)) {
                known.indicator(id).ifPresent(indicator -> read(indicator, entry.value(), starts));
            }
        });
        return starts;
    }

    private void read(Indicator indicator, Node node, Map<Key, Value> starts) {
        var label = "The start of " + Words.shown(indicator.id());
        if (indicator.scope() == Scope.WORLD) {
            value(indicator, label, node).ifPresent(value -> starts.put(Key.of(indicator.id()), value));
            return;
        }
        var typed = new Typed(problems);
        typed.tellEmpty(label, node);
        typed.entries(label, node).forEach((owners, entry) -> {
            var value = value(indicator, label + " for " + Words.shown(owners), entry.value());
            key(indicator, new Word(entry.place(), owners)).ifPresent(key -> {
                if (starts.containsKey(key)) {
                    problems.tell(entry.place(), "Pair " + Words.shown(owners) + " has its start already.");
                }
                value.ifPresent(known -> starts.put(key, known));
            });
        });
    }

    /** A pair's actors can be written in either order. */
    private Optional<Key> key(Indicator indicator, Word owners) {
        var tracked = indicator.starts().keySet().stream()
                .filter(key -> new Key(key.indicator(), List.of(owners.text().split("\\+", -1))).equals(key))
                .findFirst();
        if (tracked.isEmpty()) {
            var all = indicator.starts().keySet().stream()
                    .map(key -> String.join("+", key.of()))
                    .toList();
            problems.tell(
                    owners.place(),
                    "Indicator (" + indicator.id() + ") is not tracked for " + Words.shown(owners.text()) + ". "
                            + Words.hint(owners.text(), all));
        }
        return tracked;
    }

    private Optional<Value> value(Indicator indicator, String label, Node node) {
        if (indicator instanceof LevelIndicator level) {
            return new LevelReader(problems).start(Bounds.of(level), label, node);
        }
        return new Typed(problems)
                .line(label, node)
                .filter(word -> States.check((StageIndicator) indicator, label + " is", word, problems))
                .map(word -> new Value.Stage(word.text()));
    }
}
