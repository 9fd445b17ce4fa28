package faultline.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.Command.AcceptAdjudication;
import faultline.exercise.Command.AssignCell;
import faultline.exercise.Command.AutomateActor;
import faultline.exercise.Command.BeginTurn;
import faultline.exercise.Command.CloseExercise;
import faultline.exercise.Command.ProposeAdjudication;
import faultline.exercise.Command.ReleaseInject;
import faultline.exercise.Command.SubmitMove;
import faultline.exercise.Command.WithdrawMove;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Event;
import faultline.exercise.event.Event.ActorAutomated;
import faultline.exercise.event.Event.AdjudicationAccepted;
import faultline.exercise.event.Event.AdjudicationProposed;
import faultline.exercise.event.Event.CellAssigned;
import faultline.exercise.event.Event.ExerciseClosed;
import faultline.exercise.event.Event.InjectReleased;
import faultline.exercise.event.Event.MoveSubmitted;
import faultline.exercise.event.Event.TurnBegan;
import faultline.exercise.event.Move;
import faultline.exercise.event.Move.Words;
import faultline.exercise.event.Seat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each command brings about, and the words in which it is refused. */
class DeciderTest {
    private static final Event RED = new CellAssigned("moscow", List.of("red"));
    private static final Event BLUE = new CellAssigned("washington", List.of("blue"));
    private static final Event TURN = new TurnBegan(1);
    private static final Event PROPOSED = new AdjudicationProposed(new Adjudication(1, List.of()));
    private static final Event ACCEPTED = new AdjudicationAccepted(1);

    private final List<Event> before = new ArrayList<>();
    private Seat seat = new Seat.White();

    @Test
    void aCellIsGivenActors() {
        assertThat(accepted(new AssignCell("moscow", List.of("red"))))
                .containsExactly(new CellAssigned("moscow", List.of("red")));
    }

    @Test
    void anActorGoesBackToTheRules() {
        given(RED);
        assertThat(accepted(new AutomateActor("red"))).containsExactly(new ActorAutomated("red"));
    }

    @Test
    void aTurnBeginsWithTheInjectsThatAreDue() {
        given(TURN, PROPOSED, ACCEPTED);
        assertThat(accepted(new BeginTurn())).containsExactly(new TurnBegan(2), InjectReleased.byCalendar(2, "storm"));
    }

    @Test
    void aMoveIsEnteredForItsOnlyPossibleActor() {
        given(RED, BLUE, TURN);
        assertThat(accepted(submit("spy", "", "")))
                .containsExactly(new MoveSubmitted(
                        new Move("M1.1", 1, "red", "spy", "", true, Words.NONE, new Move.Origin.Entered("moscow"))));
    }

    @Test
    void aCellEntersItsOwnMoves() {
        given(RED, BLUE, TURN);
        seat = new Seat.Cell("washington");
        assertThat(accepted(submit("protest", "", ""))).hasSize(1);
    }

    @Test
    void aNumberIsNeverGivenTwice() {
        given(RED, TURN, entered("M1.1", "spy"), new Event.MoveWithdrawn("M1.1"));
        assertThat(accepted(submit("spy", "", "")).get(0))
                .isInstanceOfSatisfying(
                        MoveSubmitted.class,
                        submitted -> assertThat(submitted.move().id()).isEqualTo("M1.2"));
    }

    @Test
    void anInjectIsReleasedByHand() {
        given(TURN);
        assertThat(accepted(new ReleaseInject("leak"))).containsExactly(InjectReleased.byHand(1, "leak"));
    }

