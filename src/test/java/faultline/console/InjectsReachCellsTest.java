package faultline.console;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.adjudication.SmallRules;
import faultline.console.shell.Console;
import faultline.exercise.SmallWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each cell reads an inject in the words that are meant for it, and none that is not. */
class InjectsReachCellsTest {
    private static final String RUMOUR = """
              rumour: {name: A rumour, synopsis: Of a ship., text: Everybody hears of a ship., texts: {red: Your own ship is meant.}, from: Press, release: by-hand}
            """;

    private final Path home;
    private final Console console;

    InjectsReachCellsTest(@TempDir Path folder) {
        home = folder.resolve("home");
        console = new Console(home, folder.resolve("data"));
    }

    @BeforeEach
    void begins() throws IOException {
        for (var file : SmallWorld.files().entrySet()) {
            write(
                    "exercises/small-world/" + file.getKey(),
                    file.getValue() + (file.getKey().equals("msel.yaml") ? RUMOUR : ""));
        }
        write("rules/small/small.drl", SmallRules.TEXT);
        console.done("exercise new small-world autumn --seed 7");
        console.done("cell assign moscow red");
        console.done("cell assign washington blue");
        console.done("turn begin");
    }

    @AfterEach
    void leaves() {
        console.close();
    }

    @Test
    void eachCellReadsItsOwnWords() {
        console.done("msel release rumour");

        assertThat(from("moscow", "msel show rumour"))
                .contains("Your own ship is meant.")
                .doesNotContain("Everybody hears", "Of a ship.");
        assertThat(from("washington", "msel show rumour"))
                .contains("Everybody hears of a ship.")
                .doesNotContain("Your own ship", "Of a ship.");
    }

    @Test
    void whatIsNotForACellOrNotReleasedIsNotThere() {
        console.done("msel release leak");

        assertThat(from("washington", "msel list")).contains("leak").doesNotContain("rumour", "storm");
        assertThat(from("moscow", "msel list")).doesNotContain("leak", "rumour", "storm");
    }

    @Test
    void whatIsWrittenInPlayComesToWhomItIsMeantForAndIntoTheReport() {
        console.done("msel add \"A call\" --text \"The telephone rings.\" --to red");
        console.done("msel release a-call --reason \"They wait\"");

        assertThat(from("moscow", "msel list")).contains("a-call");
        assertThat(from("washington", "msel list")).doesNotContain("a-call");
        assertThat(console.done("log")).contains("A call");
        assertThat(console.done("msel show a-call")).contains("They wait");
    }

    private String from(String seat, String line) {
        console.done("seat " + seat + " --no-pin");
        var shown = console.done(line);
        console.done("seat white");
        return shown;
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(home.resolve(path).getParent());
        Files.writeString(home.resolve(path), text);
    }
}
