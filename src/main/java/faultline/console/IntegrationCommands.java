package faultline.console;

import faultline.console.shell.CommandGroup;
import faultline.console.shell.CompletionScripts;
import faultline.console.shell.ExitCode;
import faultline.console.shell.FixedValues;
import faultline.console.shell.ManualPage;
import faultline.console.shell.Screen;
import faultline.console.shell.Values;
import faultline.play.Outcome;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.stereotype.Component;

/** What other programs read of the commands: shells that complete them, and the reader of manual pages. */
@Component
@CommandGroup(value = "General", order = 90)
final class IntegrationCommands {
    private final CompletionScripts scripts;
    private final ManualPage manual;
    private final Sitting sitting;
    private final Screen screen;
    private final String version;

    IntegrationCommands(
            CompletionScripts scripts,
            ManualPage manual,
            Sitting sitting,
            Screen screen,
            @Value("${faultline.version}") String version) {
        this.scripts = scripts;
        this.manual = manual;
        this.version = version;
        this.sitting = sitting;
        this.screen = screen;
    }

    @Command(
            name = "completion",
            description = "Prints the script with which bash, zsh or fish completes Faultline's commands.")
    ExitCode completion(@Argument(index = 0, description = "bash, zsh or fish.") @Values(Shells.class) String shell) {
        var script = scripts.of(shell)
                .map(Outcome::done)
                .orElseGet(() -> Refusals.unknown("completion for the shell", shell, CompletionScripts.SHELLS));
        return sitting.answer(script, text -> text.lines().forEach(screen::line));
    }

    @Command(name = "man", description = "Prints the manual page, as man and groff read it.")
    void man() {
        manual.lines(version).forEach(screen::line);
    }

    /** The shells that there are scripts for. */
    @Component
    static final class Shells implements FixedValues {
        @Override
        public List<String> values() {
            return CompletionScripts.SHELLS;
        }
    }
}
