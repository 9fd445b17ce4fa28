package faultline.scenario;

import faultline.exercise.definition.Key;
import faultline.exercise.definition.Scope;
import faultline.exercise.definition.Value;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads where an indicator starts: once for the world, or for each actor or pair that has it.
 *
 * @param scope empty where it could not be read
 */
record StartsReader(String indicator, Fields fields, Optional<Scope> scope, Names actors, Problems problems) {

    /** Reads one start; empty if it is told as a problem. */
    interface ValueReader {
        Optional<Value> read(String label, Node node);
    }

    Scope scopeOrWorld() {
        return scope.orElse(Scope.WORLD);
    }

    Map<Key, Value> read(ValueReader values) {
        var one = fields.entry("start");
        var many = fields.entry("starts");
        if (scope.isEmpty()) {
            return Map.of();
        }
        if (scope.get() == Scope.WORLD) {
            many.ifPresent(entry -> problems.tell(
                    entry.place(), fields.what() + " is of the world: it has one (start) instead of (starts)."));
            return many.isPresent() && one.isEmpty() ? Map.of() : once(values);
        }
        one.ifPresent(entry -> problems.tell(
                entry.place(),
                fields.what() + " is of " + (scope.get() == Scope.ACTOR ? "an actor" : "a pair")
                        + ": it has (starts), one for each that has it, instead of (start)."));
        return one.isPresent() && many.isEmpty() ? Map.of() : each(values);
    }

    private Map<Key, Value> once(ValueReader values) {
        return fields.need("start")
                .flatMap(node -> values.read("Key (start)", node))
                .map(value -> Map.of(Key.of(indicator), value))
                .orElse(Map.of());
    }

    private Map<Key, Value> each(ValueReader values) {
        var starts = new LinkedHashMap<Key, Value>();
        fields.someEntries("starts").forEach((owners, entry) -> {
            var value = values.read("The start of " + Words.shown(owners), entry.value());
            key(new Word(entry.place(), owners)).ifPresent(key -> {
                if (starts.containsKey(key)) {
                    problems.tell(entry.place(), "Pair " + Words.shown(owners) + " has its start already.");
                }
                value.ifPresent(known -> starts.put(key, known));
            });
        });
        return starts;
    }

    private Optional<Key> key(Word owners) {
        List<String> names = scopeOrWorld() == Scope.ACTOR
                ? List.of(owners.text())
                : Arrays.asList(owners.text().split("\\+", -1));
        if (names.size() != scopeOrWorld().actors()) {
            problems.tell(
                    owners.place(),
                    "Pair " + Words.shown(owners.text()) + " is not written as two actors with a plus: (russia+musk).");
            return Optional.empty();
        }
        if (names.size() > 1 && names.get(0).equals(names.get(1))) {
            problems.tell(owners.place(), "Actor " + Words.shown(names.get(0)) + " cannot be a pair with itself.");
            return Optional.empty();
        }
        long unknown = names.stream()
                .filter(name -> !actors.check(fields.what() + " starts for", new Word(owners.place(), name), problems))
                .count();
        return unknown == 0 ? Optional.of(new Key(indicator, names)) : Optional.empty();
    }
}
