package faultline.console;

import static faultline.console.shell.SeatKind.EVALUATOR;

import faultline.console.shell.CommandGroup;
import faultline.console.shell.ExitCode;
import faultline.console.shell.Folders;
import faultline.console.shell.OpenTo;
import faultline.console.shell.Screen;
import faultline.console.text.Styled;
import faultline.report.aar.ReportFiles;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** What remains of an exercise. */
@Component
@CommandGroup(value = "Reports", order = 35)
final class ReportCommands {
    private final Sitting sitting;
    private final Screen screen;
    private final Folders folders;

    ReportCommands(Sitting sitting, Screen screen, Folders folders) {
        this.sitting = sitting;
        this.screen = screen;
        this.folders = folders;
    }

    @Command(
            name = {"report", "aar"},
            description = "Writes the after-action report of the open exercise, as HTML and Markdown.",
            help = "report aar --out reports")
    @OpenTo(EVALUATOR)
    ExitCode afterAction(
            @Option(longName = "out", description = "The folder to write to; (reports) in the data folder if left out.")
                    Optional<Path> out) {
        return sitting.answer(sitting.view(), view -> {
            var files = ReportFiles.afterAction(view, out.orElse(folders.data().resolve("reports")));
            screen.line("The after-action report is written:");
            files.forEach(file -> screen.line(Styled.join("  ", Styled.bold(file.toString()))));
            screen.next("open the page in a browser; it needs nothing else.");
        });
    }
}
