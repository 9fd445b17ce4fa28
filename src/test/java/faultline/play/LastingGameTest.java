package faultline.play;

import static faultline.play.Home.WHITE;
import static faultline.play.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.Command;
import faultline.exercise.Command.AcceptAdjudication;
import faultline.exercise.Command.AssignCell;
import faultline.exercise.Command.BeginTurn;
import faultline.exercise.Command.SubmitMove;
import faultline.exercise.TimedWorld;
import faultline.exercise.definition.EffectOrder;
import faultline.exercise.event.Move.Words;
import faultline.exercise.event.Seat;
import faultline.journal.Journals;
import faultline.view.ExerciseView;
import faultline.view.UnderwayView;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A game whose effects last, on a data folder that is closed and opened again before every step. */
class LastingGameTest {
    private final Home home;
    private final Path data;

    LastingGameTest(@TempDir Path folder) {
        home = new Home(folder);
        data = folder.resolve("data");
    }

    @Test
    void whatIsUnderWayIsKeptAndVerified() {
        TimedWorld.files(EffectOrder.IN_ORDER)
                .forEach((path, text) -> home.write("exercises/timed-world/" + path, text));
        try (var store = Journals.open(data)) {
            done(home.play(store).create(WHITE, "timed-world", "autumn", OptionalLong.of(42)));
        }
        act(new AssignCell("moscow", List.of("red")));
        turn(submit("sanction", "blue"), submit("unrest", ""));
        assertThat(turn(submit("relent", "")).underway())
                .extracting(UnderwayView::next)
                .containsExactly(3, 3);
        assertThat(turn(submit("strain", "")).underway())
                .extracting(UnderwayView::says)
                .containsExactly("Tension +1", "Tension +4");

        try (var store = Journals.open(data)) {
            assertThat(done(home.play(store).history().verify("autumn"))).isInstanceOf(Verification.Identical.class);
        }
    }

    private ExerciseView turn(Command... moves) {
        act(new BeginTurn());
        List.of(moves).forEach(this::act);
        try (var store = Journals.open(data)) {
            done(home.play(store).umpire().adjudicate(WHITE, "autumn", UUID.randomUUID()));
        }
        return act(new AcceptAdjudication());
    }

    private ExerciseView act(Command command) {
        ExerciseView left;
        try (var store = Journals.open(data)) {
            left = done(home.play(store).act(WHITE, "autumn", UUID.randomUUID(), command))
                    .view();
        }
        try (var store = Journals.open(data)) {
            assertThat(done(home.play(store).view("autumn", new Seat.White()))).isEqualTo(left);
        }
        return left;
    }

    private static Command submit(String type, String target) {
        return new SubmitMove(Optional.of("red"), type, target, Optional.empty(), Words.NONE);
    }
}
