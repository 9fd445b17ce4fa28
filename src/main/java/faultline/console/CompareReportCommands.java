package faultline.console;

import faultline.console.shell.CommandGroup;
import faultline.console.shell.ExitCode;
import faultline.console.shell.Folders;
import faultline.console.shell.Screen;
import faultline.console.shell.Values;
import faultline.console.text.Styled;
import faultline.play.Outcome;
import faultline.play.Play;
import faultline.report.FormKind;
import faultline.report.OutFolder;
import faultline.report.OutFolder.OutFile;
import faultline.report.Printout;
import faultline.report.comparison.ComparisonReport;
import faultline.view.Comparison;
import faultline.view.ExerciseView;
import faultline.view.SideBySide;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.shell.core.command.annotation.Arguments;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** What can be learnt from several exercises of one scenario. */
@Component
@CommandGroup(value = "Reports", order = 35)
final class CompareReportCommands {
    private final Play play;
    private final Sitting sitting;
    private final Screen screen;
    private final Printing printing;
    private final Folders folders;

    CompareReportCommands(Play play, Sitting sitting, Screen screen, Printing printing, Folders folders) {
        this.play = play;
        this.sitting = sitting;
        this.screen = screen;
        this.printing = printing;
        this.folders = folders;
    }

    @Command(
            name = {"report", "compare"},
            description = "Writes a report over two or more exercises of one scenario side by side: EXERCISE EXERCISE…")
    ExitCode compare(
            @Arguments @Values(Names.Exercises.class) List<String> exercises,
            @Option(longName = "out", description = "The folder to write to; (reports) in the data folder if left out.")
                    Optional<Path> out,
            @Option(
                            longName = "form",
                            defaultValue = Printout.ALL,
                            description = "In which forms, with commas between them; all if left out.")
                    @Values(ReportNames.Forms.class)
                    String form,
            @Option(longName = "force", description = "Replaces files that are there.") boolean force) {
        var folder = out.orElse(folders.reports());
        return sitting.answer(
                Printout.forms(form).then(forms -> play.history()
                        .sideBySide(sitting.caller(), exercises)
                        .then(all ->
                                printing.write(folder, force, files(all, forms)).then(files -> Outcome.done(all)))),
                this::written);
    }

    private List<OutFile> files(SideBySide all, List<FormKind> forms) {
        var name = OutFolder.named("compare-" + String.join("-", names(all)));
        return Printout.files(name, ComparisonReport.of(all), forms, printing.progress());
    }

    private static List<String> names(SideBySide all) {
        return all.exercises().stream().map(ExerciseView::name).toList();
    }

    private void written(SideBySide all) {
        screen.line("The comparison is written.");
        screen.blank();
        if (all.otherTexts()) {
            screen.paragraph(Styled.bold(ComparisonReport.OTHER_TEXTS));
        }
        all.againstFirst().map(CompareReportCommands::parting).forEach(screen::paragraph);
        screen.next("`compare " + String.join(" ", names(all).subList(0, 2)) + "` shows two of them here.");
    }

    private static String parting(Comparison pair) {
        return "(" + pair.first() + ") and (" + pair.second() + "): " + pair.parting();
    }
}
