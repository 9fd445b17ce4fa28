package faultline.console;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.adjudication.SmallRules;
import faultline.console.shell.Console;
import faultline.exercise.SmallWorld;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.shell.jline.PromptProvider;

/** What a facilitator sees of turns of several kinds. */
class TurnKindsCommandsTest {
    private final Path home;
    private final Console console;

    TurnKindsCommandsTest(@TempDir Path folder) {
        home = folder.resolve("home");
        console = new Console(home, folder.resolve("data"));
    }

    @AfterEach
    void leaves() {
        console.close();
    }

    @Test
    void oneByOneTheScreenSaysWhoseImpulseItIs() {
        begin("moves: one-by-one, order: [red, [blue, green]], phases: [Read the news, Enter moves]");
        assertThat(done("turn begin"))
                .contains("turn 1 of 3", "impulse 1 of 2: Red to act", "1.  Read the news", "2.  Enter moves")
                .contains("next: `move submit` enters a move of Red; `turn adjudicate` asks the rules.");
        assertThat(prompt()).isEqualTo("autumn · turn 1 · impulse 1 of 2 · moves> ");
        assertThat(done("exercise status"))
                .contains("impulse 1 of 2: Red to act", "No moves have been entered in turn 1, impulse 1 of 2");
        assertRefused("move submit protest --actor blue", "Actor (blue) does not act in impulse 1 of 2");
        assertThat(done("move list --actor blue")).contains("does not act in impulse 1 of 2");

        done("move submit threaten --actor red --target blue");
        assertThat(done("turn adjudicate")).contains("Proposed for turn 1, impulse 1 of 2: Red to act", "M1.1 ");
        assertThat(done("turn accept")).contains("impulse 2 of 2: Blue and Green to act", "Tension", "+14");
        assertThat(done("move submit protest")).contains("Entered M1.2 Blue: Protest");
        assertThat(done("turn show")).contains("M1.1 ", "M1.2 ");
        assertThat(done("turn adjudicate")).contains("M1.2 ").doesNotContain("M1.1 ");
        assertThat(done("why tension")).contains("turn 1, wave 0: 50 → 64\n").doesNotContain("(proposed)");
        assertThat(done("turn accept")).contains("results");
        assertThat(done("exercise verify")).contains("Identical");
        assertThat(report()).contains("Turn 1 (1 January 2030)\n", "**Red: Threaten (Blue)**", "**Blue: Protest**");
    }

    @Test
    void onEntryTheAnswerIsShownWithTheMove() {
        begin("moves: on-entry");
        done("turn begin");
        assertRefused("turn end", "What the turn's beginning brings has not been adjudicated");

        assertThat(done("move submit threaten --actor red --target blue"))
                .contains("Entered M1.1", "Proposed for turn 1, impulse 1", "next: `why` explains");
        assertThat(done("turn accept"))
                .contains("impulse 2: each move is answered as it is entered", "`turn end` ends the turn.");
        assertThat(report()).contains("Turn 1 so far");
        assertThat(done("turn end")).contains("results");
        assertThat(report()).contains("Turn 1 (1 January 2030)\n").doesNotContain("so far");
    }

    @Test
    void ofATurnOfNegotiationTheScreenSaysWhatIsDone() {
        begin("kinds: {talks: {name: Negotiation, moves: none, phases: [Ten minutes of talks]}}, plan: {1: talks}");

        assertThat(done("turn begin"))
                .contains(
                        "turn 1 of 3 (Negotiation)",
                        "1.  Ten minutes of talks",
                        "next: cells talk, and enter no moves");
        assertRefused("move submit spy", "No moves are made in turn 1 (Negotiation)");
        assertThat(done("turn adjudicate")).contains("No moves are made in turn 1 (Negotiation)");
        done("turn accept");
        assertThat(report()).contains("Turn 1: Negotiation (1 January 2030)\n");
    }

    @Test
    void turnZeroSaysThatItDoesNotCount() {
        begin("turn-zero: true");
        assertThat(done("turn begin"))
                .contains("turn zero", "for practice: what it does is set back when turn 1 begins");
        assertThat(prompt()).isEqualTo("autumn · turn zero · moves> ");
        assertThat(done("exercise list")).contains("zero");
        done("move submit threaten --actor red --target blue");
        assertThat(done("turn adjudicate")).contains("Proposed for turn zero, for practice");
        assertThat(done("turn accept")).contains("next: `turn begin` opens turn 1, and sets back all");
        assertThat(done("why tension")).contains("turn zero, for practice, wave 0: 50 → 64");
        assertThat(report()).contains("Turn zero, for practice", "which is for practice");

        assertThat(done("turn begin")).contains("turn 1 of 3").doesNotContain("practice");
        assertThat(done("why tension")).contains("Tension: 50", "nothing has changed it yet");
        assertThat(done("why M0.1")).contains("M0.1 Red: Threaten (Blue)");
        assertThat(report()).contains("A turn zero was played for practice").doesNotContain("M0.1");
    }

    @Test
    void turnZeroCanBeSkipped() {
        begin("turn-zero: true");
        assertThat(done("exercise status")).contains("`turn begin --skip-zero` opens turn 1.");

        assertThat(done("turn begin --skip-zero")).contains("turn 1 of 3");
        assertRefused("turn begin --skip-zero", "Turn 1 is not over");
    }

    @Test
    void theScenarioSaysHowItsTurnsArePlayed() {
        begin("turn-zero: true, moves: one-by-one, kinds: {talks: {name: Negotiation, moves: none}}, plan: {2: talks}");

        assertThat(done("scenario show small-world"))
                .contains("after a turn zero, with moves one by one; turn 2: Negotiation; rules: small.");
    }

    private void begin(String turns) {
        SmallWorld.files(turns)
                .forEach((path, text) ->
                        write("exercises/small-world/" + path, text.replace("rules: []", "rules: [small]")));
        write("rules/small/small.drl", SmallRules.TEXT);
        done("exercise new small-world autumn --seed 7");
        done("cell assign moscow red");
        done("cell assign washington blue");
    }

    private void write(String path, String text) {
        try {
            Files.createDirectories(home.resolve(path).getParent());
            Files.writeString(home.resolve(path), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String prompt() {
        return console.part(PromptProvider.class).getPrompt().toString();
    }

    /** The report as Markdown. */
    private String report() {
        var folder = home.resolveSibling("reports");
        done("report aar --force --form md --out \"" + folder + "\"");
        try {
            return Files.readString(folder.resolve("autumn-aar.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String done(String line) {
        var ran = console.run(line);
        assertThat(ran.exit()).as(line + ": " + ran.err()).isZero();
        return ran.out();
    }

    private void assertRefused(String line, String words) {
        var ran = console.run(line);
        assertThat(ran.err()).startsWith(words);
        assertThat(ran.exit()).isEqualTo(64);
    }
}
