package faultline.adjudication;

import faultline.exercise.Exercise;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.Value;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Move;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Ruling.Outcome;
import faultline.exercise.whatif.Forecast;
import faultline.exercise.whatif.Forecast.Expected;
import faultline.exercise.whatif.Forecast.Spread;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** Counts what the runs of a forecast bring. What it tells does not depend on their order. */
final class Tally {
    private final Exercise exercise;
    private final Map<Conclusion, Integer> expected = new HashMap<>();
    private final Map<Key, List<Value>> ends = new LinkedHashMap<>();
    private int runs;
    private int conflicting;
    private int cut;

    /** @param exercise as it stands before its turn is adjudicated */
    Tally(Exercise exercise) {
        this.exercise = exercise;
        exercise.situation().values().keySet().forEach(key -> ends.put(key, new ArrayList<>()));
    }

    void add(Adjudication run) {
        runs++;
        happens(run).distinct().forEach(one -> expected.merge(one, 1, Integer::sum));
        var after = exercise.situation().changedBy(run).values();
        ends.forEach((key, values) -> values.add(after.get(key)));
        conflicting += has(run, Outcome.CONFLICT);
        cut += has(run, Outcome.CUT_BY_DEPTH);
    }

    private static Stream<Conclusion> happens(Adjudication run) {
        var moves = run.moves()
                .filter(Move::byRule)
                .map(move -> new Conclusion.Reaction(move.actor(), move.type(), move.target()));
        // No dice decide over an advice, but its odds say how often it would come true.
        var others = run.rulings()
                .filter(ruling -> ruling.holds() && ruling.roll().stream().allMatch(Ruling.Roll::happens))
                .map(Ruling::conclusion)
                .filter(conclusion ->
                        conclusion instanceof Conclusion.Release || conclusion instanceof Conclusion.Advice);
        return Stream.concat(moves, others);
    }

    private static int has(Adjudication run, Outcome outcome) {
        return run.rulings().anyMatch(ruling -> ruling.outcome() == outcome) ? 1 : 0;
    }

    Forecast forecast() {
        return new Forecast(
                exercise.turn().number(),
                runs,
                mostFrequentFirst(expected, Conclusion::toString).stream()
                        .map(entry -> new Expected(entry.getKey(), entry.getValue()))
                        .toList(),
                ends.entrySet().stream()
                        .filter(entry ->
                                entry.getValue().stream().anyMatch(value -> !value.equals(now(entry.getKey()))))
                        .map(entry -> spread(entry.getKey(), entry.getValue()))
                        .toList(),
                conflicting,
                cut);
    }

    private Spread spread(Key key, List<Value> values) {
        if (now(key) instanceof Value.Stage now) {
            var times = new HashMap<String, Integer>();
            values.forEach(value -> times.merge(((Value.Stage) value).state(), 1, Integer::sum));
            var ordered = new LinkedHashMap<String, Integer>();
            mostFrequentFirst(times, state -> state).forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
            return new Spread.OfStage(key, now.state(), ordered);
        }
        var sorted = values.stream()
                .map(value -> ((Value.Level) value).number())
                .sorted()
                .toList();
        return new Spread.OfLevel(
                key,
                exercise.situation().level(key),
                sorted.get(0),
                sorted.get((sorted.size() - 1) / 2),
                sorted.get(sorted.size() - 1));
    }

    private Value now(Key key) {
        return Objects.requireNonNull(exercise.situation().values().get(key));
    }

    private static <T> List<Map.Entry<T, Integer>> mostFrequentFirst(Map<T, Integer> counts, Function<T, String> name) {
        return counts.entrySet().stream()
                .sorted(Comparator.<Map.Entry<T, Integer>>comparingInt(entry -> -entry.getValue())
                        .thenComparing(entry -> name.apply(entry.getKey())))
                .toList();
    }
}
