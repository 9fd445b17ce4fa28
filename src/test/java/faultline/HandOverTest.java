package faultline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second facilitator goes on where the first one was killed in mid-turn, under an open proposal. */
class HandOverTest {
    private final Path folder;

    HandOverTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void anotherGoesOnWhereTheFirstWasKilled() throws Exception {
        var anna = start("Anna");
        try (var typed = anna.outputWriter(StandardCharsets.UTF_8)) {
            typed.write("""
                    exercise new tutorial autumn --seed 7
                    cell assign upstream damhead
                    turn begin
                    move submit open-the-gates
                    turn adjudicate
                    """);
            typed.flush();
            waitFor(anna, "next: `why`");

            var meanwhile = run("Ben", "exercise", "status");
            assertThat(meanwhile.exit()).isEqualTo(75);
            assertThat(meanwhile
                            .said()
                            .strip()
                            .lines()
                            .reduce((first, second) -> second)
                            .orElse(""))
                    .matches("The data folder \\(.*\\) is in use by Anna since .* \\(process " + anna.pid()
                            + "\\); leave that one with `exit`, or choose another folder with --data\\.");
            // The process's own method would also close what it has said.
            anna.toHandle().destroyForcibly();
            anna.waitFor();
        }

        assertThat(run("Ben", "turn", "accept").exit()).isZero();
        assertThat(run("Ben", "log").said())
                .containsPattern("white \\(Anna\\) +│ The rules answer turn 1")
                .containsPattern(
                        "white \\(Ben\\) +│ Ben takes over as facilitator from Anna \\(turn 1, adjudication\\)\n"
                                + ".*white \\(Ben\\) +│ The results of turn 1 are in force");
    }

    private record Ran(int exit, String said) {}

    private Ran run(String person, String... command) throws IOException, InterruptedException {
        var process = start(person, command);
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), said);
    }

    private Process start(String person, String... command) throws IOException {
        var words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dfaultline.home=" + Path.of("").toAbsolutePath(),
                "-cp",
                System.getProperty("java.class.path"),
                "faultline.Faultline",
                "--data",
                folder.resolve("data").toString(),
                "--as",
                person));
        words.addAll(List.of(command));
        var builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().put("COLUMNS", "200");
        return builder.start();
    }

    /** Reads what the process says up to a line that begins so. */
    private static void waitFor(Process process, String beginning) throws IOException {
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            if (line.strip().startsWith(beginning)) {
                return;
            }
        }
        throw new AssertionError("It has ended without saying (" + beginning + ").");
    }
}
