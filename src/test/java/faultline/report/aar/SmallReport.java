package faultline.report.aar;

import faultline.exercise.SmallGame;
import faultline.exercise.SmallWorld;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Event;
import faultline.exercise.event.Event.AdjudicationProposed;
import faultline.exercise.event.Event.MoveSubmitted;
import faultline.exercise.event.Move;
import faultline.exercise.event.Move.Words;
import faultline.exercise.event.Seat;
import faultline.exercise.event.Wave;
import faultline.view.ExerciseView;
import faultline.view.Views;
import java.util.List;

/** Reports on the small game, or on what a test has made of it. */
final class SmallReport {
    private SmallReport() {}

    static ExerciseView view(List<Event> events, Seat seat) {
        return Views.of(SmallWorld.scenario(), SmallWorld.recorded(events.toArray(Event[]::new)), seat);
    }

    static AfterActionReport on(List<Event> events) {
        return Reports.afterAction(view(events, new Seat.White()));
    }

    /** On the small game, whose players said this of move M1.2. */
    static AfterActionReport saying(String intent) {
        return on(SmallGame.accepted().stream()
                .map(event -> said(event, new Words(intent, "", "")))
                .toList());
    }

    private static Event said(Event event, Words words) {
        if (event instanceof MoveSubmitted submitted) {
            return new MoveSubmitted(said(submitted.move(), words));
        }
        if (event instanceof AdjudicationProposed proposed) {
            var adjudication = proposed.adjudication();
            return new AdjudicationProposed(new Adjudication(
                    adjudication.turn(),
                    adjudication.waves().stream()
                            .map(wave -> new Wave(
                                    wave.number(),
                                    wave.moves().stream()
                                            .map(move -> said(move, words))
                                            .toList(),
                                    wave.rulings(),
                                    wave.changes()))
                            .toList()));
        }
        return event;
    }

    private static Move said(Move move, Words words) {
        return move.id().equals("M1.2")
                ? new Move(
                        move.id(),
                        move.turn(),
                        move.actor(),
                        move.type(),
                        move.target(),
                        move.covert(),
                        words,
                        move.origin())
                : move;
    }
}
