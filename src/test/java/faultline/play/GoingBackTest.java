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
import faultline.exercise.Command.Undo;
import faultline.exercise.Command.WithdrawMove;
import faultline.exercise.Exercise;
import faultline.exercise.event.Refusal.Code;
import faultline.exercise.turn.Phase;
import faultline.journal.Journals;
import faultline.journal.Store;
import faultline.progress.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Undoing, in an exercise that is played. */
class GoingBackTest {
    private final Home home;
    private final Store store = Journals.inMemory();
    private final Play play;

    GoingBackTest(@TempDir Path folder) {
        home = Home.withSmallWorld(folder);
        play = home.play(store);
    }

    @Test
    void aTurnThatIsUndoneIsPlayedAnew() {
        var tale = Tale.of(play, "autumn").turn(1);
        assertThat(tension("autumn")).isEqualTo(60);

        tale.undo().undo().then(Tale.submit("threaten", "blue")).adjudicated().then(new AcceptAdjudication());

        assertThat(tension("autumn")).isEqualTo(70);
        assertThat(done(play.history().verify("autumn", Progress.UNSEEN)))
                .isEqualTo(new Verification.Identical(2, 1, 6));
    }

    @Test
    void goingBackIsAnsweredWithHowTheExerciseStandsNow() {
        var tale = Tale.of(play, "autumn").turn(1).then(new CloseExercise("over"));

        var happened = done(tale.act(new Undo(OptionalLong.empty())));

        assertThat(happened.view().phase()).isEqualTo(Phase.RESULTS);
        assertThat(happened.view()).isEqualTo(done(play.view("autumn", WHITE.seat())));
    }

    @Test
    void aCommandThatWasUndoneIsStillAnsweredAndNotRepeated() {
        var tale = Tale.of(play, "autumn").then(new BeginTurn());
        var id = UUID.randomUUID();
        done(play.act(MOSCOW, "autumn", id, Tale.submit("spy", "")));
        tale.undo();
        int lines = store.journal().read("autumn").size();

        var again = done(play.act(MOSCOW, "autumn", id, Tale.submit("spy", "")));

        assertThat(again.events()).hasSize(1);
        assertThat(again.view().thisTurn().orElseThrow().moves()).isEmpty();
        assertThat(store.journal().read("autumn")).hasSize(lines);
    }

    @Test
    void anUndoSentAgainIsOneUndo() {
        Tale.of(play, "autumn").turn(1);
        var id = UUID.randomUUID();
        var first = done(play.act(WHITE, "autumn", id, new Undo(OptionalLong.empty())));

        assertThat(done(play.act(WHITE, "autumn", id, new Undo(OptionalLong.empty()))))
                .isEqualTo(first);
        assertThat(first.view().phase()).isEqualTo(Phase.ADJUDICATION);
    }

    @Test
    void aCellCannotGoBack() {
        Tale.of(play, "autumn").turn(1);

        assertThat(refused(play.act(MOSCOW, "autumn", UUID.randomUUID(), new Undo(OptionalLong.empty())))
                        .refusal()
                        .code())
                .isEqualTo(Code.NOT_YOURS);
    }

    /** The model plays the commands that stand, from the beginning, in an exercise in which nobody ever went back. */
    @Test
    void anExerciseStandsAsIfOnlyWhatStandsHadBeenDone() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        for (int game = 0; game < 12; game++) {
            var name = "game-" + game;
            var standing = new ArrayList<List<Command>>();
            done(play.create(WHITE, "small-world", name, OptionalLong.of(7)));
            standing.add(List.of());
            for (int step = 0; step < 30; step++) {
                act(name, random, standing);
            }
            var model = home.play(Journals.inMemory());
            done(model.create(WHITE, "small-world", name, OptionalLong.of(7)));
            var expected = standing.get(standing.size() - 1);
            expected.forEach(command -> done(carriedOut(model, name, command)));

            var view = done(play.view(name, WHITE.seat()));
            var modelled = done(model.view(name, WHITE.seat()));
            assertThat(view)
                    .as("seed %d, game %d, standing %s", seed, game, expected)
                    .usingRecursiveComparison()
                    .ignoringFields("provenance")
                    .isEqualTo(modelled);
        }
    }

    /** One thing at random, if it can be done now; the model keeps what stands after each line. */
    private void act(String name, Random random, List<List<Command>> standing) {
        int before = store.journal().read(name).size();
        Command command =
                switch (random.nextInt(9)) {
                    case 0 -> new AssignCell("moscow", List.of("red"));
                    case 1 -> new BeginTurn();
                    case 2 -> new AcceptAdjudication();
                    case 3 -> new Command.ProposeAdjudication(new faultline.exercise.event.Adjudication(0, List.of()));
                    case 4 -> new WithdrawMove("M" + (1 + random.nextInt(2)) + ".1");
                    case 5, 6 ->
                        new Undo(
                                random.nextBoolean()
                                        ? OptionalLong.empty()
                                        : OptionalLong.of(1 + random.nextInt(before)));
                    case 7 -> random.nextInt(5) == 0 ? new CloseExercise("") : Tale.submit("spy", "");
                    default -> Tale.submit("threaten", "blue");
                };
        if (!(carriedOut(play, name, command) instanceof Outcome.Done<Happened>)) {
            return;
        }
        var events = store.journal().read(name);
        var last = events.get(events.size() - 1).event();
        var now = new ArrayList<Command>();
        if (last instanceof faultline.exercise.event.Event.Undone undone) {
            now.addAll(standing.get((int) undone.to() - 1));
        } else {
            now.addAll(standing.get(before - 1));
            now.add(command);
        }
        // What one command brought about stands or falls together, so each of its lines is given what stands after all.
        while (standing.size() < events.size()) {
            standing.add(now);
        }
    }

    private static Outcome<Happened> carriedOut(Play play, String name, Command command) {
        return command instanceof Command.ProposeAdjudication
                ? play.umpire().adjudicate(WHITE, name, UUID.randomUUID())
                : play.act(WHITE, name, UUID.randomUUID(), command);
    }

    private double tension(String name) {
        return Exercise.fold(store.journal().read(name))
                .situation()
                .level(faultline.exercise.definition.Key.of("tension"));
    }
}
