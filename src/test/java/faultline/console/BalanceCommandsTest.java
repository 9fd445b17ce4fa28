package faultline.console;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.console.shell.Console;
import faultline.play.FairGame;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** `scenario balance` prints its figures, says what is out of balance with its exit code, and writes a page. */
class BalanceCommandsTest {
    private final Path home;
    private final Console console;

    BalanceCommandsTest(@TempDir Path home) {
        this.home = home;
        FairGame.writeTo(home);
        console = new Console(home, home.resolve("data"), 150);
        // Compiles the rules, which is told while it lasts.
        console.run("scenario check fair-game");
    }

    @AfterEach
    void leaves() {
        console.close();
    }

    @Test
    void aSoundOneEndsWell() {
        var out = console.done("scenario balance fair-game --games 200 --turns 4");

        assertThat(out)
                .contains("Balance of A fair game", "All of it is invented.", "200 random exercises of 4 turns")
                .containsPattern("fortune:red +│ +50.0 │ .*│ ok")
                .containsPattern("door +│ open +│ open 100 %, shut 0 % +│ shut")
                .containsPattern("cheer +│ +200 │ +800 │ +0 │ +800 │ +100 % │ ok")
                .containsPattern("crowd +│ +200 │ +100 % │ +4.0 │ +0.0 │ ok")
                .containsPattern("blue +│ draw evenly +│ (bid|call|\\(no move\\)) +│")
                .contains("Hint: stage door is never in the state shut.")
                .contains("Sound: all that is asked of the figures is so.");
    }

    @Test
    void oneOutOfBalanceEndsWithTheNumberOfABadScenario() throws IOException {
        putsOutOfBalance();
        var ran = console.run("scenario balance fair-game --games 20 --turns 2");

        assertThat(ran.exit()).isEqualTo(65);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .containsPattern("heat +│ +100.0 │ .*│ at a bound in 100 % of turns")
                .contains("Out of balance: heat: at a bound in 100 % of turns.")
                .doesNotContain("Sound:");
    }

    @Test
    void writesAPageThatSaysWhatItIsAndHowToMakeItAgain() throws IOException {
        var file = home.resolve("pages/balance.md");
        console.run("scenario balance fair-game --games 20 --turns 2 --seed 5 --markdown " + file);

        assertThat(Files.readString(file))
                .startsWith("# Balance of A fair game\n\n> All of it is invented.\n")
                .contains("20 random exercises of 2 turns, from the seed 5.")
                .contains("It is no forecast of anything")
                .contains(
                        "```\n./faultline scenario balance fair-game --games 20 --turns 2 --seed 5 --markdown FILE\n```")
                .contains("| Level | Start | Mean end |", "| heat | 50.0 |");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            scenario balance fare-game             | 66 | There is no scenario (fare-game). Did you mean (fair-game)?
            scenario balance fair-game --games 0   | 64 | (0) games cannot be played.
            scenario balance fair-game --turns 101 | 64 | (101) turns cannot be played. Say a number from 1 to 100.
            scenario balance fair-game --seed x    | 64 | Option (--seed) takes a whole number, not (x).
            """)
    void refusesWhatCannotBePlayed(String line, int exit, String words) {
        console.assertRefused(line, exit, words);
    }

    private void putsOutOfBalance() throws IOException {
        var file = home.resolve("exercises/fair-game/scenario.yaml");
        var text = Files.readString(file);
        assertThat(text).contains("max: 100, start: 50");
        Files.writeString(file, text.replace("max: 100, start: 50", "max: 100, start: 100"));
    }
}
