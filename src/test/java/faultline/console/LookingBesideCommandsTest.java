package faultline.console;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.console.shell.Console;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may come ({@code turn preview}) and what nearly came ({@code why --near}), as a facilitator sees it. */
class LookingBesideCommandsTest {
    private final Console console;

    LookingBesideCommandsTest(@TempDir Path folder) {
        console = new Console(Path.of("").toAbsolutePath(), folder);
    }

    @BeforeEach
    void plays() {
        console.done("exercise new fracture-points autumn --seed 11");
        console.done("cell assign moscow russia");
        console.done("turn begin --skip-zero");
        console.done("move submit invite-musk-to-dialogue --covert");
        console.done("move submit accelerate-sfera");
    }

    @AfterEach
    void leaves() {
        console.close();
    }

    @Test
    void aPreviewTellsSharesSpreadsAndAdvice() {
        assertThat(console.done("turn preview"))
                .startsWith("Preview of turn 1  200 runs with other dice; nothing is decided\n")
                .contains("May happen\n")
                .containsPattern("\\d+ of 200 +Elon Musk: Take up the dialogue with Moscow")
                .contains("The rules would expect of people\n")
                .containsPattern("\\d+ of 200 +Russia: Open the Riyadh channel")
                .containsPattern("What changes +│ Now │ Lowest │ Median │ Highest")
                .containsPattern("Sfera readiness +│ +20 │ +2\\d │ +2\\d │ +2\\d")
                .containsPattern("Starlink service over Ukraine +now Full; then Full in \\d+, Degraded in \\d+")
                .contains("next: `turn adjudicate`");
    }

    @Test
    void aPreviewOfOneRunSaysSo() {
        assertThat(console.done("turn preview --runs 1"))
                .startsWith("Preview of turn 1  1 run with other dice")
                .doesNotContain("May happen");
    }

    @Test
    void aPreviewChangesNothing() {
        var before = console.done("exercise status") + console.done("turn show") + console.done("board");
        console.done("turn preview --runs 5");

        assertThat(console.done("exercise status") + console.done("turn show") + console.done("board"))
                .isEqualTo(before);
    }

    @Test
    void whatNearlyHappenedIsToldWithWhatItLacked() {
        console.done("turn adjudicate");

        assertThat(console.done("why M1.1 --near"))
                .startsWith("Nearly in turn 1 about (M1.1): one thing was lacking\n")
                .contains(
                        "Elon Musk: Take up the dialogue with Moscow\n",
                        "Trump–Musk relationship would have had to be below 25 (relationship-broken); it was 42\n",
                        "would have answered M1.1 Russia: Invite Musk to dialogue\n",
                        "rule “Musk takes up the invitation when broken with Trump”",
                        "odds would have been 75 % (musk-takes-up-when-broken)\n",
                        "R1.41 rolled 48, needed 45 or less (musk-takes-up-when-strained)\n",
                        "  answered M1.1 Russia: Invite Musk to dialogue\n")
                .contains("next: `why --near`");
    }

    @Test
    void whyAnActorDidNotReactIsAskedByItsName() {
        console.done("turn adjudicate");

        assertThat(console.done("why musk --near"))
                .contains("Elon Musk: Take up")
                .doesNotContain("European allies");
        assertThat(console.done("why trump-musk-relationship --near"))
                .contains("Elon Musk: Take up", "Reconcile with Musk");
        assertThat(console.done("why ukraine --near"))
                .contains("either Elon Musk would have had to make the move", "; or the inject (");
        assertThat(console.done("why R1.41 --near")).contains("R1.41 rolled 48");
        assertThat(console.done("why M1.2 --near")).contains("China: Hold back from Sfera");
    }

    @Test
    void withoutASubjectTheWholeTurnIsTold() {
        console.done("turn adjudicate");
        var first = console.done("why --near");
        assertThat(first)
                .startsWith("Nearly in turn 1: one thing was lacking\n")
                .contains("the beginning of turn 1");
        console.done("turn accept");
        console.done("turn begin");
        console.done("turn adjudicate");

        assertThat(console.done("why --near")).startsWith("Nearly in turn 2");
        assertThat(console.done("why --near --turn 1")).isEqualTo(first);
        assertThat(console.done("why m1.1 --near")).startsWith("Nearly in turn 1 about (m1.1)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            why                       | 64 | Say what to explain: an indicator, a move (M1.1) or a ruling (R1.4). `why --near` shows
            why musk                  | 64 | An actor (musk) is no indicator, move or ruling. `why musk --near` shows
            why multipolarity --turn 1 | 64 | Option (--turn) goes with --near alone.
            why --near                | 64 | No turn has been adjudicated yet, so nothing has nearly happened. `turn adjudicate`
            why --near --turn x       | 64 | Option (--turn) takes a whole number, not (x).
            turn preview --runs 0     | 64 | A preview cannot have (0) runs. There can be 1 to 1000.
            turn preview --runs 1001  | 64 | A preview cannot have (1001) runs.
            turn preview --runs many  | 64 | Option (--runs) takes a whole number, not (many).
            """)
    void refusesWhatCannotBeAsked(String line, int exit, String words) {
        console.assertRefused(line, exit, words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            why multipolar --near  | 66 | There is no indicator, actor, move or ruling (multipolar) in what has been adjudicated in turn 1. Did you mean (multipolarity)?
            why M1.1 --near --turn 2 | 66 | Turn (2) has not been adjudicated. There is (1).
            turn preview           | 64 | A turn is previewed while moves are entered; exercise (autumn) is in turn 1, adjudication.
            """)
    void onceTheRulesHaveAnsweredRefusesWhatCannotBeAsked(String line, int exit, String words) {
        console.done("turn adjudicate");

        console.assertRefused(line, exit, words);
    }
}
