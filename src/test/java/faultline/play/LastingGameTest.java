package faultline.play;

import static faultline.play.Home.WHITE;
import static faultline.play.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.Command;
import faultline.exercise.Command.AcceptAdjudication;
import faultline.exercise.Command.AssignCell;
import faultline.exercise.Command.BeginTurn;
import faultline.exercise.Command.SubmitMove;
import faultline.exercise.ForkPoint;
import faultline.exercise.TimedWorld;
import faultline.exercise.definition.EffectOrder;
import faultline.exercise.event.Conclusion.LevelEffect;
import faultline.exercise.event.Move.Words;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Ruling.Outcome;
import faultline.exercise.event.Seat;
import faultline.journal.Journals;
import faultline.progress.Progress;
import faultline.view.ExerciseView;
import faultline.view.Overrides;
import faultline.view.TurnView;
import faultline.view.UnderwayView;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Predicate;
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
            assertThat(done(home.play(store).history().verify("autumn", Progress.UNSEEN)))
                    .isInstanceOf(Verification.Identical.class);
        }
    }

    @Test
    void theWhiteCellCanStrikeWhatIsUnderWay() {
        TimedWorld.files(EffectOrder.SIMULTANEOUS)
                .forEach((path, text) -> home.write("exercises/timed-world/" + path, text));
        try (var store = Journals.open(data)) {
            done(home.play(store).create(WHITE, "timed-world", "autumn", OptionalLong.of(42)));
        }
        act(new AssignCell("moscow", List.of("red")));
        turn(submit("sanction", "blue"));
        act(new BeginTurn());
        try (var store = Journals.open(data)) {
            var play = home.play(store);
            var proposed = done(play.umpire().adjudicate(WHITE, "autumn", UUID.randomUUID()));
            var due = ruling(proposed.view(), ruling -> ruling.conclusion() instanceof LevelEffect);

            var struck = done(play.umpire().strike(WHITE, "autumn", UUID.randomUUID(), due.id(), "There is a truce"));

            assertThat(ruling(struck.view(), ruling -> ruling.id().equals(due.id()))
                            .outcome())
                    .isEqualTo(Outcome.STRUCK);
            assertThat(struck.view().thisTurn().orElseThrow().overruled()).hasSize(1);
            done(play.act(WHITE, "autumn", UUID.randomUUID(), new AcceptAdjudication()));
            assertThat(done(play.history().verify("autumn", Progress.UNSEEN)))
                    .isInstanceOf(Verification.Identical.class);
            done(play.history().fork(WHITE, "autumn", "winter", new ForkPoint.BeforeTurn(2), false));
            done(play.act(WHITE, "winter", UUID.randomUUID(), new BeginTurn()));
            done(play.umpire().adjudicate(WHITE, "winter", UUID.randomUUID()));
            done(play.act(WHITE, "winter", UUID.randomUUID(), new AcceptAdjudication()));
            assertThat(done(play.history().compare(WHITE, "autumn", "winter")).turns())
                    .hasSize(2);
            var view = done(play.view("autumn", new Seat.White()));
            assertThat(Overrides.in(view.turnsOver(), view).all()).hasSize(1);
        }
    }

    private static Ruling ruling(ExerciseView view, Predicate<Ruling> which) {
        return view.thisTurn()
                .flatMap(TurnView::adjudication)
                .orElseThrow()
                .rulings()
                .filter(which)
                .findFirst()
                .orElseThrow();
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
