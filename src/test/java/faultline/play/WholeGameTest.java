package faultline.play;

import static faultline.play.Home.WHITE;
import static faultline.play.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.Command;
import faultline.exercise.Command.AcceptAdjudication;
import faultline.exercise.Command.AssignCell;
import faultline.exercise.Command.AutomateActor;
import faultline.exercise.Command.BeginTurn;
import faultline.exercise.Command.CloseExercise;
import faultline.exercise.Command.ReleaseInject;
import faultline.exercise.Command.SubmitMove;
import faultline.exercise.Command.WithdrawMove;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Move.Words;
import faultline.exercise.event.Seat;
import faultline.journal.Journals;
import faultline.view.ExerciseView;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Games of the scenario that ships: coming back, playing again, and playing on after its folders changed. */
class WholeGameTest {
    private static final String SCENARIO = "fracture-points";

    /** Every kind of command; where none stands, the rules are asked. */
    private static final List<Optional<Command>> GAME = List.of(
            Optional.of(new AssignCell("moscow", List.of("russia"))),
            Optional.of(new AssignCell("washington", List.of("us-administration"))),
            Optional.of(new BeginTurn(true)),
            Optional.of(submit("invite-musk-to-dialogue", "")),
            Optional.of(submit("amplify-a-fracture", "personal")),
            Optional.of(submit("attack-musk-in-public", "")),
            Optional.of(new WithdrawMove("M1.2")),
            Optional.of(new ReleaseInject("leak-of-private-contact")),
            Optional.empty(),
            Optional.of(new AcceptAdjudication()),
            Optional.of(new AutomateActor("us-administration")),
            Optional.of(new BeginTurn()),
            Optional.of(submit("invite-musk-to-dialogue", "")),
            Optional.empty(),
            Optional.of(new AcceptAdjudication()),
            Optional.of(new CloseExercise("time is up")));

    private final Path folder;

    WholeGameTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void comingBackResumesExactlyThere() {
        var home = new Home(Path.of(""));
        try (var store = Journals.open(folder)) {
            done(home.play(store).create(WHITE, SCENARIO, "autumn", OptionalLong.of(42)));
        }
        for (var step : GAME) {
            ExerciseView left;
            try (var store = Journals.open(folder)) {
                left = step(home.play(store), "autumn", step);
            }
            try (var store = Journals.open(folder)) {
                var back = home.play(store);
                assertThat(back.openExercise()).contains("autumn");
                assertThat(done(back.view("autumn", new Seat.White()))).isEqualTo(left);
            }
        }
    }

    @Test
    void theSameSeedAndMovesGiveTheSameAdjudications() {
        var home = new Home(Path.of(""));
        var first = played(home.play(Journals.inMemory()), "first", 42);
        var second = played(home.play(Journals.inMemory()), "second", 42);

        assertThat(first).hasSize(2).isEqualTo(second);
        assertThat(first).allSatisfy(adjudication -> assertThat(adjudication.rulings())
                .anyMatch(ruling -> ruling.roll().isPresent()));
    }

    @Test
    void anotherSeedRollsOtherDice() {
        var play = new Home(Path.of("")).play(Journals.inMemory());

        assertThat(played(play, "first", 42)).isNotEqualTo(played(play, "second", 43));
    }

    @Test
    void anExerciseKeepsTheScenarioAndRulesThatItBeganWith() {
        var home = Home.withWhatShips(folder);
        var store = Journals.inMemory();
        var before = home.play(store);
        done(before.create(WHITE, SCENARIO, "old", OptionalLong.of(42)));
        var expected = played(home.play(Journals.inMemory()), "same", 42);

        home.replace(
                "exercises/fracture-points/moves.yaml",
                "- {level: trump-musk-relationship, add: -1}",
                "- {level: trump-musk-relationship, add: -9}");
        home.replace(
                "rules/fracture-points/musk.drl",
                "he has an audience of his own and little reason to leave an attack unanswered",
                "he is bored");
        var after = home.play(store);

        assertThat(played(after, "old")).isEqualTo(expected);
        var changed = played(after, "new", 42);
        assertThat(changed.toString()).contains("amount=-9.0", "he is bored");
        assertThat(expected.toString()).doesNotContain("amount=-9.0", "he is bored");
    }

    @Test
    void anExerciseGoesOnWithoutTheFoldersThatItBeganWith() {
        var store = Journals.inMemory();
        done(Home.withSmallWorld(folder.resolve("here"))
                .play(store)
                .create(WHITE, "small-world", "old", OptionalLong.of(1)));

        var elsewhere = new Home(folder.resolve("nowhere")).play(store);

        assertThat(elsewhere.authoring().scenarios()).isEmpty();
        done(elsewhere.act(WHITE, "old", UUID.randomUUID(), new BeginTurn()));
        done(elsewhere.umpire().adjudicate(WHITE, "old", UUID.randomUUID()));
    }

    private static List<Adjudication> played(Play play, String name, long seed) {
        done(play.create(WHITE, SCENARIO, name, OptionalLong.of(seed)));
        return played(play, name);
    }

    private static List<Adjudication> played(Play play, String name) {
        GAME.forEach(step -> step(play, name, step));
        return done(play.view(name, new Seat.White())).played().stream()
                .map(turn -> turn.adjudication().orElseThrow())
                .toList();
    }

    private static ExerciseView step(Play play, String name, Optional<Command> command) {
        var id = UUID.randomUUID();
        return done(command.map(one -> play.act(WHITE, name, id, one))
                        .orElseGet(() -> play.umpire().adjudicate(WHITE, name, id)))
                .view();
    }

    private static SubmitMove submit(String type, String target) {
        return new SubmitMove(Optional.empty(), type, target, Optional.empty(), new Words("to see", "it may", "much"));
    }
}
