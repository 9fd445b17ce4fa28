package faultline.exercise;

import faultline.exercise.definition.DeclaredEffect.Operation;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.Value.Level;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Change;
import faultline.exercise.event.Conclusion.LevelEffect;
import faultline.exercise.event.Conclusion.Reaction;
import faultline.exercise.event.Event;
import faultline.exercise.event.Move;
import faultline.exercise.event.Move.Origin;
import faultline.exercise.event.Move.Words;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Ruling.Cause;
import faultline.exercise.event.Ruling.Fact;
import faultline.exercise.event.Ruling.Outcome;
import faultline.exercise.event.Ruling.Roll;
import faultline.exercise.event.Ruling.Seen;
import faultline.exercise.event.Ruling.Source;
import faultline.exercise.event.Wave;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A scenario for exercises of any length, and such an exercise written down event by event: in each turn ten actors enter
 * their moves, of which rules make effects, one in ten of which does not happen. Nothing in it is by chance.
 *
 * @param moves in each turn
 * @param rulings in each turn
 */
public record LongGame(int moves, int rulings) {
    private static final int ACTORS = 10;
    private static final int LEVELS = 20;

    /** The scenario's files, by path inside its folder, which is to be called (long-game). */
    public Map<String, String> files(int turns) {
        var files = new TreeMap<>(Map.of(
                "scenario.yaml",
                """
                faultline: 1
                overview: {title: Long game, purpose: To measure., fictional: All of it is invented.}
                turns: {count: %d, start: 2030-01-01, step: 1 week}
                depth: 3
                rules: []
                actors:
                %sindicators:
                %sassumptions:
                  odds: {name: Odds, value: 60, unit: percent, reason: A guess.}
                """.formatted(
                                turns,
                                each(ACTORS, "  actor-%1$d: {name: Actor %1$d, kind: state}"),
                                each(
                                        LEVELS,
                                        "  level-%1$d: {name: Level %1$d, kind: level, definition: How high it is.,"
                                                + " min: 0, max: 100, bands: {low: 0, high: 50}, start: 50, start-reason:"
                                                + " Middle.}")),
                "briefings/facilitator.md",
                "Keep count.",
                "moves.yaml",
                "moves:\n"
                        + each(
                                moves,
                                "  move-%1$d: {name: Move %1$d, description: One of many., actors: ["
                                        + IntStream.range(0, ACTORS)
                                                .mapToObj(actor -> "actor-" + actor)
                                                .collect(Collectors.joining(", "))
                                        + "], category: other, secrecy: either, cameo: \"0%2$d\","
                                        + " effects: [{level: level-%2$d, add: 1, for: 1}]}")));
        for (int actor = 0; actor < ACTORS; actor++) {
            files.put("briefings/actor-" + actor + ".md", "You are one of many.");
        }
        return files;
    }

    private static String each(int count, String line) {
        return IntStream.range(0, count)
                .mapToObj(i -> line.formatted(i, 1 + i % 9) + "\n")
                .collect(Collectors.joining());
    }

    /** What follows the creation of an exercise in which so many turns are played to their end. */
    public List<Event> turns(int count) {
        var events = new ArrayList<Event>();
        for (int actor = 0; actor < ACTORS; actor++) {
            events.add(new Event.CellAssigned("cell-" + actor, List.of("actor-" + actor)));
        }
        var levels = new LinkedHashMap<Key, Double>();
        for (int turn = 1; turn <= count; turn++) {
            events.add(new Event.TurnBegan(turn));
            var entered = moves(turn);
            entered.forEach(move -> events.add(new Event.MoveSubmitted(move)));
            events.add(new Event.AdjudicationProposed(adjudication(turn, entered, levels)));
            events.add(new Event.AdjudicationAccepted(turn));
        }
        return events;
    }

    private List<Move> moves(int turn) {
        return IntStream.range(0, moves)
                .mapToObj(i -> new Move(
                        "M" + turn + "." + (i + 1),
                        turn,
                        "actor-" + i % ACTORS,
                        "move-" + i,
                        "",
                        i % 7 == 0,
                        new Words("To come further with matter " + i, "It was the next thing to do", "A little more"),
                        new Origin.Entered("cell-" + i % ACTORS)))
                .toList();
    }

    private Adjudication adjudication(int turn, List<Move> entered, Map<Key, Double> levels) {
        var made = IntStream.range(0, rulings)
                .mapToObj(i -> ruling(turn, i, entered.get(i % moves)))
                .toList();
        return new Adjudication(turn, List.of(new Wave(0, entered, made, changes(made, levels))));
    }

    private Ruling ruling(int turn, int i, Move move) {
        boolean holds = i % 10 != 9;
        return new Ruling(
                "R" + turn + "." + (i + 1),
                0,
                List.of(new Cause.ByMove(move.id())),
                new Source.Rule(
                        "long", "Rule " + i % 80, "long.drl", 10 * (i % 80) + 1, "What is done has its effect."),
                List.of(new Fact(
                        "world.level(\"level-" + i % LEVELS + "\") < 100",
                        List.of(new Seen("level-" + i % LEVELS, "50")))),
                holds ? Optional.empty() : Optional.of(new Roll("odds", 60, 61 + i % 40)),
                holds
                        ? new LevelEffect(Key.of("level-" + i % LEVELS), Operation.ADD, i % 3 - 1)
                        : new Reaction("actor-" + i % ACTORS, "move-" + i % moves, ""),
                holds ? Outcome.HOLDS : Outcome.DID_NOT_HAPPEN,
                "",
                "one thing follows from another");
    }

    private static List<Change> changes(List<Ruling> rulings, Map<Key, Double> levels) {
        var by = new LinkedHashMap<Key, List<Ruling>>();
        rulings.stream().filter(Ruling::holds).forEach(ruling -> by.computeIfAbsent(
                        ((LevelEffect) ruling.conclusion()).key(), key -> new ArrayList<>())
                .add(ruling));
        return by.entrySet().stream()
                .map(entry -> change(entry.getKey(), entry.getValue(), levels))
                .toList();
    }

    private static Change change(Key key, List<Ruling> rulings, Map<Key, Double> levels) {
        double before = levels.getOrDefault(key, 50.0);
        double sum = rulings.stream()
                .mapToDouble(ruling -> ((LevelEffect) ruling.conclusion()).amount())
                .sum();
        double after = Math.max(0, Math.min(100, before + sum));
        levels.put(key, after);
        return new Change(
                key,
                new Level(before),
                new Level(after),
                rulings.stream().map(Ruling::id).toList());
    }
}