    @Test
    void anExerciseCloses() {
        given(TURN, PROPOSED, ACCEPTED);
        assertThat(accepted(new CloseExercise("done"))).containsExactly(new ExerciseClosed("done"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            threaten    | red   |       | BAD_TARGET    | Move (threaten) needs a target. Say which: --target, one of (red, blue).
            threaten    | red   | blu   | BAD_TARGET    | Move (threaten) cannot be aimed at (blu). Did you mean (blue)?
            offer-talks | red   | blue  | BAD_TARGET    | Move (offer-talks) takes no target. Leave out --target.
            offer-talk  | red   |       | UNKNOWN_NAME  | Scenario (small-world) has no move (offer-talk). Did you mean (offer-talks)?
            offer-talks | rad   |       | UNKNOWN_NAME  | Scenario (small-world) has no actor (rad). Did you mean (red)?
            offer-talks |       |       | BAD_VALUE     | Move (offer-talks) can be made by more than one actor. Say which: --actor, one of (red, blue).
            spy         | blue  |       | NOT_YOURS     | Move (spy) is not one of (blue). It belongs to (red).
            protest     | green |       | NOT_YOURS     | Actor (green) is automated: rules move it. `cell assign CELL green` lets a cell play it.
            sign        | blue  |       | NOT_AVAILABLE | Move (sign) is not available to (blue) now: it needs that talks is open (it is closed). `move list` shows what is available.
            """)
    void aMoveThatCannotBeIsRefused(String type, String actor, String target, String code, String words) {
        given(RED, BLUE, TURN);
        assertThat(refused(submit(type, actor == null ? "" : actor, target == null ? "" : target)))
                .isEqualTo(code + " " + words);
    }

    @Test
    void aMoveBeyondItsLimitIsRefused() {
        given(RED, TURN, entered("M1.1", "spy"));
        assertThat(refused(submit("spy", "", "")))
                .startsWith("LIMIT_REACHED (red) may make the move (spy) once a turn");
    }

    @Test
    void aMoveBeyondTheMeansIsRefusedWithWhatIsLeft() {
        given(RED, TURN, threat("M1.1"), threat("M1.2"), threat("M1.3"));
        assertThat(refused(submit("threaten", "red", "blue")))
                .startsWith("TOO_COSTLY Move (threaten) costs 1 funds, and (red) has 0 left this turn.");
    }

    @Test
    void aCellCannotMoveForAnother() {
        given(RED, BLUE, TURN);
        seat = new Seat.Cell("moscow");
        assertThat(refused(submit("protest", "blue", ""))).startsWith("NOT_YOURS");
        assertThat(refused(new BeginTurn())).startsWith("NOT_YOURS Only the white cell");
    }

    @Test
    void aPublicMoveCannotBeCovert() {
        given(RED, TURN);
        var covert = new SubmitMove(Optional.of("red"), "offer-talks", "", Optional.of(true), Words.NONE);
        assertThat(refused(covert)).startsWith("BAD_VALUE Move (offer-talks) is always public.");
    }

    @Test
    void aMoveOfAnotherTurnCannotBeWithdrawn() {
        given(RED, TURN, entered("M1.1", "spy"));
        assertThat(refused(new WithdrawMove("m1.2")))
                .isEqualTo("UNKNOWN_NAME There is no move (M1.2) to withdraw in turn 1. Did you mean (M1.1)?");
        assertThat(accepted(new WithdrawMove("m1.1"))).containsExactly(new Event.MoveWithdrawn("M1.1"));
    }

    @Test
    void whoPlaysWhomIsChecked() {
        given(RED);
        assertThat(refused(new AssignCell("White Cell", List.of("blue"))))
                .startsWith("BAD_VALUE A cell cannot be named");
        assertThat(refused(new AssignCell("kyiv", List.of()))).startsWith("BAD_VALUE Cell (kyiv) is given no actor");
        assertThat(refused(new AssignCell("kyiv", List.of("blue", "blue"))))
                .startsWith("BAD_VALUE An actor is named twice");
        assertThat(refused(new AssignCell("kyiv", List.of("bleu")))).endsWith("Did you mean (blue)?");
        assertThat(refused(new AssignCell("kyiv", List.of("green")))).contains("always automated");
        assertThat(refused(new AssignCell("kyiv", List.of("red"))))
                .startsWith("NAME_TAKEN Actor (red) is played by cell (moscow).");
    }

    @ParameterizedTest
    @CsvSource({"BRIEFING, 3", "MOVES, 2", "ADJUDICATION, 4", "RESULTS, 3"})
    void whatComesAtTheWrongTimeIsRefused(String phase, int refusals) {
        given(RED);
        given(
                switch (phase) {
                    case "MOVES" -> new Event[] {TURN};
                    case "ADJUDICATION" -> new Event[] {TURN, PROPOSED};
                    case "RESULTS" -> new Event[] {TURN, PROPOSED, ACCEPTED};
                    default -> new Event[] {};
                });
        var wrong = List.of(
                        new BeginTurn(),
                        submit("spy", "", ""),
                        new ReleaseInject("leak"),
                        new AcceptAdjudication(),
                        new CloseExercise(""))
                .stream()
                .map(this::decide)
                .filter(decision -> decision instanceof Decision.Refused refused
                        && refused.refusal().code() == faultline.exercise.event.Refusal.Code.WRONG_PHASE)
                .toList();
        assertThat(wrong).hasSize(refusals);
    }

    @Test
    void afterTheLastTurnThereIsNoOther() {
        given(new TurnBegan(3), new AdjudicationProposed(new Adjudication(3, List.of())), new AdjudicationAccepted(3));
        assertThat(refused(new BeginTurn())).startsWith("WRONG_PHASE Turn 3 was the last of scenario (small-world).");
    }

    @Test
    void nothingChangesAClosedExercise() {
        given(new ExerciseClosed(""));
        assertThat(refused(new BeginTurn())).startsWith("WRONG_PHASE Exercise (test) is closed.");
    }

    @Test
    void injectsAreReleasedOnce() {
        given(TURN, InjectReleased.byHand(1, "leak"));
        assertThat(refused(new ReleaseInject("leak")))
                .startsWith("LIMIT_REACHED Inject (leak) was released in turn 1.");
        assertThat(refused(new ReleaseInject("leek"))).endsWith("Did you mean (leak)?");
    }

    @Test
    void rulesAnswerATurnOnce() {
        given(TURN, PROPOSED);
        assertThat(refused(new ProposeAdjudication(new Adjudication(1, List.of()))))
                .startsWith("WRONG_PHASE The rules answer a turn's moves once");
    }

    private void given(Event... events) {
        before.addAll(List.of(events));
    }

    private static Event entered(String id, String type) {
        return new MoveSubmitted(new Move(id, 1, "red", type, "", true, Words.NONE, new Move.Origin.Entered("moscow")));
    }

    private static Event threat(String id) {
        return new MoveSubmitted(
                new Move(id, 1, "red", "threaten", "blue", false, Words.NONE, new Move.Origin.Entered("moscow")));
    }

    private static SubmitMove submit(String type, String actor, String target) {
        return new SubmitMove(
                Optional.of(actor).filter(name -> !name.isEmpty()), type, target, Optional.empty(), Words.NONE);
    }

    private Decision decide(Command command) {
        var events = SmallWorld.recorded(before.toArray(Event[]::new));
        return new Decider(SmallWorld.scenario(), events, Exercise.fold(events), seat).decide(command);
    }

    private List<Event> accepted(Command command) {
        return ((Decision.Accepted) decide(command)).events();
    }

    private String refused(Command command) {
        var refusal = ((Decision.Refused) decide(command)).refusal();
        return (refusal.code() + " " + refusal.reason() + " " + refusal.next()).strip();
    }
}
