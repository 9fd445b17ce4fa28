package faultline.play;

import static faultline.play.Home.MOSCOW;
import static faultline.play.Home.WHITE;
import static faultline.play.Outcomes.done;
import static faultline.play.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import faultline.adjudication.rules.RuleLibrary;
import faultline.exercise.Command;
import faultline.exercise.Command.SubmitMove;
import faultline.exercise.MoveCommand;
import faultline.exercise.SeatingCommand;
import faultline.exercise.event.Move;
import faultline.exercise.event.Move.Words;
import faultline.exercise.event.Seat;
import faultline.journal.Journals;
import faultline.report.aar.Reports;
import faultline.report.aar.TurnReport;
import faultline.view.DraftView;
import faultline.view.ExerciseView;
import faultline.view.LogView;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A cell writes moves down, changes them, and enters them when it likes; and it puts its moves in order. */
class DraftsTest {
    private static final Caller WASHINGTON = new Caller(new Seat.Cell("washington"), "Ben");
    private static final Words WORDS = new Words("planted intent", "planted rationale", "planted hope");

    private final Play play;

    DraftsTest(@TempDir Path folder) {
        Home.withSmallWorld(folder);
        play = new Play(new Library(folder, new RuleLibrary()), Journals.inMemory(), key -> 99, Clock.systemUTC());
        done(play.create(WHITE, "small-world", "autumn", OptionalLong.of(7)));
        act(WHITE, new Command.AssignCell("moscow", List.of("red")));
        act(WHITE, new Command.AssignCell("washington", List.of("blue")));
    }

    @Test
    void aDraftIsWrittenBeforeTheFirstTurnAndChangedAndEnteredInTheNextOne() {
        act(MOSCOW, draft("threaten", "blue"));
        act(MOSCOW, new MoveCommand.WriteDraft(Optional.of("d1"), submit("spy", "")));
        turn();
        turn();

        act(WHITE, new Command.BeginTurn());
        act(MOSCOW, new MoveCommand.EnterDraft("D1"));

        assertThat(moves(MOSCOW)).extracting(Move::type).containsExactly("spy");
        assertThat(moves(MOSCOW).get(0).words()).isEqualTo(WORDS);
        assertThat(view(MOSCOW).drafts()).isEmpty();
        assertThat(log(MOSCOW))
                .contains(
                        "Draft D1 is written: Red: Threaten (Blue)",
                        "Draft D1 is written: Red: Spy (covert)",
                        "Draft D1 has become move M3.1");
    }

    @Test
    void aDraftThatCouldNotBeEnteredNowSaysWhy() {
        act(WASHINGTON, draft("sign", ""));
        act(MOSCOW, draft("threaten", ""));

        assertThat(view(WASHINGTON).drafts().get(0).whyNot().orElseThrow())
                .startsWith("Move (sign) is not available to (blue) now");
        assertThat(view(MOSCOW).drafts())
                .extracting(DraftView::whyNot)
                .containsExactly(Optional.of("Move (threaten) needs a target."));
    }

