package faultline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A megabyte of quotes, however it comes, is refused as any line is, and the program goes on. */
class QuotesTest {
    private static final String QUOTES = "\"".repeat(1 << 20);
    private static final String TOO_LONG = "65536 are the most";

    private final Path folder;
    private final Path data;

    QuotesTest(@TempDir Path folder) {
        this.folder = folder;
        this.data = folder.resolve("data");
    }

    @Test
    void typedAtTheTerminal() throws IOException {
        assumeTrue(Installed.program("script").isPresent(), "Skipped: script(1) is missing.");
        try (var terminal = OwnProcess.atTerminal(folder, data)) {
            terminal.await("faultline> ");
            long begun = System.nanoTime();
            terminal.type(QUOTES + "\n");
            terminal.await(TOO_LONG);
            System.out.printf(
                    "1 MB of quotes at the prompt: refused %.1f s later.%n", (System.nanoTime() - begun) / 1e9);
            terminal.type("version\nexit\n");
            assertThat(terminal.exit()).isZero();
            assertThat(terminal.out()).contains("Java ");
        }
    }

    @Test
    void inAScriptAtStandardInputAndAsArguments() throws IOException {
        assumeTrue(Boolean.getBoolean("faultline.endurance"), "Skipped: only with mvn -Pendurance verify.");
        var script = Files.writeString(folder.resolve("script"), QUOTES + "\n");
        assertTooLong(OwnProcess.on(data, "--script", script.toString()));
        var piped = OwnProcess.on(data);
        piped.type(QUOTES + "\n");
        assertTooLong(piped);
        // A system takes at most 128 KB as one argument.
        var words = Stream.generate(() -> "\"".repeat(100_000)).limit(10);
        try (var argued = OwnProcess.on(data, words.toArray(String[]::new))) {
            assertThat(argued.exit()).isEqualTo(64);
            assertThat(argued.err()).doesNotContain("\tat ").hasSizeLessThan(1000);
        }
    }

    private static void assertTooLong(OwnProcess program) {
        try (program) {
            assertThat(program.exit()).isEqualTo(64);
            assertThat(program.err()).contains(TOO_LONG).doesNotContain("\tat ").hasSizeLessThan(1000);
            assertThat(program.out()).hasSizeLessThan(1000);
        }
    }
}
