package faultline.console;

import faultline.console.contract.FacilitateContracts;
import faultline.console.shell.CommandGroup;
import faultline.console.shell.ExitCode;
import faultline.console.shell.Screen;
import faultline.console.shell.Shows;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** The guided mode. */
@Component
@CommandGroup(value = "Exercises", order = 10)
final class FacilitateCommands {
    private final Sitting sitting;
    private final Screen screen;
    private final Guide guide;

    FacilitateCommands(Sitting sitting, Screen screen, Guide guide) {
        this.sitting = sitting;
        this.screen = screen;
        this.guide = guide;
    }

    @Command(
            name = "facilitate",
            description =
                    "Shows what is to be done now, who has not acted and what is waiting; at the prompt, goes on so.")
    @Shows("facilitate")
    ExitCode facilitate(
            @Option(longName = "off", description = "Leaves the guided mode; all commands stay as they are.")
                    boolean off) {
        if (off) {
            guide.off();
            screen.line("You are on your own; `facilitate` guides you again.");
            return ExitCode.OK;
        }
        return sitting.answer(sitting.guidance(), FacilitateContracts.FACILITATE, guidance -> {
            guide.on(guidance);
            screen.next("at the prompt, the number of a step does it; `facilitate --off` ends this.");
        });
    }
}
