package faultline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A megabyte of quotes, however it comes, is refused as any line is, and the program goes on. */
class QuotesTest {
    private static final String QUOTES = "\"".repeat(1 << 20);
    private static final String CLEAR = "\u0015";
    private static final String TOO_LONG = "65536 are the most";

    private final Path folder;
    private final Path data;

    QuotesTest(@TempDir Path folder) {
        this.folder = folder;
        this.data = folder.resolve("data");
    }

    @ParameterizedTest
    @CsvSource({"typed,'',''", "pasted,\u001b[200~,\u001b[201~"})
    void atTheTerminal(String how, String before, String after) throws IOException {
        assumeTrue(PseudoTerminal.isThere(), "Skipped: script(1) is missing.");
        try (var terminal = OwnProcess.atTerminal(folder, data)) {
            terminal.await("faultline> ");
            terminal.type("version\n");
            terminal.await("Java ");
            var start = processorTime(terminal);
            terminal.type(before + QUOTES + after + "\rhelp version\n");
            terminal.await(TOO_LONG);
            terminal.await("usage: ");
            var refusal = processorTime(terminal).minus(start);
            System.out.printf(
                    "1 MB of quotes %s at the prompt: refused with %.2f s of processor time; the start took %.2f s.%n",
                    how, refusal.toMillis() / 1e3, start.toMillis() / 1e3);
            assertThat(refusal.toMillis()).isLessThan(start.toMillis() / 2);
            terminal.type(before + QUOTES + after + CLEAR + "help nothing\nexit\n");
            assertThat(terminal.exit()).isZero();
            assertThat(terminal.out()).containsOnlyOnce("There is no command");
            assertThat(terminal.out().split(TOO_LONG)).hasSize(2);
        }
    }

    /** What the program at a terminal has used so far. */
    private static Duration processorTime(OwnProcess terminal) {
        var id = Pattern.compile("pid=(\\d+)").matcher(terminal.out());
        assertThat(id.find()).isTrue();
        return ProcessHandle.of(Long.parseLong(id.group(1)))
                .flatMap(program -> program.info().totalCpuDuration())
                .orElseThrow();
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
