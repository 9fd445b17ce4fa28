package faultline.view;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.SmallGame;
import faultline.exercise.SmallWorld;
import faultline.exercise.event.Event;
import faultline.exercise.event.Move;
import faultline.exercise.event.Participant;
import faultline.exercise.event.Participant.Role;
import faultline.exercise.event.Recorded;
import faultline.exercise.event.Seat;
import faultline.exercise.event.SeatingEvent.ActorGiven;
import faultline.exercise.event.SeatingEvent.CellMerged;
import faultline.exercise.event.SeatingEvent.CellRenamed;
import faultline.exercise.event.SeatingEvent.PersonAdded;
import faultline.exercise.event.SeatingEvent.PersonMoved;
import faultline.exercise.event.SeatingEvent.TakenOver;
import faultline.exercise.event.Stamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What seats see once cells were renamed, merged, or gave an actor away. Cell (moscow) plays red in the small game. */
class SeatingViewsTest {
    private static final Seat WHITE = new Seat.White();

    @Test
    void aRenamedCellSeesWhatItSawAndItsMovesAreCalledAfterIt() {
        var events = after(SmallGame.moves(), new CellRenamed("moscow", "kremlin"));

        assertThat(moves(view(events, cell("kremlin")))).containsExactly("M1.1", "M1.2");
        assertThat(view(events, WHITE).thisTurn().orElseThrow().moves())
                .extracting(move -> ((Move.Origin.Entered) move.origin()).cell())
                .containsExactly("kremlin", "kremlin", "washington", "washington");
        assertThat(moves(view(events, cell("moscow")))).isEmpty();
    }

    @Test
    void aCellKnowsItsOwnLinesFromBeforeItWasRenamed() {
        var events = new ArrayList<>(after(SmallGame.moves()));
        var threat = events.get(6);
        events.set(6, new Recorded(7, by(threat, cell("moscow"), "Anna"), threat.event()));
        events.add(new Recorded(events.size() + 1, threat.stamp(), new CellRenamed("moscow", "kremlin")));

        assertThat(log(events, cell("kremlin"))).contains("cell moscow (Anna): Move M1.2 Red: Threaten (Blue)");
        assertThat(log(events, cell("washington"))).noneMatch(line -> line.contains("Anna"));
        assertThat(log(events, cell("washington"))).contains(": Cell (moscow) is called (kremlin) from now on");
    }

    @Test
    void whoeverPlaysAnActorNowKnowsWhatItKnowsAndWhoeverDidNoLonger() {
        var events = after(SmallGame.moves(), new ActorGiven("red", "washington"));

        assertThat(moves(view(events, cell("washington")))).containsExactly("M1.1", "M1.2", "M1.3", "M1.4");
        assertThat(view(events, cell("washington")).briefings()).hasSize(2);
        assertThat(moves(view(events, cell("moscow")))).isEmpty();
        assertThat(view(events, cell("moscow")).briefings()).isEmpty();
        assertThat(log(events, cell("moscow"))).noneMatch(line -> line.contains("M1."));
    }

    @Test
    void aMergedCellIsTheOther() {
        var events = after(SmallGame.moves(), new CellMerged("washington", "moscow"));

        assertThat(view(events, WHITE).cells()).containsExactly("moscow");
        assertThat(moves(view(events, cell("moscow")))).hasSize(4);
    }

    @Test
    void aCellKnowsItsOwnPeopleAndNoOthers() {
        var events = after(
                SmallGame.moves(),
                new PersonAdded(new Participant("Anna", Role.PLAYER, Optional.of("moscow"))),
                new PersonAdded(new Participant("Ben", Role.FACILITATOR, Optional.empty())),
                new PersonMoved("Anna", Optional.of("washington")));

        assertThat(people(events, WHITE)).containsExactly("Anna", "Ben");
        assertThat(people(events, cell("washington"))).containsExactly("Anna");
        assertThat(people(events, cell("moscow"))).isEmpty();
        assertThat(log(events, cell("washington"))).contains(": Anna sits in cell (washington)");
        assertThat(log(events, cell("washington"))).noneMatch(line -> line.contains("Ben"));
    }

    @Test
    void whoConductsIsSaidWithTheTurnAndThePhaseAndCannotBeUndone() {
        var events = after(SmallGame.proposed(), new TakenOver("Anna", "Ben"), new Event.Undone(10));

        assertThat(log(events, WHITE))
                .anyMatch(line -> line.endsWith("Ben takes over as facilitator from Anna (turn 1, adjudication)"));
        assertThat(LogView.of(SmallWorld.scenario(), events, WHITE)
                        .lines()
                        .get(11)
                        .undone())
                .isFalse();
        assertThat(log(events, cell("moscow"))).noneMatch(line -> line.contains("Ben"));
    }

    private static List<String> people(List<Recorded> events, Seat seat) {
        return view(events, seat).room().people().stream()
                .map(Participant::name)
                .toList();
    }

    private static List<String> moves(ExerciseView view) {
        return view.thisTurn().orElseThrow().moves().stream().map(Move::id).toList();
    }

    private static List<String> log(List<Recorded> events, Seat seat) {
        return LogView.of(SmallWorld.scenario(), events, seat).lines().stream()
                .map(line -> line.by() + ": " + line.what())
                .toList();
    }

    private static Stamp by(Recorded recorded, Seat seat, String person) {
        return new Stamp(recorded.stamp().at(), seat, person, recorded.stamp().command());
    }

    private static Seat cell(String name) {
        return new Seat.Cell(name);
    }

    private static ExerciseView view(List<Recorded> events, Seat seat) {
        return Views.of(SmallWorld.scenario(), events, seat);
    }

    private static List<Recorded> after(List<Event> events, Event... more) {
        return SmallWorld.recorded(
                Stream.concat(events.stream(), Stream.of(more)).toArray(Event[]::new));
    }
}
