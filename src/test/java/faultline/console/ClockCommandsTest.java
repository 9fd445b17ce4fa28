package faultline.console;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.console.shell.Console;
import faultline.exercise.SmallWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The timer of a phase as it is typed and read. */
class ClockCommandsTest {
    private final Console console;

    ClockCommandsTest(@TempDir Path home) throws IOException {
        for (var file : SmallWorld.files().entrySet()) {
            var path = home.resolve("exercises/small-world").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        console = new Console(home, home.resolve("data"));
        console.run("exercise new small-world autumn --seed 7");
    }

    @AfterEach
    void leaves() {
        console.close();
    }

    @Test
    void realTimeStandsBesideScenarioTime() {
        assertThat(console.done("clock"))
                .containsPattern("Real time +\\w+ \\d+ \\w+ \\d{4}, \\d\\d:\\d\\d \\S+\n")
                .containsPattern("Scenario +1 January 2030, before play\n")
                .containsPattern("Timer +none\n")
                .contains("`clock start 20`");
    }

    @Test
    void aTimerIsInThePromptUntilItIsStopped() {
        console.done("turn begin");
        assertThat(console.done("clock start 20")).startsWith("Timer: 20 min left.\n");
        assertThat(prompt()).endsWith("autumn · turn 1 · moves · 20 min left> ");
        assertThat(console.done("clock extend 5")).startsWith("Timer: 25 min left.\n");
        assertThat(console.done("clock pause")).startsWith("Timer: paused, 25 min left.\n");
        assertThat(console.done("clock")).containsPattern("Elapsed +\\d+ s of 25 min\n");
        assertThat(console.done("clock resume")).startsWith("Timer: 25 min left.\n");
        assertThat(console.done("clock stop")).startsWith("Timer: none.\n");
        assertThat(prompt()).isEqualTo("autumn · turn 1 · moves> ");
    }

    @Test
    void anUndoTakesBackTheLastCommandOfPlayAndNotTheTimer() {
        console.done("turn begin");
        console.done("clock start 20");

        assertThat(console.done("undo")).contains("before turn 1");
        assertThat(console.done("log")).contains("A timer of 20 min runs for the phase (moves)");
        console.done("turn begin");
        assertThat(prompt()).contains("20 min left");
    }

    @Test
    void whereNoTimerRunsOneIsNamed() {
        console.assertRefused("clock extend 5", 64, "No timer runs in the phase (briefing).");
        console.assertRefused("clock start 0", 64, "A timer cannot give (0 min).");
    }

    private String prompt() {
        return console.part(Prompt.class).getPrompt().toString();
    }
}
