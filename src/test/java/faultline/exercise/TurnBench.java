package faultline.exercise;

import faultline.exercise.Command.ProposeAdjudication;
import faultline.exercise.Command.SubmitMove;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.Scenario;
import faultline.exercise.definition.Value.Level;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Change;
import faultline.exercise.event.Event;
import faultline.exercise.event.Event.AdjudicationAccepted;
import faultline.exercise.event.Event.AdjudicationProposed;
import faultline.exercise.event.Event.CellAssigned;
import faultline.exercise.event.Move.Words;
import faultline.exercise.event.Seat;
import faultline.exercise.event.Wave;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** For tests: turns of the small world, played event by event for two cells, and what the white cell's commands bring about. */
abstract class TurnBench {
    static final Event RED = new CellAssigned("moscow", List.of("red"));
    static final Event BLUE = new CellAssigned("washington", List.of("blue"));

    final List<Event> before = new ArrayList<>(List.of(RED, BLUE));
    Scenario scenario = SmallWorld.scenario();

    void playing(String turns) {
        scenario = SmallWorld.playing(turns);
    }

    void given(Event... events) {
        before.addAll(List.of(events));
    }

    static Event proposed(int turn, Change... changes) {
        return new AdjudicationProposed(
                new Adjudication(turn, List.of(new Wave(0, List.of(), List.of(), List.of(changes)))));
    }

    static Event accepted(int turn) {
        return new AdjudicationAccepted(turn);
    }

    static Change change(double from, double to) {
        return new Change(Key.of("tension"), new Level(from), new Level(to), List.of());
    }

    static Command propose() {
        return new ProposeAdjudication(new Adjudication(1, List.of()));
    }

    static Command protest(String actor) {
        return submit("protest", actor);
    }

    static Command submit(String type, String actor) {
        return new SubmitMove(
                Optional.of(actor).filter(name -> !name.isEmpty()), type, "", Optional.empty(), Words.NONE);
    }

    Exercise exercise() {
        return SmallWorld.after(before.toArray(Event[]::new));
    }

    List<Event> accepted(Command command) {
        return ((Decision.Accepted) new Decider(scenario, exercise(), new Seat.White()).decide(command)).events();
    }

    String refused(Command command) {
        var refusal =
                ((Decision.Refused) new Decider(scenario, exercise(), new Seat.White()).decide(command)).refusal();
        return (refusal.code() + " " + refusal.reason() + " " + refusal.next()).strip();
    }
}
