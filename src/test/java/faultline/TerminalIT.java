package faultline;

import static faultline.PseudoTerminal.CTRL_C;
import static faultline.PseudoTerminal.CTRL_D;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types at the packaged program. */
class TerminalIT {
    private static final String PROMPT = "faultline> ";
    private static final String PROMPT_END = "> ";

    private final Path folder;
    private final PseudoTerminal terminal;

    TerminalIT(@TempDir Path folder) throws IOException {
        this.folder = folder;
        assumeTrue(PseudoTerminal.isThere(), "Skipped: script(1) of util-linux is missing.");
        var launcher = Program.TOP.resolve("faultline");
        terminal = PseudoTerminal.running("'" + launcher + "' --data '" + folder + "'", Map.of());
    }

    @BeforeEach
    void waitsForThePrompt() throws IOException, InterruptedException {
        terminal.see(PROMPT);
    }

    @AfterEach
    void ends() {
        terminal.close();
    }

    @Test
    void completesTheWordsOfCommands() throws Exception {
        terminal.type("vers\t");
        terminal.see("version");
        terminal.type("\n");
        terminal.see("Java  ");

        terminal.type("help ver\t\n");
        terminal.see("usage: ", "version");

        leave();
    }

    @Test
    void keepsTheShellWhenALineIsClearedOrACommandFails() throws Exception {
        terminal.type("help nonsense" + CTRL_C);
        terminal.see(PROMPT);
        terminal.type("help nope!\n");
        terminal.see("There is no command (nope!).", PROMPT);
        terminal.type("\n");
        terminal.see(PROMPT);

        leave();
        assertThat(folder.resolve("history")).content().contains("help nope!");
    }

    @Test
    void inTheGuidedModeANumberPutsItsStepOnTheLine() throws Exception {
        terminal.type("exercise new tutorial trial --seed 1\n");
        terminal.see("begins");
        terminal.type("facilitate\n");
        terminal.see("To do now", "cell assign", PROMPT_END);
        terminal.type("3\n");
        terminal.see(PROMPT_END + "cell assign ");
        terminal.type("upstream damhead\n");
        terminal.see("plays Damhead", "To do now", PROMPT_END);

        leave();
    }

    private void leave() throws Exception {
        terminal.type(CTRL_D);
        assertThat(terminal.end()).isZero();
    }
}
