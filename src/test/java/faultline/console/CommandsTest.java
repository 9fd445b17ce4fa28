package faultline.console;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.console.shell.Console;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The facilitator's commands, on the scenario that ships: what they answer, and with which number they end. */
class CommandsTest {
    private static final Path SHIPPED = Path.of("").toAbsolutePath();

    private final Path folder;
    private Console console;

    CommandsTest(@TempDir Path folder) {
        this.folder = folder;
        console = new Console(SHIPPED, folder);
    }

    @AfterEach
    void leaves() {
        console.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            exercise status        | 64 | No exercise is open.
            board                  | 64 | No exercise is open.
            turn begin             | 64 | No exercise is open.
            why multipolarity      | 64 | No exercise is open.
            report aar             | 64 | No exercise is open.
            rules list             | 64 | No exercise is open.
            exercise open winter   | 66 | There is no exercise (winter).
            exercise new harbour x | 66 | There is no scenario (harbour). There is (fracture-points, tutorial).
            scenario show fracture | 66 | There is no scenario (fracture). Did you mean (fracture-points)?
            exercise new fracture-points A_B | 64 | An exercise cannot be named (A_B).
            rules coverage         | 64 | No exercise is open.
            rules coverage --exercise winter | 66 | There is no exercise (winter).
            rules coverage --scenario harbour | 66 | There is no scenario (harbour).
            rules coverage --scenario fracture-points --exercise a | 64 | Rules are counted of an exercise or of a scenario.
            rules coverage --scenario fracture-points --random 0 | 64 | Option (--random) takes a whole number, not (0).
            rules coverage --scenario fracture-points --random 10001 | 64 | (10001) games cannot be played.
            exercise new fracture-points a --seed x | 64 | Option (--seed) takes a whole number, not (x).
            """)
    void withoutAnExerciseAskForOne(String line, int exit, String words) {
        console.assertRefused(line, exit, words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            turn adjudicate                 | 64 | The rules answer a turn's moves once
            turn accept                     | 64 | There is no proposal to accept
            move submit accelerate-sfera    | 64 | Moves are entered in the phase (moves)
            cell assign moscow              | 64 | A cell and at least one actor are needed.
            cell assign moscow rusia        | 66 | Scenario (fracture-points) has no actor (rusia). Did you mean (russia)?
            cell assign paris russia        | 64 | Actor (russia) is played by cell (moscow).
            cell automate ukraine           | 64 | Actor (ukraine) is automated already.
            move list --actor ukraine       | 66 | There is no played actor (ukraine). There is (russia).
            msel release leek               | 66 | Scenario (fracture-points) has no inject (leek).
            board --seat paris              | 66 | There is no cell (paris). There is (moscow).
            why multipolar                  | 66 | There is no indicator, move or ruling (multipolar). Did you mean (multipolarity)?
            briefing germany                | 66 | There is no briefing (germany).
            rules show nonsense             | 66 | There is no rule (nonsense).
            exercise new fracture-points autumn | 64 | There is an exercise (autumn) already.
            report aar --out a-file/reports --form html | 74 | File (
            report aar --form htm           | 66 | There is no form (htm). Did you mean (html)?
            report aar --without injets     | 66 | There is no section that can be left out (injets). Did you mean (injects)?
            """)
    void inBriefingRefuseWhatCannotBeNow(String line, int exit, String words) throws Exception {
        Files.writeString(folder.resolve("a-file"), "");
        begin();

        console.assertRefused(line.replace("a-file", folder.resolve("a-file").toString()), exit, words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            turn begin                                  | 64 | Turn 1 is not over
            turn accept                                 | 64 | There is no proposal to accept
            move submit amplify-a-fracture              | 64 | Move (amplify-a-fracture) needs a target. Say which: --target, one of (ideological, political, personal).
            move submit amplify-a-fracture --target personnel | 64 | Move (amplify-a-fracture) cannot be aimed at (personnel). Did you mean (personal)?
            move submit accelerate-sfera --target musk  | 64 | Move (accelerate-sfera) takes no target.
            move submit accelerate-sfera --covert       | 64 | Move (accelerate-sfera) is always public.
            move submit invite-musk-to-dialogue --covert --public | 64 | A move cannot be covert and public.
            move submit invite-musk                     | 66 | Scenario (fracture-points) has no move (invite-musk). Did you mean (invite-musk-to-dialogue)?
            move submit attack-musk-in-public           | 64 | Move (attack-musk-in-public) belongs to (us-administration), and the seat (white) plays none of these.
            move submit leave-doge --actor musk         | 64 | Actor (musk) is automated: rules move it.
            move withdraw M1.1                          | 66 | There is no move (M1.1) to withdraw in turn 1.
            """)
    void whileMovesAreEnteredRefuseWhatCannotBe(String line, int exit, String words) {
        begin();
        console.done("turn begin --skip-zero");

        console.assertRefused(line, exit, words);
    }

    @Test
    void aTurnIsPlayedFromItsBeginningToItsEnd() {
        begin();
        assertThat(console.done("turn begin --skip-zero")).contains("turn 1 of 8");
        assertThat(console.done("move submit accelerate-sfera")).contains("Entered M1.1 Russia: Accelerate Sfera");
        assertThat(console.done("turn adjudicate"))
                .contains("Proposed for turn 1", "nothing is in force yet", "What changes");
        assertThat(console.done("turn accept")).contains("results", "next: `turn begin`");
        assertThat(console.done("why M1.1")).contains("M1.1 Russia: Accelerate Sfera", "led to R1.");
        assertThat(console.done("exercise list")).contains("*", "autumn", "fracture-points", "results");
        assertThat(console.done("exercise close --reason \"time is up\"")).contains("Exercise (autumn) is closed.");
        console.assertRefused("turn begin", 64, "Exercise (autumn) is closed.");
    }

    @Test
    void textsAreKeptAsTheyWereTyped() {
        begin();
        console.done("turn begin --skip-zero");
        console.done("move submit accelerate-sfera --intent \"Moscow's \\\"own\\\" sky --covert\""
                + " --rationale 'it isn't late' --expect \"-- less | more # ünï\"");

        assertThat(console.done("why M1.1"))
                .contains(
                        "intent: Moscow's \"own\" sky --covert\n",
                        "rationale: it isn't late\n",
                        "expected effect: -- less | more # ünï\n");
        assertThat(console.done("turn show")).contains("public").doesNotContain("covert");
    }

    @Test
    void aMoveTakenBackIsGone() {
        begin();
        console.done("turn begin --skip-zero");
        console.done("move submit accelerate-sfera");

        assertThat(console.done("move withdraw m1.1"))
                .contains("Withdrawn M1.1.", "No moves have been entered in turn 1.");
    }

    @Test
    void theBoardOfACellLeavesOutWhatOthersHave() {
        begin();
        console.done("cell assign washington us-administration");

        assertThat(console.done("board")).contains("Leverage (Russia)", "Leverage (United States administration)");
        assertThat(console.done("board --seat moscow"))
                .contains("Leverage (Russia)")
                .doesNotContain("(United States administration)");
    }

    @Test
    void theReportIsWrittenWhereItIsWanted() {
        begin();
        var out = folder.resolve("a folder/reports");

        assertThat(console.done("report aar --form md,html --out \"" + out + "\""))
                .containsSubsequence(
                        out.resolve("autumn-aar.html").toString(),
                        out.resolve("autumn-aar.md").toString(),
                        "The after-action report is written.");
        assertThat(out.resolve("autumn-aar.html")).isNotEmptyFile();
        assertThat(out.resolve("autumn-aar.md")).isNotEmptyFile();
        console.done("report aar --form md");
        assertThat(folder.resolve("reports/autumn-aar.md")).isNotEmptyFile();
    }

    @Test
    void aReportReplacesNothingUnlessToldTo() throws Exception {
        begin();
        console.done("report aar --form md");
        var report = folder.resolve("reports/autumn-aar.md");
        Files.writeString(report, "corrected by hand");

        console.assertRefused("report aar --form html,md", 64, "There is a file (" + report + ") already.");
        assertThat(report).hasContent("corrected by hand");
        assertThat(report.resolveSibling("autumn-aar.html")).doesNotExist();

        console.done("report aar --form md --force --without turns,glossary");
        assertThat(report)
                .content()
                .contains("Left out of this report by choice")
                .doesNotContain("turn-1");
    }

    @Test
    void tabProposesFormsAndSectionsOfReports() {
        assertThat(console.proposals("report aar --form ")).contains("html", "pdf", "md", "all");
        assertThat(console.proposals("report aar --without "))
                .contains("summary", "log")
                .doesNotContain("overview");
    }

    @Test
    void aRefusalLeavesEverythingAsItWas() {
        begin();
        console.done("turn begin --skip-zero");
        var before = console.done("exercise status") + console.done("move list") + console.done("turn show");

        console.run("move submit amplify-a-fracture --target personnel");
        console.run("turn begin");

        assertThat(console.done("exercise status") + console.done("move list") + console.done("turn show"))
                .isEqualTo(before);
    }

    @Test
    void whoeverComesBackFindsEverythingAsItWasLeft() {
        begin();
        console.done("turn begin --skip-zero");
        console.done("move submit invite-musk-to-dialogue --covert");
        for (var next : new String[] {"turn adjudicate", "turn accept", "turn begin", "exercise close"}) {
            var left = console.done("exercise status")
                    + console.done("board")
                    + console.done("turn show")
                    + console.done("move list");
            console.close();
            console = new Console(SHIPPED, folder);
            assertThat(console.done("exercise status")
                            + console.done("board")
                            + console.done("turn show")
                            + console.done("move list"))
                    .isEqualTo(left);
            console.done(next);
        }
    }

    @Test
    void everyCommandThatShowsSomethingCanBeAskedAtAnyTime() {
        begin();
        for (var step : new String[] {"turn begin", "move submit accelerate-sfera", "turn adjudicate", "turn accept"}) {
            console.done(step);
            for (var shows : new String[] {
                "exercise status",
                "exercise list",
                "board",
                "board --seat moscow",
                "turn show",
                "move list",
                "move list --actor russia",
                "msel list",
                "briefing",
                "briefing russia",
                "why multipolarity",
                "rules list",
                "rules show \"Musk leaves DOGE under attack\"",
                "scenario show fracture-points",
                "scenario check fracture-points",
                "scenario list",
                "report aar --form html --force",
                "version",
                "help"
            }) {
                assertThat(console.done(shows)).isNotBlank();
            }
        }
    }

    private void begin() {
        console.done("exercise new fracture-points autumn --seed 42");
        console.done("cell assign moscow russia");
    }
}
