package faultline.console;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.console.shell.Console;
import faultline.exercise.SmallWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page for the room's screen follows each step of its exercise, and holds up none. */
class WallCommandsTest {
    private final Path folder;
    private final Path page;
    private Console console;

    WallCommandsTest(@TempDir Path folder) {
        this.folder = folder;
        this.page = folder.resolve("screen/wall.html");
        this.console = open();
    }

    private Console open() {
        return new Console(folder.resolve("home"), folder.resolve("data"));
    }

    @BeforeEach
    void begins() throws IOException {
        for (var file : SmallWorld.files().entrySet()) {
            var path = folder.resolve("home/exercises/small-world").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        console.done("exercise new small-world autumn --seed 7");
        console.done("cell assign moscow red");
    }

    @AfterEach
    void leaves() {
        console.close();
    }

    @Test
    void isThereAtOnceAndFollowsEachStep() throws IOException {
        assertThat(console.done("report wall --out " + page.getParent())).contains(page.toString());
        assertThat(shown()).contains("Before play", "All of it is invented.");

        console.done("turn begin");
        assertThat(shown()).contains("Turn 1 of 3", "The cells decide");
        console.done("move submit threaten --target blue");
        console.done("turn adjudicate");
        assertThat(shown()).contains("The white cell adjudicates").doesNotContain("Threaten");
        console.done("turn accept");
        assertThat(shown()).contains("Red: Threaten (Blue)", "▲ +10");
        console.done("undo");
        assertThat(shown()).doesNotContain("Threaten", "▲ +10");
    }

    @Test
    void countsDownWhileATimerRuns() throws IOException {
        console.done("report wall --out " + page.getParent());
        console.done("turn begin");
        console.done("clock start 20");
        assertThat(shown()).containsPattern("data-end=\"\\d+\"");

        console.done("clock pause");
        assertThat(shown()).contains("paused, 20 min left").doesNotContain("data-end");
    }

    @Test
    void goesOnAfterARestartOfTheProgram() throws IOException {
        console.done("report wall --out " + page.getParent());
        console.close();
        console = open();

        console.done("turn begin");

        assertThat(shown()).contains("Turn 1 of 3");
    }

    /** What is tried in a fork is not shown to the room. */
    @Test
    void staysWithItsExerciseWhileAnotherIsPlayed() throws IOException {
        console.done("report wall --out " + page.getParent());
        console.done("turn begin");
        var before = shown();

        console.done("exercise fork trial");
        console.done("turn adjudicate");

        assertThat(shown()).isEqualTo(before);
    }

    @Test
    void saysThatItIsKeptUpNoMore() throws IOException {
        console.assertRefused("report wall --off", 64, "No page for the room's screen is kept up.");
        console.done("report wall --out " + page.getParent());

        assertThat(console.done("report wall --off")).contains("autumn");
        console.done("turn begin");

        assertThat(shown()).contains("not kept up any more").doesNotContain("Turn 1 of 3");
    }

    @Test
    void isNotWrittenOverAFileOfSomebodys() throws IOException {
        Files.createDirectories(page.getParent());
        Files.writeString(page, "<p>Mine</p>");

        var ran = console.run("report wall --out " + page.getParent());
        assertThat(ran.err()).contains("There is a file (" + page + ") already");
        assertThat(shown()).isEqualTo("<p>Mine</p>");

        console.done("report wall --force --out " + page.getParent());
        console.done("report wall --out " + page.getParent());
        assertThat(shown()).contains("Before play");
    }

    @Test
    void aPageThatCannotBeWrittenIsSaidOnceAndPlayGoesOn() throws IOException {
        console.done("report wall --out " + page.getParent());
        Files.delete(page);
        Files.delete(page.getParent());
        Files.writeString(page.getParent(), "A file in the place of the folder");

        var ran = console.run("turn begin");
        assertThat(ran.exit()).isZero();
        assertThat(ran.err())
                .startsWith("The page for the room's screen stays as it was: ")
                .endsWith("Play goes on.\n");
        assertThat(console.done("move submit spy")).contains("Entered M1.1");
    }

    private String shown() throws IOException {
        return Files.readString(page);
    }
}
