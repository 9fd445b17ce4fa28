package faultline.report.room;

import faultline.exercise.SmallGame;
import faultline.exercise.SmallWorld;
import faultline.exercise.definition.Inject;
import faultline.exercise.definition.Inject.Columns;
import faultline.exercise.definition.InjectStatus;
import faultline.exercise.definition.MoveType;
import faultline.exercise.definition.Release;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Event;
import faultline.exercise.event.Event.AdjudicationProposed;
import faultline.exercise.event.Move;
import faultline.exercise.event.Move.Origin.Entered;
import faultline.exercise.event.Move.Words;
import faultline.exercise.event.MselEvent;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Seat;
import faultline.exercise.event.Wave;
import faultline.view.ExerciseView;
import faultline.view.Views;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
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

    /** A turn with more public moves and news than there is room for, each in many words. */
    static List<Event> crowded() {
        var words = "Sends, as it has said before, a very large number of ships with long names";
        var moves = IntStream.rangeClosed(1, 30)
                .mapToObj(i -> new Move(
                        "M1." + i, 1, "red", MoveType.FREE_FORM, "", false, Words.NONE, new Entered("moscow"), words))
                .toList();
        var injects = IntStream.rangeClosed(1, 9).mapToObj(SmallRoom::wordy).toList();
        return Stream.of(
                        Stream.of(SmallGame.RED, SmallGame.TURN),
                        injects.stream().map(MselEvent.InjectAdded::new),
                        injects.stream().map(inject -> Event.InjectReleased.byHand(1, inject.id())),
                        moves.stream().map(Event.MoveSubmitted::new),
                        Stream.of(
                                new AdjudicationProposed(
                                        new Adjudication(1, List.of(new Wave(0, moves, List.of(), List.of())))),
                                new Event.AdjudicationAccepted(1)))
                .<Event>flatMap(events -> events)
                .toList();
    }

    private static Inject wordy(int number) {
        var inject = new Headline(1, number, "A headline that says in one breath what others say in two", List.of());
        var draft = inject.draft(new Release.ByHand());
        var text = "There is much to be said of it, and all of it is said here. ".repeat(9);
        return new Inject(
                draft.id(),
                draft.kind(),
                InjectStatus.APPROVED,
                new Columns(draft.name(), "", text, "", "", "", "", "", ""),
                draft.texts(),
                draft.to(),
                draft.release(),
                draft.deadline(),
                draft.contingencyFor(),
                draft.group(),
                draft.effects());
    }
}
