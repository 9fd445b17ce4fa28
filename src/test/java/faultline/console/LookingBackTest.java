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

/** The commands that look back, go back and play on from there, on the scenario that ships. */
class LookingBackTest {
    private final Console console;

    LookingBackTest(@TempDir Path folder) {
        console = new Console(Path.of("").toAbsolutePath(), folder);
    }

    @BeforeEach
    void plays() {
        for (var line : new String[] {
            "exercise new fracture-points autumn --seed 42",
            "cell assign moscow russia",
            "turn begin --skip-zero",
            "move submit invite-musk-to-dialogue --covert",
            "turn adjudicate",
            "turn accept"
        }) {
            console.done(line);
        }
    }

    @AfterEach
    void leaves() {
        console.close();
    }

    @Test
    void theLogSaysWhatWasDoneLineByLine() {
        assertThat(console.done("log"))
                .contains("1 │", "The exercise begins: scenario fracture-points, seed 42", "6 │", "are in force")
                .doesNotContain("undone:");
        assertThat(console.done("log --turn 1")).contains("Turn 1 begins").doesNotContain("Cell (moscow) plays");
        assertThat(console.done("log --turn 7")).contains("There is no line to show of turn 7.");
    }

    @Test
    void aCellsLogHasNoNumbersAndNoRulings() {
        assertThat(console.done("log --seat moscow"))
                .contains("Invite Musk to dialogue (covert")
                .doesNotContain("Line", "rulings", "seed");
    }

    @Test
    void theLatestLinesAreShownUnlessAllAreWanted() {
        for (int time = 0; time < 10; time++) {
            console.done("undo --to 4");
            console.done("undo --to 6");
        }

        assertThat(console.done("log")).contains("The latest 20 lines; `log --all` shows the 6 before.");
        assertThat(console.done("log --all")).contains("1 │").doesNotContain("The latest");
    }

    @Test
    void anUndoShowsWhatItTookBackAndWhereTheExerciseStands() {
        assertThat(console.done("undo"))
                .contains("Undone", "undone: The results of turn 1 are in force", "adjudication")
                .contains("next: `undo --to 6` takes this back.");
        assertThat(console.done("log"))
                .contains("undone: The results of turn 1", "Undo back to line 5; undone: line 6");
        assertThat(console.done("undo --to 6")).contains("Stands again", "results");
    }

    @Test
    void aClosedExerciseIsOpenedAgain() {
        console.done("exercise close");
        assertThat(console.done("undo")).contains("The exercise is closed", "results");
    }

    @Test
    void aForkIsOpenedAndListedAndCompared() {
        assertThat(console.done("exercise fork winter --turn 1"))
                .contains("winter", "before turn 1", "is a fork of autumn, before turn 1 (line 2)");
        assertThat(console.done("exercise list")).containsPattern("\\* +│ winter .*│ autumn");
        console.done("turn begin --skip-zero");
        console.done("move submit accelerate-sfera");
        console.done("turn adjudicate");
        console.done("turn accept");

        var compared = console.done("compare autumn winter");

        assertThat(compared)
                .startsWith("They part in turn 1, in the moves: only (autumn) has “Russia: Invite Musk to dialogue"
                        + " (covert)”; only (winter) has “Russia: Accelerate Sfera”.")
                .contains("rulings only in autumn", "At its end", "Difference", "Course", "Dice:");
        assertThat(console.done("compare autumn winter --rulings")).contains("rule “");
        assertThat(console.done("exercise verify --all"))
                .containsSubsequence("autumn", "identical", "winter", "identical");
    }

    @Test
    void rulesThatWereNotEditedTouchNothing() {
        assertThat(console.done("rules impact")).contains("autumn", "untouched");
        assertThat(console.done("rules impact --scenario fracture-points")).contains("untouched");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            undo --to 99                         | 66 | There is no line (99).
            undo --to 6                          | 64 | Exercise (autumn) stands as it stood after line (6) already.
            exercise fork autumn                 | 64 | There is an exercise (autumn) already.
            exercise fork winter --turn 4        | 64 | Turn (4) has not begun in exercise (autumn).
            exercise fork winter --line 77       | 66 | There is no line (77).
            exercise fork winter --turn 1 --line 2 | 64 | A fork parts at a turn or at a line, not at both.
            exercise fork winter --rules newest  | 64 | Option (--rules) takes (current), not (newest).
            exercise fork winter --of automn     | 66 | There is no exercise (automn). Did you mean (autumn)?
            compare autumn autumn                | 64 | Exercise (autumn) is the same as itself.
            compare autumn winter                | 66 | There is no exercise (winter).
            log --seat paris                     | 66 | There is no cell (paris). There is (moscow).
            rules impact --scenario fracture     | 66 | There is no scenario (fracture). Did you mean (fracture-points)?
            """)
    void whatCannotBeIsRefused(String line, int exit, String words) {
        var ran = console.run(line);

        assertThat(ran.err().replace("\n", " ")).startsWith(words);
        assertThat(ran.exit()).isEqualTo(exit);
        assertThat(ran.out()).isEmpty();
    }
}
