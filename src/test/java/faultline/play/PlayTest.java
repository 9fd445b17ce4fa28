package faultline.play;

import static faultline.play.Home.MOSCOW;
import static faultline.play.Home.WHITE;
import static faultline.play.Outcomes.done;
import static faultline.play.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.Command;
import faultline.exercise.Command.AcceptAdjudication;
import faultline.exercise.Command.AssignCell;
import faultline.exercise.Command.BeginTurn;
import faultline.exercise.Command.CloseExercise;
import faultline.exercise.Command.SubmitMove;
import faultline.exercise.event.Event;
import faultline.exercise.event.Event.AdjudicationProposed;
import faultline.exercise.event.Event.MoveSubmitted;
import faultline.exercise.event.Move;
import faultline.exercise.event.Move.Words;
import faultline.exercise.event.Recorded;
import faultline.exercise.event.Refusal;
import faultline.exercise.event.Seat;
import faultline.exercise.turn.Phase;
import faultline.journal.Journals;
import faultline.journal.Store;
import faultline.view.ExerciseView;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people can do with an exercise once it has begun. */
class PlayTest {
    private final Home home;
    private final Store store = Journals.inMemory();
    private final Play play;

    PlayTest(@TempDir Path folder) {
        home = Home.withSmallWorld(folder);
        play = home.play(store);
    }

    @Test
    void anExerciseThatIsNotThereIsToldWithTheNearest() {
        done(create("autumn"));

        assertThat(refused(play.view("automn", new Seat.White())).refusal())
                .isEqualTo(Refusal.of(
                        Refusal.Code.UNKNOWN_NAME, "There is no exercise (automn).", "Did you mean (autumn)?"));
    }

    @Test
    void aWholeTurnIsPlayed() {
        begun("autumn");
        done(act(MOSCOW, threat()));
        assertThat(done(play.umpire().adjudicate(WHITE, "autumn", UUID.randomUUID()))
                        .view()
                        .phase())
                .isEqualTo(Phase.ADJUDICATION);
        assertThat(tension(done(act(WHITE, new AcceptAdjudication())).view())).isEqualTo("60");
        assertThat(done(act(WHITE, new CloseExercise("done"))).view().phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void aProposalIsInTheJournalWhenItIsShown() {
        begun("autumn");
        done(act(MOSCOW, threat()));

        var shown = done(play.umpire().adjudicate(WHITE, "autumn", UUID.randomUUID()));

        var proposed = shown.view().thisTurn().orElseThrow().adjudication().orElseThrow();
        assertThat(lastEvent()).isEqualTo(new AdjudicationProposed(proposed));
        assertThat(proposed.rulings()).isNotEmpty();
        assertThat(tension(shown.view())).isEqualTo("50");
    }

    @Test
    void theRulesAnswerATurnOnce() {
        begun("autumn");
        done(play.umpire().adjudicate(WHITE, "autumn", UUID.randomUUID()));

        assertThat(refused(play.umpire().adjudicate(WHITE, "autumn", UUID.randomUUID()))
                        .refusal()
                        .reason())
                .startsWith("The rules answer a turn's moves once");
        assertThat(refused(play.umpire().adjudicate(MOSCOW, "autumn", UUID.randomUUID()))
                        .refusal()
                        .code())
                .isEqualTo(Refusal.Code.NOT_YOURS);
    }

    @Test
    void aRefusalChangesNothing() {
        begun("autumn");
        var before = events();

        refused(act(MOSCOW, submit("threaten", "green")));
        refused(act(MOSCOW, new BeginTurn()));
        refused(act(WHITE, new AcceptAdjudication()));
        refused(act(WHITE, new AssignCell("kyiv", List.of("red"))));

        assertThat(events()).isEqualTo(before);
    }

    @Test
    void theSameCommandFiveTimesIsOneEventAndFiveEqualAnswers() {
        begun("autumn");
        var id = UUID.randomUUID();
        int before = events().size();

        var answers = IntStream.range(0, 5)
                .mapToObj(time -> done(play.act(MOSCOW, "autumn", id, threat())))
                .distinct()
                .toList();

        assertThat(events()).hasSize(before + 1);
        assertThat(answers).hasSize(1);
        assertThat(answers.get(0).events()).singleElement().isInstanceOf(MoveSubmitted.class);
    }

    @Test
    void aCommandSentAgainIsAnsweredEvenWhenItWouldBeRefusedByNow() {
        begun("autumn");
        var id = UUID.randomUUID();
        done(play.act(MOSCOW, "autumn", id, submit("spy", "")));

        assertThat(refused(act(MOSCOW, submit("spy", ""))).refusal().code()).isEqualTo(Refusal.Code.LIMIT_REACHED);
        assertThat(done(play.act(MOSCOW, "autumn", id, submit("spy", ""))).events())
                .hasSize(1);
    }

    @Test
    void movesEnteredAtTheSameTimeAreAllKept() throws Exception {
        begun("autumn");
        var threads = Executors.newFixedThreadPool(4);
        Callable<Outcome<Happened>> entering = () -> act(MOSCOW, submit("offer-talks", ""));

        for (var entered : threads.invokeAll(java.util.Collections.nCopies(12, entering))) {
            done(entered.get());
        }
        threads.shutdown();

        var moves = done(play.view("autumn", new Seat.White()))
                .thisTurn()
                .orElseThrow()
                .moves();
        assertThat(moves)
                .extracting(Move::id)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 12)
                        .mapToObj(number -> "M1." + number)
                        .toList());
    }

    @Test
    void aCellIsAnsweredWithItsOwnView() {
        begun("autumn");
        var view = done(act(MOSCOW, threat())).view();

        assertThat(view.seat()).isEqualTo(MOSCOW.seat());
        assertThat(view.provenance()).isEmpty();
        assertThat(view).isEqualTo(done(play.view("autumn", MOSCOW.seat())));
    }

    @Test
    void openingWhatIsNotThereLeavesOpenWhatWas() {
        done(create("autumn"));
        refused(play.open(WHITE, "winter"));

        assertThat(play.openExercise()).contains("autumn");
    }

    private Outcome<Happened> create(String name) {
        return play.create(WHITE, "small-world", name, OptionalLong.of(7));
    }

    private void begun(String name) {
        done(create(name));
        done(act(WHITE, new AssignCell("moscow", List.of("red"))));
        done(act(WHITE, new BeginTurn()));
    }

    private Outcome<Happened> act(Caller caller, Command command) {
        return play.act(caller, "autumn", UUID.randomUUID(), command);
    }

    private static SubmitMove threat() {
        return submit("threaten", "blue");
    }

    private static SubmitMove submit(String type, String target) {
        return new SubmitMove(Optional.empty(), type, target, Optional.empty(), Words.NONE);
    }

    private List<Recorded> events() {
        return store.journal().read("autumn");
    }

    private Event lastEvent() {
        return events().get(events().size() - 1).event();
    }

    private static String tension(ExerciseView view) {
        return view.board().get(0).now().toString();
    }
}
