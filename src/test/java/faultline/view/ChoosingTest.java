package faultline.view;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.SmallGame;
import faultline.exercise.SmallWorld;
import faultline.exercise.definition.ArgumentMethod;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.ArgumentEvent.ArgumentOpened;
import faultline.exercise.event.Claim;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Event;
import faultline.exercise.event.Event.AdjudicationAccepted;
import faultline.exercise.event.Event.AdjudicationProposed;
import faultline.exercise.event.Event.TurnBegan;
import faultline.exercise.event.NegotiationEvent.PromiseMade;
import faultline.exercise.event.Promise;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Ruling.Cause;
import faultline.exercise.event.Ruling.Source;
import faultline.exercise.event.Seat;
import faultline.exercise.event.SeatingEvent.CellRenamed;
import faultline.exercise.event.Side;
import faultline.exercise.event.Wave;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each cell could see when it chose, and that only the white cell is told. */
class ChoosingTest {
    private static final Event PROMISE = new PromiseMade(new Promise(
            "P1",
            OptionalInt.of(2),
            new Side.Cell("washington"),
            new Side.Actor("green"),
            "Help",
            OptionalInt.empty(),
            false));

    private static final Event SECRET = new ArgumentOpened(new Claim(
            "G2.1",
            2,
            "Blue mines the port",
            "",
            "blue",
            "",
            "",
            List.of(),
            ArgumentMethod.UMPIRED,
            Optional.empty(),
            Optional.of(new Claim.Secret("washington", "once Red threatens", Optional.empty()))));

    @Test
    void ofOthersItSawNeitherMeansNorInjectsNorCovertMoves() {
        var view = white(turnTwo());

        assertThat(unseen(view, 1, "moscow")).containsExactly("funds:blue 3", "leak A letter leaks.");
        assertThat(unseen(view, 1, "washington")).containsExactly("funds:red 3");
        assertThat(unseen(view, 2, "moscow")).containsExactly("funds:blue 2.625", "M1.3 ");
        assertThat(unseen(view, 2, "washington")).containsExactly("funds:red 2.875", "M1.1 ");
    }

    @Test
    void itSawWhatWasItsOwn() {
        assertThat(in(white(turnTwo()), 2, "moscow").matters())
                .filteredOn(Choosing.Matter::seen)
                .extracting(Choosing.Matter::id)
                .containsExactly("funds:red", "M1.1");
        assertThat(in(white(turnTwo()), 1, "moscow").moves()).containsExactly("M1.1", "M1.2");
    }

    @Test
    void secretArgumentsAndPromisesAreForThoseWhoKnewOfThem() {
        var view = white(turnTwo(PROMISE, SECRET));

        assertThat(unseen(view, 2, "moscow")).contains("G2.1 ", "P1 Help");
        assertThat(unseen(view, 2, "washington")).containsExactly("funds:red 2.875", "M1.1 ");
    }

    @Test
    void whatCameToLightLaterWasHiddenThen() {
        var events = new ArrayList<>(SmallGame.moves());
        events.add(new AdjudicationProposed(finding("M1.3")));
        events.addAll(List.of(new AdjudicationAccepted(1), new TurnBegan(2), quiet(2), new AdjudicationAccepted(2)));

        assertThat(unseen(white(events), 2, "moscow")).containsExactly("funds:blue 2.625");
        assertThat(in(white(events), 2, "moscow").matters())
                .filteredOn(Choosing.Matter::seen)
                .extracting(Choosing.Matter::id)
                .contains("M1.3");
    }

    @Test
    void aCellIsCalledWhatItIsCalledNow() {
        var view = white(turnTwo(new CellRenamed("moscow", "kremlin")));

        assertThat(view.played().get(0).chosen()).extracting(Choosing::cell).containsExactly("kremlin", "washington");
        assertThat(unseen(view, 2, "kremlin")).containsExactly("funds:blue 2.625", "M1.3 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"moscow", "washington", "nowhere"})
    void noCellIsToldWhatItCouldNotSee(String cell) {
        var view = view(turnTwo(), new Seat.Cell(cell));

        assertThat(view.played()).hasSize(2).allSatisfy(turn -> assertThat(turn.chosen())
                .isEmpty());
        assertThat(view.marks().codes()).isEmpty();
    }

    private static List<String> unseen(ExerciseView view, int turn, String cell) {
        return in(view, turn, cell).unseen().stream()
                .map(matter -> matter.id() + " " + matter.truth())
                .toList();
    }

    private static Choosing in(ExerciseView view, int turn, String cell) {
        return view.played().get(turn - 1).chosen().stream()
                .filter(chosen -> chosen.cell().equals(cell))
                .findFirst()
                .orElseThrow();
    }

    /** The small game, and a second turn in which nobody moves. */
    private static List<Event> turnTwo(Event... within) {
        return Stream.of(
                        SmallGame.accepted().stream(),
                        Stream.<Event>of(new TurnBegan(2)),
                        Stream.of(within),
                        Stream.of(quiet(2), new AdjudicationAccepted(2)))
                .flatMap(events -> events)
                .toList();
    }

    /** The small game's adjudication, in which that move is found out as well. */
    private static Adjudication finding(String move) {
        var found = Ruling.certain(
                        0,
                        new Cause.ByMove(move),
                        new Source.WhiteCell(),
                        new Conclusion.Exposure(move),
                        "A photograph")
                .named("R1.9");
        var waves = new ArrayList<>(SmallGame.adjudication().waves());
        waves.add(new Wave(2, List.of(), List.of(found), List.of()));
        return new Adjudication(1, waves);
    }

    private static Event quiet(int turn) {
        return new AdjudicationProposed(new Adjudication(turn, List.of()));
    }

    private static ExerciseView white(List<Event> events) {
        return view(events, new Seat.White());
    }

    private static ExerciseView view(List<Event> events, Seat seat) {
        return Views.of(SmallWorld.scenario(), SmallWorld.recorded(events.toArray(Event[]::new)), seat);
    }
}
