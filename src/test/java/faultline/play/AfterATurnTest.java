package faultline.play;

import static faultline.play.Home.WHITE;
import static faultline.play.Outcomes.done;
import static faultline.play.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.Command.BeginTurn;
import faultline.exercise.Command.CloseExercise;
import faultline.exercise.event.Refusal.Code;
import faultline.exercise.event.Seat;
import faultline.exercise.turn.Phase;
import faultline.journal.Journals;
import faultline.journal.Store;
import faultline.view.ExerciseView;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An exercise as it stood when a turn was over, and those who look on at each step. */
class AfterATurnTest {
    private static final Seat OBSERVER = new Seat.Observer();

    private final Home home;
    private final Store store = Journals.inMemory();
    private final Play play;

    AfterATurnTest(@TempDir Path folder) {
        home = Home.withSmallWorld(folder);
        play = home.play(store);
    }

    @Test
    void anEarlierTurnIsSeenAsItWasThen() {
        Tale.of(play, "autumn").turn(1).turn(2);

        var first = done(after(OptionalInt.of(1)));

        assertThat(first.turn()).isEqualTo(1);
        assertThat(first.phase()).isEqualTo(Phase.RESULTS);
        assertThat(first.played()).hasSize(1);
        assertThat(first.injects()).isEmpty();
        assertThat(done(after(OptionalInt.of(2))).injects()).isNotEmpty();
    }

    @Test
    void theLastTurnThatIsOverIsMeantIfNoneIsNamed() {
        var tale = Tale.of(play, "autumn").turn(1);
        assertThat(done(after(OptionalInt.empty())).turn()).isEqualTo(1);

        tale.then(new BeginTurn());
        assertThat(done(after(OptionalInt.empty())).turn()).isEqualTo(1);

        tale.then(new CloseExercise("over"));
        assertThat(done(after(OptionalInt.empty())).turn()).isEqualTo(1);
    }

    @Test
    void aTurnThatIsNotOverIsRefused() {
        var tale = Tale.of(play, "autumn");
        assertThat(refused(after(OptionalInt.empty())).refusal().reason())
                .isEqualTo("No turn is over in exercise (autumn).");

        tale.turn(1).then(new BeginTurn());

        var refusal = refused(after(OptionalInt.of(2))).refusal();
        assertThat(refusal.code()).isEqualTo(Code.WRONG_PHASE);
        assertThat(refusal.reason()).isEqualTo("Turn 2 is not over in exercise (autumn).");
    }

    @Test
    void whoLooksOnIsToldOfEachStepOnceItIsKept() {
        var told = new ArrayList<String>();
        var watched = home.play(
                store,
                exercise ->
                        told.add(exercise + " " + store.journal().read(exercise).size()));

        done(watched.create(WHITE, "small-world", "winter", OptionalLong.of(7)));
        done(watched.act(WHITE, "winter", UUID.randomUUID(), new BeginTurn()));
        refused(watched.act(WHITE, "winter", UUID.randomUUID(), new BeginTurn()));

        assertThat(told).isEqualTo(List.of("winter 1", "winter 2"));
    }

    @Test
    void theRoomsScreenShowsOneExerciseWhicheverIsOpen() {
        play.roomScreen().show("autumn", Path.of("screen"));

        assertThat(play.roomScreen().folder("autumn"))
                .contains(Path.of("screen").toAbsolutePath());
        assertThat(play.roomScreen().folder("winter")).isEmpty();
        assertThat(play.roomScreen().exercise()).contains("autumn");

        play.roomScreen().off();
        assertThat(play.roomScreen().exercise()).isEmpty();
    }

    private Outcome<ExerciseView> after(OptionalInt turn) {
        return play.history().after("autumn", OBSERVER, turn);
    }
}
