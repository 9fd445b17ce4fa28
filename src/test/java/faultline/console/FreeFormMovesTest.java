package faultline.console;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.console.shell.Console;
import faultline.exercise.SmallWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever people can think of is a move like any other, and the white cell sees at a glance which nothing has answered. */
class FreeFormMovesTest {
    private static final Map<String, String> BARE = Map.of(
            "scenario.yaml", """
            faultline: 1
            overview: {title: Bare, purpose: To talk., fictional: All of it is invented.}
            turns: {count: 2, start: 2030-01-01, step: 2 weeks}
            depth: 1
            rules: []
            actors:
              red: {name: Red, kind: state}
              blue: {name: Blue, kind: state}
            """,
            "briefings/facilitator.md", "Lead.",
            "briefings/red.md", "You are Red.",
            "briefings/blue.md", "You are Blue.");

    private final Path folder;
    private final Console console;

    FreeFormMovesTest(@TempDir Path folder) {
        this.folder = folder;
        this.console = new Console(folder.resolve("home"), folder.resolve("data"));
    }

    @AfterEach
    void leaves() {
        console.close();
    }

    private void begin(String scenario, Map<String, String> files) throws IOException {
        for (var file : files.entrySet()) {
            var path = folder.resolve("home/exercises").resolve(scenario).resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        console.done("exercise new " + scenario + " autumn --seed 7");
        console.done("cell assign moscow red");
        console.done("cell assign washington blue");
        console.done("turn begin");
    }

    @Test
    void aMoveInFreeWordsGoesThroughTheTurnAsAnyOther() throws IOException {
        begin("small-world", SmallWorld.files());

        assertThat(console.done(
                        "move write \"Opens the archive\" --actor red --target green --intent \"to be believed\""))
                .contains("Entered M1.1 Red: \"Opens the archive\" (Green)");
        assertThat(console.done("turn show")).contains("M1.1", "\"Opens the archive\"", "public");
        assertThat(console.done("turn adjudicate"))
                .contains("Moves in free words that no ruling answers yet", "ruling add --for M1.1");
        assertThat(console.done("pending")).contains("no ruling answers yet");
        assertThat(console.done("facilitate")).contains("No ruling answers Red: \"Opens the archive\" (Green).");

        assertThat(console.done("ruling add --for m1.1 --level tension --add -5 --reason \"It was read\""))
                .doesNotContain("no ruling answers");
        assertThat(console.done("turn show")).doesNotContain("no ruling answers");
        assertThat(console.done("why R1.1")).contains("It was read", "\"Opens the archive\"");

        console.done("turn accept");
        assertThat(console.done("log")).contains("Move M1.1 Red: \"Opens the archive\" (Green)");
        assertThat(console.done("log --seat washington"))
                .contains("Red: \"Opens the archive\" (Green)")
                .doesNotContain("to be believed");
        assertThat(console.done("outcome")).isNotEmpty();
    }

    @Test
    void aScenarioWithoutCatalogueIndicatorsAndRulesIsPlayedToItsEnd() throws IOException {
        begin("bare", BARE);

        assertThat(console.done("move list")).contains("free-form", "Move in free words");
        console.done("move write \"Closes the border\" --actor blue --covert");
        console.done("turn adjudicate");
        console.done("turn accept");
        assertThat(console.done("log --seat moscow")).doesNotContain("border");
        console.done("turn begin");
        console.done("turn adjudicate");
        console.done("turn accept");
        console.done("exercise close");
        console.done("report aar --form html --out " + folder.resolve("report"));
        console.done("exercise verify");
    }

    @Test
    void aScenarioCanTakeNoneOrFew() throws IOException {
        begin("small-world", with("free-form: {allowed: false}"));
        assertThat(console.run("move write \"Waits\" --actor red").err())
                .contains("Scenario (small-world) takes no moves in free words.");
        console.done("exercise close");
    }

    @Test
    void itsLimitsHold() throws IOException {
        begin("small-world", with("free-form: {limits: {per-turn: 1}, secrecy: public}"));

        assertThat(console.run("move write \"Hides\" --actor red --covert").err())
                .contains("always public");
        console.done("move write \"Waits\" --actor red");
        assertThat(console.run("move write \"Waits longer\" --actor red").err()).contains("once a turn, and has");
    }

    @Test
    void whatIsWrongIsRefused() throws IOException {
        begin("small-world", SmallWorld.files());

        assertThat(console.run("move write \" \" --actor red").err()).contains("needs words");
        assertThat(console.run("move write \"Waits\"").err()).contains("by more than one actor");
        assertThat(console.run("move write \"Waits\" --actor green").err()).contains("(green)");
        assertThat(console.run("move write \"Waits\" --actor red --target gren").err())
                .contains("cannot be aimed at (gren)", "green");
        assertThat(console.run("move submit free-form --actor red").err()).contains("move write");
        console.done("move write \"Waits\" --actor red");
        console.done("turn adjudicate");
        assertThat(console.run("ruling add --for M1.2 --level tension --add 1 --reason r")
                        .err())
                .contains("no entered move (M1.2)", "M1.1");
    }

    private static Map<String, String> with(String key) {
        var files = SmallWorld.files();
        files.computeIfPresent("scenario.yaml", (file, text) -> text.replace("rules: []", "rules: []\n" + key));
        return files;
    }
}
