package faultline;

import static faultline.PseudoTerminal.CTRL_D;
import static faultline.PseudoTerminal.UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PIN is typed, mistyped and brought by a file; afterwards it is looked for wherever it could have been left. */
class SecretsTest {
    private static final String PIN = "7391-planted";
    private static final String OTHER = "2846-planted";
    private static final String TYPED_AT_THE_PROMPT = "58204617";
    private static final String PROMPT = "> ";

    private final Path folder;

    SecretsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aPinIsNeitherShownNorKeptAnywhere() throws Exception {
        assumeTrue(PseudoTerminal.isThere(), "Skipped: script(1) of util-linux is missing.");
        var data = folder.resolve("data");
        var file = Files.writeString(folder.resolve("pin"), OTHER);
        var environment = Map.of("XDG_STATE_HOME", folder.resolve("state").toString());
        try (var terminal = PseudoTerminal.ofThisProgram(environment, "--data", data.toString())) {
            terminal.see("faultline> ");
            terminal.enter(TYPED_AT_THE_PROMPT, "There is no command that is a number.", PROMPT);
            terminal.type(UP);
            terminal.enter("exercise new tutorial trial --seed 1", "begins", PROMPT);
            assertThat(terminal.sinceMark()).doesNotContain(TYPED_AT_THE_PROMPT);
            terminal.enter("seat pin", "New PIN: ");
            terminal.enter(PIN, "The same again: ");
            terminal.enter(PIN, "The PIN is set", PROMPT);
            terminal.enter("seat observer", "The keyboard is with an observer", PROMPT);
            terminal.enter("seat white", "PIN: ");
            terminal.enter(OTHER, "This is not the facilitator's PIN.", PROMPT);
            do { // a wrong one makes the next one wait
                terminal.enter("seat white", "PIN: ");
                terminal.enter(PIN, PROMPT);
            } while (!terminal.sinceMark().contains("The keyboard is with the white cell"));
            terminal.enter("seat pin --pin-file '" + file + "'", "The PIN is set", PROMPT);

            assertThat(terminal.processes().map(SecretsTest::asTheSystemShowsIt).collect(Collectors.joining()))
                    .contains("faultline.Faultline")
                    .doesNotContain(PIN, OTHER);
            terminal.type(CTRL_D);
            assertThat(terminal.end()).isZero();
            assertThat(terminal.all()).doesNotContain(PIN, OTHER);
        }
        Files.delete(file);
        assertThat(files()).hasSizeGreaterThan(2).noneMatch(SecretsTest::holdsAPin);
    }

    private Stream<Path> files() throws IOException {
        return Files.walk(folder).filter(Files::isRegularFile);
    }

    private static String asTheSystemShowsIt(ProcessHandle process) {
        return Stream.of("cmdline", "environ")
                .map(kind -> Path.of("/proc", Long.toString(process.pid()), kind))
                .map(path -> new String(bytes(path), StandardCharsets.ISO_8859_1))
                .collect(Collectors.joining());
    }

    private static boolean holdsAPin(Path file) {
        var bytes = new String(bytes(file), StandardCharsets.ISO_8859_1);
        return Stream.of(PIN, OTHER, TYPED_AT_THE_PROMPT)
                .flatMap(pin -> Stream.of(pin, String.join("\0", pin.split(""))))
                .anyMatch(bytes::contains);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
