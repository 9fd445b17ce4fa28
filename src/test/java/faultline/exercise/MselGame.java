package faultline.exercise;

import faultline.exercise.definition.Key;
import faultline.exercise.definition.Scenario;
import faultline.exercise.definition.Value.Level;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Change;
import faultline.exercise.event.Event;
import faultline.exercise.event.Event.InjectReleased;
import faultline.exercise.event.Move;
import faultline.exercise.event.Seat;
import faultline.exercise.event.Wave;
import faultline.exercise.turn.Phase;
import faultline.scenario.ScenarioReader;
import faultline.scenario.ScenarioReading;
import faultline.scenario.ScenarioText;
import java.util.ArrayList;
import java.util.List;

/** For tests: the small world with another list of injects, played turn by turn without rules. */
final class MselGame {
    private final Scenario scenario;
    private final List<Event> events = new ArrayList<>();

    MselGame(String injects) {
        var files = SmallWorld.files();
        files.put("msel.yaml", "injects:\n" + injects);
        files.computeIfPresent("scenario.yaml", (file, text) -> text.replace("count: 3", "count: 6"));
        var reading = ScenarioReader.read(new ScenarioText("small-world", files));
        if (!(reading instanceof ScenarioReading.Sound sound)) {
            throw new AssertionError(reading);
        }
        scenario = sound.scenario();
    }

    /** What the command brings about; a refusal is an error of the test's. */
    List<Event> does(Command command) {
        if (decide(command) instanceof Decision.Accepted accepted) {
            events.addAll(accepted.events());
            return accepted.events();
        }
        throw new AssertionError(decide(command));
    }

    String refuses(Command command) {
        var refusal = ((Decision.Refused) decide(command)).refusal();
        return refusal.code() + " " + refusal.reason() + " " + refusal.next();
    }

    /** The ids of the injects that come as the next turn begins; a turn that is open is ended first. */
    List<String> next() {
        if (exercise().turn().isPlayed() && exercise().phase() == Phase.MOVES) {
            end();
        }
        return released(does(new Command.BeginTurn()));
    }

    /** Ends the turn with these moves and changes in force. */
    List<Event> end(List<Move> moves, List<Change> changes) {
        var wave = new Wave(0, moves, List.of(), changes);
        does(new Command.ProposeAdjudication(new Adjudication(exercise().turn().number(), List.of(wave))));
        return does(new Command.AcceptAdjudication());
    }

    void end() {
        end(List.of(), List.of());
    }

    /** The tension is so high once the turn is over. */
    void tension(double from, double to) {
        end(List.of(), List.of(new Change(Key.of("tension"), new Level(from), new Level(to), List.of())));
    }

    Exercise exercise() {
        return SmallWorld.after(events.toArray(Event[]::new));
    }

    String status(String inject) {
        var msel = exercise().msel();
        return msel.status(msel.in(scenario).inject(inject)).word();
    }

    Scenario scenario() {
        return scenario;
    }

    List<Event> events() {
        return List.copyOf(events);
    }

    void happened(Event event) {
        events.add(event);
    }

    static List<String> released(List<Event> events) {
        return events.stream()
                .filter(InjectReleased.class::isInstance)
                .map(event -> ((InjectReleased) event).inject())
                .toList();
    }

    private Decision decide(Command command) {
        var recorded = SmallWorld.recorded(events.toArray(Event[]::new));
        return new Decider(scenario, recorded, Exercise.fold(recorded), new Seat.White()).decide(command);
    }
}
