package faultline.console;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.console.shell.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A matrix game, in a scenario that has actors and nothing else. */
class MatrixGameTest {
    private static final String SCENARIO = """
            faultline: 1
            overview: {title: The Harbour, purpose: To argue., fictional: All of it is invented.}
            turns: {count: 3, start: 2031-01-06, step: 2 weeks}
            depth: 3
            rules: []
            actors:
              north: {name: North, kind: state}
              south: {name: South, kind: state}
            arguments:
              conditions: {ice: {name: Ice in the port, actor: north, lifted-by: An icebreaker}}
            """;

    private final Path home;
    private final Console console;

    MatrixGameTest(@TempDir Path folder) {
        home = folder.resolve("home");
        console = new Console(home, folder.resolve("data"));
    }

    @BeforeEach
    void begins() throws IOException {
        write("scenario.yaml", SCENARIO);
        write("briefings/facilitator.md", "You lead.");
        write("briefings/north.md", "You are North.");
        write("briefings/south.md", "You are South.");
        console.done("exercise new harbour evening --seed 7");
        console.done("cell assign hilltop north");
        console.done("cell assign valley south");
        console.done("turn begin");
    }

    @AfterEach
    void leaves() {
        console.close();
    }

    @Test
    void anArgumentIsDecidedWithDiceFromTheTableAndExplained() {
        console.done("argument open \"North clears the port\" --result \"Ships leave\" --actor north");
        console.done("argument for G1.1 \"It has an icebreaker\" --by hilltop --weight compelling");
        console.done("argument against G1.1 \"It has no fuel\" --by Anna");

        assertThat(console.done("argument odds G1.1")).contains("58.3 % (21 of 36)");
        assertThat(console.done("argument roll G1.1 3 5")).contains("succeeded", "thrown at the table");
        console.done("condition remove ice --argument G1.1");
        console.done("turn adjudicate");
        console.done("turn accept");
        assertThat(console.done("why G1.1"))
                .contains(
                        "for: +2 hilltop: It has an icebreaker", "against: −1 Anna: It has no fuel", "Ice in the port");
        assertThat(console.done("argument list")).contains("North clears the port");
        assertThat(console.done("exercise verify")).contains("Identical");
    }

    @Test
    void aRollThatIsUndoneIsTheSameAgain() {
        console.done("argument open \"It rains\"");
        var rolled = console.done("argument roll G1.1");
        console.done("undo");

        assertThat(console.done("argument show G1.1")).contains("open");
        assertThat(console.done("argument roll G1.1")).isEqualTo(rolled);
    }

    @Test
    void estimatesAreNotToldBeforeAllAreShown() {
        console.done("argument open \"It rains\" --method estimative");
        console.done("argument estimate G1.1 30 --by hilltop");
        console.done("argument estimate G1.1 90 --by valley");

        assertThat(console.done("argument show G1.1"))
                .contains("given by hilltop, valley")
                .doesNotContain("30", "90");
        assertThat(console.done("log --all")).doesNotContain("30 %", " 90");
        assertThat(console.done("argument estimates G1.1")).contains("30 (hilltop), 90 (valley)", "60 %");
    }

    @Test
    void aSecretArgumentIsNotInTheLogOfOthers() {
        console.done("argument open \"A spy is caught\" --actor south --secret --cell valley --trigger \"his letter\"");

        assertThat(console.done("log --all --seat valley")).contains("A spy is caught");
        assertThat(console.done("log --all --seat hilltop")).doesNotContain("spy", "letter");
        console.done("argument trigger G1.1");
        console.done("argument roll G1.1 6 6");
        assertThat(console.done("log --all --seat hilltop")).doesNotContain("spy", "G1.1");
        console.done("argument reveal G1.1");
        assertThat(console.done("log --all --seat hilltop"))
                .contains("A spy is caught")
                .doesNotContain("letter");
    }

    @Test
    void theReportTellsWhatWasArguedAndBothSides() {
        console.done("argument open \"North clears the port\" --actor north");
        console.done("argument against G1.1 \"It has no fuel\" --by Anna");
        console.done("argument roll G1.1 1 1");
        console.done("turn adjudicate");
        console.done("turn accept");
        console.done("report aar --form html --out " + home.resolve("report"));

        assertThat(home.resolve("report"))
                .isDirectoryRecursivelyContaining(file -> reads(file).contains("Arguments")
                        && reads(file).contains("a disaster")
                        && reads(file).contains("no fuel"));
    }

    private static String reads(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void write(String file, String text) throws IOException {
        var path = home.resolve("exercises/harbour").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
