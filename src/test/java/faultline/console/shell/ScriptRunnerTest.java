package faultline.console.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptRunnerTest {
    private final Samples shell = new Samples();
    private final ScriptRunner scripts = new ScriptRunner(shell.commands, shell.screen);

    private final Path folder;

    ScriptRunnerTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void echoesAndRunsEachCommandAndPassesOverComments() throws IOException {
        var script = script("\uFEFF# a comment\r\n\r\n  move 1\r\nmove \"é # 2\"\r\n");

        assertThat(scripts.run(script)).isEqualTo(ExitCode.OK);

        assertThat(shell.out().lines()).containsExactly("> move 1", "move 1", "> move \"é # 2\"", "move é # 2");
    }

    @Test
    void stopsAtTheFirstCommandThatFailsAndSaysWhere() throws IOException {
        var script = script("move 1\n\nrefuse\nmove 2\n");

        assertThat(scripts.run(script)).isEqualTo(ExitCode.USAGE);

        assertThat(shell.err()).endsWith(script + ":3: stopped, exit 64.\n");
        assertThat(shell.out()).doesNotContain("move 2");
    }

    @Test
    void endsAtExit() throws IOException {
        assertThat(scripts.run(script("exit\nrefuse\n"))).isEqualTo(ExitCode.OK);
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void refusesAFileThatIsNotThereOrNoText() throws IOException {
        var binary = Files.write(folder.resolve("binary"), new byte[] {(byte) 0xC3, 0x28});

        assertThat(scripts.run(folder.resolve("missing"))).isEqualTo(ExitCode.NOT_FOUND);
        assertThat(scripts.run(folder)).isEqualTo(ExitCode.NOT_FOUND);
        assertThat(scripts.run(binary)).isEqualTo(ExitCode.BAD_SCENARIO);
        assertThat(shell.err().lines()).hasSize(4);
    }

    private Path script(String text) throws IOException {
        return Files.writeString(folder.resolve("s.txt"), text, StandardCharsets.UTF_8);
    }
}