    @Test
    void onlyWhoPlaysTheActorAndTheWhiteCellSeeADraftAndItsLines() {
        act(MOSCOW, draft("spy", ""));
        act(MOSCOW, draft("threaten", "blue"));
        act(MOSCOW, new MoveCommand.DiscardDraft("D2"));

        for (var seat : List.of(new Seat.White(), new Seat.Evaluator(), MOSCOW.seat())) {
            assertThat(view(new Caller(seat, "x")).drafts()).hasSize(1);
            assertThat(log(new Caller(seat, "x"))).contains("Draft D2 is discarded");
        }
        for (var seat : List.of(WASHINGTON.seat(), new Seat.Observer())) {
            var caller = new Caller(seat, "x");
            assertThat(view(caller) + "\n" + log(caller)).doesNotContain("planted", "Draft D", "D1", "D2");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"D1", "D7"})
    void anotherCellCannotTellADraftThatIsNotItsOwnFromNone(String draft) {
        act(MOSCOW, draft("spy", ""));

        for (var command : List.of(
                new MoveCommand.EnterDraft(draft),
                new MoveCommand.DiscardDraft(draft),
                new MoveCommand.WriteDraft(Optional.of(draft), submit("sign", "")))) {
            var refusal = refused(play.act(WASHINGTON, "autumn", UUID.randomUUID(), command))
                    .refusal();
            assertThat(refusal.reason()).isEqualTo("There is no draft (" + draft + ").");
            assertThat(refusal.next()).isEqualTo("There is none.");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bribe    |       | The seat (cell moscow) has no move (bribe).
            sign     |       | The seat (cell moscow) has no move (sign).
            threaten | green | Move (threaten) cannot be aimed at (green).
            """)
    void aDraftNamesWhatThereIs(String type, String target, String reason) {
        assertThat(refused(play.act(
                                MOSCOW,
                                "autumn",
                                UUID.randomUUID(),
                                draft(type, Optional.ofNullable(target).orElse(""))))
                        .refusal()
                        .reason())
                .isEqualTo(reason);
    }

    @Test
    void enteringADraftIsCheckedAsAnyMoveIsAndKeepsTheDraftIfRefused() {
        act(WASHINGTON, draft("sign", ""));
        act(WHITE, new Command.BeginTurn());

        assertThat(refused(play.act(WASHINGTON, "autumn", UUID.randomUUID(), new MoveCommand.EnterDraft("D1")))
                        .refusal()
                        .reason())
                .startsWith("Move (sign) is not available");
        assertThat(view(WASHINGTON).drafts()).hasSize(1);
    }

    @Test
    void aDraftGoesWithItsActorToAnotherCell() {
        act(MOSCOW, draft("spy", ""));
        act(WHITE, new SeatingCommand.GiveActor("red", "washington"));

        assertThat(view(WASHINGTON).drafts()).hasSize(1);
        assertThat(view(MOSCOW).drafts()).isEmpty();
    }

    @Test
    void anActorsMovesChangePlacesAndOthersKeepTheirs() {
        act(WHITE, new Command.BeginTurn());
        act(MOSCOW, submit("spy", ""));
        act(WASHINGTON, submit("offer-talks", ""));
        act(MOSCOW, submit("threaten", "blue"));
        act(MOSCOW, submit("protest", ""));

        act(MOSCOW, new MoveCommand.OrderMoves("m1.4", "M1.1"));

        assertThat(moves(WHITE)).extracting(Move::id).containsExactly("M1.4", "M1.2", "M1.1", "M1.3");
        assertThat(log(MOSCOW)).contains("Move M1.4 comes before M1.1");
        assertThat(log(WASHINGTON)).noneMatch(line -> line.contains("comes before"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            M1.1 | M1.1 | Move (M1.1) cannot come before itself.
            M1.1 | M1.2 | There is no move (M1.2) to put in order.
            M1.9 | M1.1 | There is no move (M1.9) to put in order.
            """)
    void onlyOnesOwnMovesArePutInOrder(String move, String before, String reason) {
        act(WHITE, new Command.BeginTurn());
        act(MOSCOW, submit("spy", ""));
        act(WASHINGTON, submit("offer-talks", ""));

        assertThat(refused(play.act(MOSCOW, "autumn", UUID.randomUUID(), new MoveCommand.OrderMoves(move, before)))
                        .refusal()
                        .reason())
                .isEqualTo(reason);
    }

    @Test
    void whatTheWhiteCellEntersForACellIsToldToThatCellAndInTheReport() {
        act(WHITE, new Command.BeginTurn());
        act(WHITE, new SubmitMove(Optional.of("blue"), "offer-talks", "", Optional.empty(), WORDS));
        act(MOSCOW, submit("protest", ""));
        adjudicated();

        assertThat(log(WASHINGTON))
                .contains("Move M1.1 Blue: Offer talks (entered by the white cell for cell washington)")
                .contains("Move M1.2 Red: Protest");
        assertThat(log(MOSCOW)).contains("Move M1.1 Blue: Offer talks", "Move M1.2 Red: Protest");
        assertThat(reported())
                .extracting(move -> move.by())
                .containsExactly("the white cell for cell washington", "cell moscow");
    }

    private List<TurnReport.MoveLine> reported() {
        var log = done(play.history().log("autumn", WHITE.seat()));
        return Reports.afterAction(view(WHITE), log, "")
                .turns()
                .get(0)
                .report()
                .get()
                .moves();
    }

    private static MoveCommand draft(String type, String target) {
        return new MoveCommand.WriteDraft(Optional.empty(), submit(type, target));
    }

    private static SubmitMove submit(String type, String target) {
        return new SubmitMove(Optional.empty(), type, target, Optional.empty(), WORDS);
    }

    private void turn() {
        act(WHITE, new Command.BeginTurn());
        adjudicated();
    }

    private void adjudicated() {
        done(play.umpire().adjudicate(WHITE, "autumn", UUID.randomUUID()));
        act(WHITE, new Command.AcceptAdjudication());
    }

    private void act(Caller caller, Command command) {
        done(play.act(caller, "autumn", UUID.randomUUID(), command));
    }

    private ExerciseView view(Caller caller) {
        return done(play.view("autumn", caller.seat()));
    }

    private List<Move> moves(Caller caller) {
        return view(caller).thisTurn().orElseThrow().moves();
    }

    private List<String> log(Caller caller) {
        return done(play.history().log("autumn", caller.seat())).lines().stream()
                .map(LogView.Line::what)
                .toList();
    }
}
