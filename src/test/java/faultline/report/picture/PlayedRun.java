package faultline.report.picture;

import faultline.exercise.SmallGame;
import faultline.exercise.SmallWorld;
import faultline.exercise.definition.DeclaredEffect.Operation;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.Value;
import faultline.exercise.definition.Value.Level;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Change;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Event;
import faultline.exercise.event.Event.AdjudicationAccepted;
import faultline.exercise.event.Event.AdjudicationProposed;
import faultline.exercise.event.Event.MoveSubmitted;
import faultline.exercise.event.Event.TurnBegan;
import faultline.exercise.event.Move;
import faultline.exercise.event.Move.Origin;
import faultline.exercise.event.Move.Words;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Ruling.Cause;
import faultline.exercise.event.Ruling.Outcome;
import faultline.exercise.event.Ruling.Source;
import faultline.exercise.event.Seat;
import faultline.exercise.event.Wave;
import faultline.scenario.ScenarioReader;
import faultline.scenario.ScenarioReading;
import faultline.scenario.ScenarioText;
import faultline.view.ExerciseView;
import faultline.view.Views;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Played runs of the small world, for pictures to be made of. */
final class PlayedRun {
    private static final Seat WHITE = new Seat.White();

    private PlayedRun() {}

    static ExerciseView view(List<Event> events) {
        return view(SmallWorld.files(), events);
    }

    private static ExerciseView view(Map<String, String> files, List<Event> events) {
        var reading = ScenarioReader.read(new ScenarioText("small-world", files));
        if (reading instanceof ScenarioReading.Sound sound) {
            return Views.of(sound.scenario(), SmallWorld.recorded(events.toArray(Event[]::new)), WHITE);
        }
        throw new AssertionError(reading);
    }

    static ExerciseView small() {
        return view(SmallGame.accepted());
    }

    /** The small game with other names for what is in it. */
    static ExerciseView named(Map<String, String> names) {
        var files = SmallWorld.files();
        names.forEach((name, other) ->
                files.replaceAll((file, text) -> text.replace("name: " + name + ",", "name: '" + other + "',")));
        return view(files, SmallGame.accepted());
    }

    /** The small game with CAMEO codes for types of move. */
    static ExerciseView coded(Map<String, String> codes) {
        return coded(codes, SmallGame.accepted());
    }

    private static ExerciseView coded(Map<String, String> codes, List<Event> events) {
        return view(coded(SmallWorld.files(), codes), events);
    }

    private static Map<String, String> coded(Map<String, String> files, Map<String, String> codes) {
        codes.forEach((type, code) -> files.computeIfPresent(
                "moves.yaml",
                (file, text) -> text.replace("  " + type + ": {", "  " + type + ": {cameo: '" + code + "', ")));
        return files;
    }

    static ExerciseView random(long seed, int turns) {
        return random(seed, turns, Map.of());
    }

    /** As many turns in which red threatens blue, and tension goes anywhere. */
    static ExerciseView random(long seed, int turns, Map<String, String> codes) {
        var files = coded(SmallWorld.files(), codes);
        files.computeIfPresent(
                "scenario.yaml",
                (file, text) -> text.replace("turns: {count: 3", "turns: {count: " + Math.max(3, turns)));
        var random = new Random(seed);
        var events = new ArrayList<Event>(List.of(SmallGame.RED, SmallGame.BLUE));
        double tension = 50;
        for (int turn = 1; turn <= turns; turn++) {
            double next = random.nextInt(101);
            events.addAll(turn(turn, tension, next, random.nextInt(4)));
            tension = next;
        }
        return view(files, events);
    }

    /** One turn in which up to twenty actors act on each other. */
    static ExerciseView ofMany(long seed) {
        var random = new Random(seed);
        int actors = 4 + random.nextInt(17);
        var files = SmallWorld.files();
        var more = IntStream.range(3, actors)
                .mapToObj(i -> "  a" + i + ": {name: Actor number " + i + ", kind: person, playable: false}\n")
                .collect(Collectors.joining());
        files.computeIfPresent("scenario.yaml", (file, text) -> text.replace("indicators:\n", more + "indicators:\n"));
        var ids = Stream.concat(
                        Stream.of("red", "blue", "green"),
                        IntStream.range(3, actors).mapToObj(i -> "a" + i))
                .toList();
        var moves = IntStream.range(0, 20 + random.nextInt(40))
                .mapToObj(i -> new Move(
                        "A1." + i,
                        1,
                        ids.get(random.nextInt(actors)),
                        "protest",
                        ids.get(random.nextInt(actors)),
                        random.nextBoolean(),
                        Words.NONE,
                        new Origin.ByRule(List.of())))
                .toList();
        return view(
                files,
                List.of(
                        new TurnBegan(1),
                        new AdjudicationProposed(
                                new Adjudication(1, List.of(new Wave(0, moves, List.of(), List.of())))),
                        new AdjudicationAccepted(1)));
    }

    private static List<Event> turn(int turn, double before, double after, int kind) {
        var move = new Move(
                "M" + turn + ".1",
                turn,
                "red",
                "threaten",
                "blue",
                kind == 0,
                Words.NONE,
                new Origin.Entered("moscow"));
        var cause = kind == 1
                ? new Cause.ByInject("storm")
                : kind == 2 ? new Cause.ByTurn(turn) : new Cause.ByMove(move.id());
        var ruling = new Ruling(
                "R" + turn + ".1",
                0,
                List.of(cause),
                kind == 3 ? new Source.WhiteCell() : new Source.Declared("effect"),
                List.of(),
                Optional.empty(),
                new Conclusion.LevelEffect(Key.of("tension"), Operation.SET, after),
                Outcome.HOLDS,
                "",
                "so it is");
        Value from = new Level(before);
        var change = new Change(Key.of("tension"), from, new Level(after), List.of(ruling.id()));
        return List.of(
                new TurnBegan(turn),
                new MoveSubmitted(move),
                new AdjudicationProposed(
                        new Adjudication(turn, List.of(new Wave(0, List.of(move), List.of(ruling), List.of(change))))),
                new AdjudicationAccepted(turn));
    }
}
