package faultline.console;

import static faultline.console.shell.SeatKind.CELL;
import static faultline.console.shell.SeatKind.EVALUATOR;
import static faultline.console.shell.SeatKind.OBSERVER;

import faultline.console.contract.GeneralContracts;
import faultline.console.contract.GeneralContracts.Versions;
import faultline.console.contract.HelpContracts;
import faultline.console.shell.CommandGroup;
import faultline.console.shell.ExitCode;
import faultline.console.shell.Folders;
import faultline.console.shell.HelpPages;
import faultline.console.shell.OpenTo;
import faultline.console.shell.Screen;
import faultline.console.shell.Shows;
import faultline.console.shell.Values;
import faultline.console.text.Entries;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.shell.core.command.annotation.Arguments;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.stereotype.Component;

/** The commands about the program itself. */
@Component
@CommandGroup(value = "General", order = 90)
final class GeneralCommands {
    private final Screen screen;
    private final HelpPages help;
    private final Folders folders;
    private final String version;

    GeneralCommands(Screen screen, HelpPages help, Folders folders, @Value("${faultline.version}") String version) {
        this.screen = screen;
        this.help = help;
        this.folders = folders;
        this.version = version;
    }

    @Command(name = "help", description = "Shows what commands there are, or how one is used.")
    @OpenTo({CELL, EVALUATOR, OBSERVER})
    @Shows("help")
    ExitCode help(@Arguments @Values(CommandWords.class) List<String> command) {
        if (command.isEmpty()) {
            screen.show(HelpContracts.HELP, help.all(), pages -> help.showAll());
            return ExitCode.OK;
        }
        var page = help.page(command);
        page.ifPresent(found -> screen.show(HelpContracts.HELP, List.of(found), pages -> help.show(command)));
        return page.isPresent()
                ? ExitCode.OK
                : help.show(command).map(screen::refuse).orElse(ExitCode.OK);
    }

    @Command(name = "version", description = "Shows the versions of Faultline and Java, and where the data lies.")
    @OpenTo({CELL, EVALUATOR, OBSERVER})
    @Shows("version")
    void version() {
        var versions = new Versions(
                version, Runtime.version().toString(), folders.data().toString());
        screen.show(
                GeneralContracts.VERSION,
                versions,
                known -> screen.entries(new Entries()
                        .entry("Faultline", known.faultline())
                        .entry("Java", known.java())
                        .entry("Data", known.data())));
    }

    @Command(
            name = "clear",
            description =
                    "Takes everything off the terminal, also what could be scrolled back to; Ctrl-L only the page.")
    @OpenTo({CELL, EVALUATOR, OBSERVER})
    void clear() {
        screen.clear();
    }

    @Command(name = "exit", alias = "quit", description = "Leaves the console; so does Ctrl-D.")
    @OpenTo({CELL, EVALUATOR, OBSERVER})
    void exit() {
        // Whoever runs the commands sees that it was this one.
    }
}
