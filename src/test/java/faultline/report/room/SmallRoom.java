package faultline.report.room;

import faultline.exercise.SmallGame;
import faultline.exercise.SmallWorld;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Event;
import faultline.exercise.event.Event.AdjudicationProposed;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Seat;
import faultline.exercise.event.Wave;
import faultline.view.ExerciseView;
import faultline.view.Views;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The small game as a seat sees it, or what a test has made of its rulings. */
final class SmallRoom {
    static final Seat OBSERVER = new Seat.Observer();
    static final Seat WHITE = new Seat.White();
    static final Seat MOSCOW = new Seat.Cell("moscow");

    private SmallRoom() {}

    static ExerciseView view(List<Event> events, Seat seat) {
        return Views.of(SmallWorld.scenario(), SmallWorld.recorded(events.toArray(Event[]::new)), seat);
    }

    /** These events, with each ruling as a test wants it. */
    static List<Event> ruling(List<Event> events, UnaryOperator<Ruling> other) {
        return proposing(
                events, wave -> with(wave, wave.rulings().stream().map(other).toList()));
    }

    /** The small game in which that covert move is found out. */
    static List<Event> foundOut(String move) {
        var found = Ruling.certain(
                0,
                new Ruling.Cause.ByMove(move),
                new Ruling.Source.Declared("discovery"),
                new Conclusion.Exposure(move),
                "somebody saw it");
        return proposing(
                SmallGame.accepted(),
                wave -> wave.number() == 0
                        ? with(
                                wave,
                                Stream.concat(wave.rulings().stream(), Stream.of(found.named("R1.9")))
                                        .toList())
                        : wave);
    }

    private static Wave with(Wave wave, List<Ruling> rulings) {
        return new Wave(wave.number(), wave.moves(), rulings, wave.changes());
    }

    private static List<Event> proposing(List<Event> events, UnaryOperator<Wave> other) {
        return events.stream()
                .map(event -> event instanceof AdjudicationProposed proposed
                        ? new AdjudicationProposed(new Adjudication(
                                proposed.adjudication().turn(),
                                proposed.adjudication().waves().stream()
                                        .map(other)
                                        .toList()))
                        : event)
                .toList();
    }
}
