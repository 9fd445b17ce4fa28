package faultline;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A script can say that nobody is there to answer; then nothing waits, though it runs at a terminal. */
class NoInputTest {
    private final Path folder;

    NoInputTest(@TempDir Path folder) {
        this.folder = folder;
        assumeTrue(PseudoTerminal.isThere(), "Skipped: script(1) of util-linux is missing.");
    }

    @Test
    void aSecretIsAskedForOnlyWhereSomebodyIsThere() throws Exception {
        try (var asked = PseudoTerminal.ofThisProgram(Map.of(), "--data", folder.toString(), "seat", "pin")) {
            asked.see("New PIN:");
        }
        try (var unasked =
                PseudoTerminal.ofThisProgram(Map.of(), "--data", folder + "2", "--no-input", "seat", "pin")) {
            unasked.see("No PIN was given.", "a script gives --pin-file FILE.");
        }
    }

    @Test
    void thePromptNeedsSomebody() throws Exception {
        try (var unasked =
                PseudoTerminal.ofThisProgram(Map.of("FAULTLINE_NO_INPUT", "1"), "--data", folder.toString())) {
            unasked.see("There is no command, and nobody is to be asked for one.");
        }
    }
}
