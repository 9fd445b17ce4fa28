package faultline.console;

import static faultline.console.shell.SeatKind.EVALUATOR;

import faultline.console.shell.CommandGroup;
import faultline.console.shell.ExitCode;
import faultline.console.shell.Folders;
import faultline.console.shell.OpenTo;
import faultline.console.shell.Screen;
import faultline.console.shell.Values;
import faultline.play.Outcome;
import faultline.play.Play;
import faultline.report.Printout;
import faultline.report.aar.AarFiles;
import faultline.report.aar.AfterActionReport;
import faultline.report.aar.Part;
import faultline.report.aar.Reports;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** What remains of an exercise. */
@Component
@CommandGroup(value = "Reports", order = 35)
final class ReportCommands {
    private final Play play;
    private final Sitting sitting;
    private final Screen screen;
    private final Printing printing;
    private final Folders folders;
    private final String version;

    ReportCommands(
            Play play,
            Sitting sitting,
            Screen screen,
            Printing printing,
            Folders folders,
            @Value("${faultline.version}") String version) {
        this.play = play;
        this.sitting = sitting;
        this.screen = screen;
        this.printing = printing;
        this.folders = folders;
        this.version = version;
    }

    @Command(
            name = {"report", "aar"},
            description = "Writes the after-action report of the open exercise.")
    @OpenTo(EVALUATOR)
    ExitCode afterAction(
            @Option(longName = "out", description = "The folder to write to; (reports) in the data folder if left out.")
                    Optional<Path> out,
            @Option(
                            longName = "form",
                            defaultValue = Printout.ALL,
                            description = "In which forms, with commas between them; all if left out.")
                    @Values(ReportNames.AarForms.class)
                    String form,
            @Option(longName = "without", description = "Sections to leave out, with commas between them.")
                    @Values(ReportNames.Sections.class)
                    Optional<String> without,
            @Option(longName = "force", description = "Replaces files that are there.") boolean force) {
        var folder = out.orElse(folders.reports());
        return sitting.answer(
                Printout.chosen("form", form, AarFiles.forms())
                        .then(forms -> without(without).then(parts -> report().then(report -> printing.write(
                                folder, force, AarFiles.of(report, parts, forms, printing.progress()))))),
                this::written);
    }

    private void written(List<Path> files) {
        screen.line("The after-action report is written.");
        if (files.get(0).toString().endsWith(".html")) {
            screen.next("open the page in a browser; it needs nothing else.");
        }
    }

    private Outcome<AfterActionReport> report() {
        return sitting.exercise()
                .then(name -> play.history().told(name, sitting.seat()))
                .then(told -> Outcome.done(Reports.afterAction(told.view(), told.log(), version)));
    }

    private static Outcome<Set<Part>> without(Optional<String> typed) {
        return typed.map(names -> Printout.chosen("section that can be left out", names, Part.optional()))
                .orElseGet(() -> Outcome.done(List.of()))
                .then(names -> Outcome.done(
                        names.stream().flatMap(name -> Part.of(name).stream()).collect(Collectors.toSet())));
    }
}
