package faultline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types at the real program through a terminal that script(1), from util-linux, makes. */
class TerminalIT {
    private static final long MOST_NANOSECONDS = TimeUnit.SECONDS.toNanos(60);
    private static final String CTRL_C = "\u0003";
    private static final String CTRL_D = "\u0004";
    private static final String PROMPT = "faultline> ";
    private static final String PROMPT_END = "> ";

    private final Path folder;
    private final ByteArrayOutputStream seen = new ByteArrayOutputStream();
    private final Process terminal;
    private int mark;

    TerminalIT(@TempDir Path folder) throws IOException {
        this.folder = folder;
        assumeTrue(hasScript(), "Skipped: script(1) of util-linux is missing.");
        var command = "stty cols 90 rows 30; exec '" + Program.TOP.resolve("faultline") + "' --data '" + folder + "'";
        var builder = new ProcessBuilder("script", "-qec", command, "/dev/null").redirectErrorStream(true);
        builder.environment().put("TERM", "xterm");
        terminal = builder.start();
    }

    @BeforeEach
    void waitsForThePrompt() throws IOException, InterruptedException {
        see(PROMPT);
    }

    @AfterEach
    void ends() {
        terminal.destroyForcibly();
    }

    @Test
    void completesTheWordsOfCommands() throws Exception {
        type("vers\t");
        see("version");
        type("\n");
        see("Java  ");

        type("help ver\t\n");
        see("usage: ", "version");

        leave();
    }

    @Test
    void keepsTheShellWhenALineIsClearedOrACommandFails() throws Exception {
        type("help nonsense" + CTRL_C);
        see(PROMPT);
        type("nope!\n");
        see("There is no command (nope!).");
        type("\n");
        see(PROMPT);

        leave();
        assertThat(folder.resolve("history")).content().contains("nope!");
    }

    @Test
    void inTheGuidedModeANumberPutsItsStepOnTheLine() throws Exception {
        type("exercise new tutorial trial --seed 1\n");
        see("begins");
        type("facilitate\n");
        see("To do now", "cell assign", PROMPT_END);
        type("3\n");
        see(PROMPT_END + "cell assign ");
        type("upstream damhead\n");
        see("plays Damhead", "To do now", PROMPT_END);

        leave();
    }

    private void leave() throws Exception {
        type(CTRL_D);
        see();
        assertThat(terminal.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(terminal.exitValue()).isZero();
    }

    private void type(String keys) throws IOException {
        mark = seen.size();
        terminal.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
        terminal.getOutputStream().flush();
    }

    /** Waits until these texts have been written, in this order, since the last keys were typed. */
    private void see(String... texts) throws IOException, InterruptedException {
        long end = System.nanoTime() + MOST_NANOSECONDS;
        while (!seenSinceMark(texts)) {
            assertThat(System.nanoTime())
                    .as("not seen: %s in %s", Stream.of(texts).toList(), seen)
                    .isLessThan(end);
            readWhatIsThere(terminal.getInputStream());
            Thread.sleep(20);
        }
    }

    private void readWhatIsThere(InputStream input) throws IOException {
        while (input.available() > 0) {
            seen.write(input.read());
        }
    }

    private boolean seenSinceMark(String... texts) {
        var all = seen.toByteArray();
        var since = new String(all, mark, all.length - mark, StandardCharsets.UTF_8);
        int at = 0;
        for (var text : texts) {
            at = since.indexOf(text, at);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasScript() {
        return Stream.of(System.getenv("PATH").split(":"))
                        .anyMatch(place -> Files.isExecutable(Path.of(place, "script")))
                && Files.isDirectory(Path.of("/proc"));
    }
}
