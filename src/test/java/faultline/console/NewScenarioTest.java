package faultline.console;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.console.shell.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new scenario is made with one command, checks clean, and can be played at once. */
class NewScenarioTest {
    private final Path folder;
    private final Path mine;
    private final Console console;

    NewScenarioTest(@TempDir Path folder) {
        this.folder = folder;
        this.mine = folder.resolve("my scenarios");
        this.console = new Console(Path.of("").toAbsolutePath(), folder.resolve("data"));
    }

    @AfterEach
    void leaves() {
        console.close();
    }

    @Test
    void isMadeCheckedAndPlayed() {
        assertThat(console.done("scenario new two-ports --in \"" + mine + "\""))
                .contains("Scenario (two-ports) is made", "scenario.yaml", "rules/two-ports", "scenario check");

        var scenario = mine.resolve("exercises/two-ports");
        var checked = console.run("scenario check \"" + scenario + "\"");
        assertThat(checked.exit()).isZero();
        assertThat(checked.err()).isEmpty();
        assertThat(checked.out()).contains("Sound:", "8 rules fit it").doesNotContain("Hint");

        console.done("exercise new \"" + scenario + "\" first --seed 1");
        console.done("cell assign downstream marshend");
        for (var move : List.of("propose-talks", "save-water", "save-water")) {
            console.done("turn begin");
            console.done("move submit " + move);
            console.done("turn adjudicate");
            console.done("turn accept");
        }
        assertThat(console.done("board")).contains("Two ports", "turn 3 of 3");
        assertThat(console.done("exercise verify")).contains("Identical");
    }

    @Test
    void itsPlaythroughNamesItWhereverItLies() throws IOException {
        console.done("scenario new two-ports --in \"" + mine + "\"");

        var script = Files.readAllLines(mine.resolve("exercises/two-ports/playthroughs/one-town.script"));
        assertThat(script.stream().filter(line -> line.startsWith("exercise new ")))
                .containsExactly("exercise new \"" + mine.resolve("exercises/two-ports") + "\" two-ports --seed 1");
    }

    @Test
    void refusesWhatCannotBe() throws IOException {
        Files.writeString(folder.resolve("a-file"), "");

        console.assertRefused(
                "scenario new tutorial", 64, "(" + Path.of("exercises/tutorial").toAbsolutePath());
        console.assertRefused("scenario new Harbour", 64, "A scenario cannot be named (Harbour)");
        console.assertRefused(
                "scenario new harbour --in \"" + folder.resolve("a-file") + "\"",
                74,
                "(" + folder.resolve("a-file/exercises/harbour/briefings/damhead.md") + ") cannot be written.");
    }
}
