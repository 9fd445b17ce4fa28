package faultline.play;

import static faultline.play.Home.WHITE;
import static org.assertj.core.api.Assertions.assertThat;

import faultline.adjudication.rules.RuleLibrary;
import faultline.exercise.Command;
import faultline.journal.Journals;
import faultline.journal.Store;
import faultline.progress.Progress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An exercise is replayed under the scenario and the rules that it began with. */
class VerificationTest {
    private static final int SEED = 2026;
    private static final int TURNS = 3;

    private final Path folder;
    private final Home home;
    private final Store store = Journals.inMemory();

    VerificationTest(@TempDir Path folder) {
        this.folder = folder;
        this.home = Home.withWhatShips(folder);
        playAutomated(home.play(store));
    }

    @Test
    void everyRulingOfAWholeExerciseIsTheSameAgain() {
        assertThat(done(home.play(store))).isInstanceOfSatisfying(Verification.Identical.class, same -> {
            assertThat(same.turns()).isEqualTo(TURNS);
            assertThat(same.rulings()).isGreaterThan(20);
        });
    }

    @Test
    void anEditOfTheFoldersChangesNothing() {
        home.replace("rules/fracture-points/world.drl", "TurnBegun()", "TurnBegun(turn >= 99)");

        assertThat(done(home.play(store))).isInstanceOf(Verification.Identical.class);
    }

    @Test
    void otherDiceAreFoundAtTheFirstRulingTheyChange() {
        var otherDice = new Play(new Library(folder, new RuleLibrary()), store, key -> 100, Clock.systemUTC());

        assertThat(done(otherDice)).isInstanceOfSatisfying(Verification.Differs.class, differs -> {
            assertThat(differs.turn()).isEqualTo(1);
            assertThat(differs.stored()).startsWith("R1.").contains("rolled");
            assertThat(differs.now()).contains("rolled 100");
        });
    }

    @Test
    void turnsThatWereUndoneAreAdjudicatedAgainToo() {
        var tale = new Tale(home.play(store), "autumn");
        tale.undo().undo().adjudicated().then(new Command.AcceptAdjudication()).undoTo(1);

        assertThat(done(home.play(store))).isInstanceOfSatisfying(Verification.Identical.class, same -> {
            assertThat(same.turns()).isEqualTo(TURNS + 1);
            assertThat(same.undone()).isEqualTo(TURNS + 1);
        });
    }

    @Test
    void everyExerciseIsVerifiedByItself() {
        Outcomes.done(home.play(store).create(WHITE, "fracture-points", "spring", OptionalLong.of(1)));

        assertThat(home.play(store).history().verifyAll(Progress.UNSEEN))
                .extracting(verified -> verified.name() + " "
                        + Outcomes.done(verified.verification()).getClass().getSimpleName())
                .containsExactly("autumn Identical", "spring Identical");
    }

    @Test
    void aTextThatTheJournalHasLostIsSaidToBeDamage() {
        var elsewhere = Journals.inMemory();
        store.journal().read("autumn").forEach(event -> elsewhere
                .journal()
                .append("autumn", event.number() - 1, event.stamp(), java.util.List.of(event.event())));

        assertThat(done(home.play(elsewhere))).isInstanceOf(Verification.Damaged.class);
    }

    private static void playAutomated(Play play) {
        play.create(WHITE, "fracture-points", "autumn", OptionalLong.of(SEED));
        for (int turn = 0; turn < TURNS; turn++) {
            play.act(WHITE, "autumn", UUID.randomUUID(), new Command.BeginTurn(turn == 0));
            play.umpire().adjudicate(WHITE, "autumn", UUID.randomUUID());
            play.act(WHITE, "autumn", UUID.randomUUID(), new Command.AcceptAdjudication());
        }
    }

    private static Verification done(Play play) {
        return ((Outcome.Done<Verification>) play.history().verify("autumn", Progress.UNSEEN)).value();
    }
}
