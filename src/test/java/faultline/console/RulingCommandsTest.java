package faultline.console;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.console.shell.Console;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The white cell at the console: what it overrules, what it is shown, and what it is told to do instead. */
class RulingCommandsTest {
    private final Path folder;
    private final Console console;

    RulingCommandsTest(@TempDir Path folder) {
        this.folder = folder;
        console = new Console(Path.of("").toAbsolutePath(), folder);
    }

    @BeforeEach
    void proposes() {
        console.done("exercise new fracture-points autumn --seed 2026");
        console.done("cell assign moscow russia");
        console.done("cell assign washington us-administration");
        console.done("turn begin --skip-zero");
        console.done("move submit invite-musk-to-dialogue --covert");
        console.done("move submit accelerate-sfera");
        console.done("move submit attack-musk-in-public");
        console.done("turn adjudicate");
    }

    @AfterEach
    void leaves() {
        console.close();
    }

    @Test
    void aStruckReactionShowsAllThatFallsWithIt() {
        var dialogue = idOf("Elon Musk: Take up the dialogue with Moscow");
        assertThat(console.done("ruling list --wave 0"))
                .contains(dialogue + " ", "45 %, rolled 23", "What holds", "as expected");

        assertThat(console.done(
                        "ruling strike " + dialogue.toLowerCase(Locale.ROOT) + " --reason \"He is travelling\""))
                .contains(
                        "Struck " + dialogue,
                        "nothing is in force yet",
                        "Elon Musk: Restrict Starlink over Ukraine",
                        "Rulings that are gone")
                .containsPattern("Starlink service over Ukraine +│ Degraded │ Full");
        assertThat(console.done("turn show"))
                .contains(dialogue + "*  the rules said: Elon Musk: Take up the dialogue with Moscow");
        assertThat(console.done("ruling restore " + dialogue))
                .contains("Restored " + dialogue, "Moves by rule that are made now");
        assertThat(console.done("overrides")).startsWith("The rules were not overruled.");
    }

    @Test
    void whatChangesNothingElseSaysSo() {
        var advice = idOf("Russia: Continue operations on the ground");
        assertThat(console.done("ruling strike " + advice + " --reason \"They are on holiday\""))
                .contains("Nothing else changes.");
    }

    @Test
    void whatWasAddedIsTakenBack() {
        assertThat(console.done(
                        "ruling add --level multipolarity --add 2 --wave 2 --reason \"The summit was noticed\""))
                .containsPattern("Added R1\\.\\d+ Multipolarity \\+2");
        var added = idOf("Multipolarity +2");
        assertThat(console.done("ruling amend " + added + " --add 3 --reason \"It was on every screen\""))
                .contains("Amended " + added + " Multipolarity +3");
        assertThat(console.done("ruling restore " + added))
                .contains("Restored " + added + "  nothing")
                .containsPattern("Multipolarity +│ +[\\d.]+ │ +[\\d.]+");
    }

    @Test
    void rulingsThatGetOtherNumbersAreSpokenOf() {
        var unlikely = idOf("North Korea: Test a missile");
        assertThat(console.done("ruling amend " + unlikely + " --happens --reason \"They were not asked\""))
                .contains("Moves by rule that are made now", "Some rulings have other numbers now");
    }

    @Test
    void everythingIsInTheListAndInTheReport() throws Exception {
        console.done(
                "ruling amend " + idOf("Russian reliance on US systems −1") + " --add -3 --reason \"More than that\"");
        console.done("ruling add --level multipolarity --add 2 --wave 1 --reason \"The summit was noticed\"");
        assertThat(console.done("overrides")).contains("1 (proposed)", "Russian reliance on US systems −1", "−3");
        console.done("turn accept");

        assertThat(console.done("overrides"))
                .contains("The summit was noticed", "the world")
                .doesNotContain("proposed");
        assertThat(console.done("exercise verify")).startsWith("Identical: 1 turn");
        console.done("report aar --form md");
        assertThat(Files.readString(folder.resolve("reports/autumn-aar.md")))
                .contains("The model against the white cell", "More than that", "Russian reliance on US systems −1");
        assertThat(console.done("board --seat moscow")).doesNotContain("More than that");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ruling list --wave 9                       | 66 | Turn 1 has no wave (9). There are waves 0 to 2.
            ruling strike R1.1                         | 64 | Option (--reason) is missing.
            ruling strike R1.1 --reason ""             | 64 | The white cell overrules the rules only with a reason.
            ruling strike R1.99 --reason why           | 66 | There is no ruling (R1.99) in the proposal for turn 1. Did you mean
            ruling amend R1.1 --reason why             | 64 | Say one thing that the ruling is to become.
            ruling amend R1.1 --add 1 --set 2 --reason why | 64 | Say one thing that the ruling is to become.
            ruling amend R1.1 --add x --reason why     | 64 | Option (--add) takes a number, not (x).
            ruling amend R1.1 --add 1e999 --reason why | 64 | Level (trump-musk-relationship) cannot take the number (Infinity).
            ruling add --level multipolarity --state open --reason why | 64 | Say one thing that is to come about.
            ruling add --level multipolar --add 1 --reason why | 66 | Scenario (fracture-points) has no level (multipolar). Did you mean (multipolarity)?
            ruling add --stage riyadh-channel --state opened --reason why | 66 | Stage (riyadh-channel) has no state (opened). Did you mean (open)?
            ruling add --actor musk --move accelerate-sfera --reason why | 64 | Move (accelerate-sfera) is not one of (musk).
            ruling add --inject leek --reason why      | 66 | Scenario (fracture-points) has no inject (leek).
            ruling add --level multipolarity --add 1 --wave 20 --reason why | 64 | There can be no wave (20) in what is proposed.
            ruling amend R1.51 --happens --reason why  | 64 | This would not come about: it happened this turn as M1.3.
            ruling restore R1.1                        | 64 | Ruling (R1.1) is as the rules gave it.
            """)
    void refusesWhatCannotBe(String line, int exit, String words) {
        var ran = console.run(line);

        assertThat(ran.err().replace("\n", " ")).startsWith(words);
        assertThat(ran.exit()).isEqualTo(exit);
        assertThat(ran.out()).isEmpty();
        assertThat(console.done("overrides")).startsWith("The rules were not overruled.");
    }

    @Test
    void tabKnowsWhatCanBeOverruled() {
        assertThat(console.proposals("ruling strike "))
                .contains("R1.1", "R1.43")
                .doesNotContain("M1.1");
        assertThat(console.proposals("ruling restore ")).isEmpty();
        console.done("ruling strike R1.1 --reason \"It was not so\"");
        assertThat(console.proposals("ruling restore ")).containsExactly("R1.1");
        assertThat(console.proposals("ruling add --stage riyadh-channel --state "))
                .containsExactly("closed", "open", "productive");
        assertThat(console.proposals("ruling add --level ")).contains("multipolarity", "leverage:musk");
        assertThat(console.proposals("ruling add --move amplify-a-fracture --target "))
                .contains("personal");
        assertThat(console.proposals("ruling add --actor ")).contains("musk");
    }

    /** The number of the first ruling that says so. */
    private String idOf(String what) {
        return console.done("ruling list")
                .lines()
                .filter(line -> line.contains("│ " + what + " "))
                .findFirst()
                .map(line -> line.substring(0, line.indexOf(' ')).replace("*", ""))
                .orElseThrow();
    }
}
