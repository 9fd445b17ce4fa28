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

/** Played runs of the small world, for pictures to be made of. */
final class PlayedRun {
    private static final Seat WHITE = new Seat.White();

    private PlayedRun() {}

    static ExerciseView view(List<Event> events) {
        return Views.of(SmallWorld.scenario(), SmallWorld.recorded(events.toArray(Event[]::new)), WHITE);
    }

    static ExerciseView small() {
        return view(SmallGame.accepted());
    }

    /** The small game with other names for what is in it. */
    static ExerciseView named(Map<String, String> names) {
        var files = SmallWorld.files();
        files.replaceAll((file, text) -> {
            for (var name : names.entrySet()) {
                text = text.replace("name: " + name.getKey() + ",", "name: '" + name.getValue() + "',");
            }
            return text;
        });
        return Views.of(
                ((ScenarioReading.Sound) ScenarioReader.read(new ScenarioText("small-world", files))).scenario(),
                SmallWorld.recorded(SmallGame.accepted().toArray(Event[]::new)),
                WHITE);
    }

    /** As many turns in which red threatens blue, and tension goes anywhere. */
    static ExerciseView random(long seed, int turns) {
        var files = SmallWorld.files();
        files.computeIfPresent(
                "scenario.yaml",
                (file, text) -> text.replace("turns: {count: 3", "turns: {count: " + Math.max(3, turns)));
        var scenario = ((ScenarioReading.Sound) ScenarioReader.read(new ScenarioText("small-world", files))).scenario();
        var random = new Random(seed);
        var events = new ArrayList<Event>(List.of(SmallGame.RED, SmallGame.BLUE));
        double tension = 50;
        for (int turn = 1; turn <= turns; turn++) {
            double next = random.nextInt(101);
            events.addAll(turn(turn, tension, next, random.nextInt(4)));
            tension = next;
        }
        return Views.of(scenario, SmallWorld.recorded(events.toArray(Event[]::new)), WHITE);
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
