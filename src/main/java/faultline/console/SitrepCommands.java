package faultline.console;

import static faultline.console.shell.SeatKind.EVALUATOR;

import faultline.console.shell.CommandGroup;
import faultline.console.shell.ExitCode;
import faultline.console.shell.Folders;
import faultline.console.shell.OpenTo;
import faultline.console.shell.Screen;
import faultline.console.shell.Values;
import faultline.console.text.Styled;
import faultline.exercise.event.Seat;
import faultline.play.Outcome;
import faultline.play.Play;
import faultline.progress.Progress;
import faultline.report.FormKind;
import faultline.report.OutFolder;
import faultline.report.Printout;
import faultline.report.document.Document;
import faultline.report.room.Sitrep;
import faultline.view.ExerciseView;
import faultline.view.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** The sheet for the wall after each turn. */
@Component
@CommandGroup(value = "Reports", order = 35)
final class SitrepCommands {
    private final Play play;
    private final Sitting sitting;
    private final Screen screen;
    private final Folders folders;
    private final SheetScreen sheets;

    SitrepCommands(Play play, Sitting sitting, Screen screen, Folders folders, SheetScreen sheets) {
        this.play = play;
        this.sitting = sitting;
        this.screen = screen;
        this.folders = folders;
        this.sheets = sheets;
    }

    @Command(
            name = {"report", "sitrep"},
            description = "Writes one sheet for the wall on a turn, of what everybody may know; or a cell's own.")
    @OpenTo(EVALUATOR)
    ExitCode sitrep(
            @Option(longName = "turn", description = "The turn; the last one that is over if left out.")
                    Optional<Integer> turn,
            @Option(longName = "seat", description = "For that cell alone, with what it may know; left out, for all.")
                    @Values(Names.Cells.class)
                    Optional<String> seat,
            @Option(
                            longName = "form",
                            description = "html, pdf, md, docx, with commas between, or all.",
                            defaultValue = "html,pdf")
                    String form,
            @Option(longName = "out", description = "The folder to write to; (reports) in the data folder if left out.")
                    Optional<Path> out,
            @Option(longName = "force", description = "Replaces files that are there.") boolean force) {
        var folder = new OutFolder(out.orElse(folders.reports()), force);
        return sitting.page(
                Printout.forms(form).then(kinds -> view(turn, seat).then(view -> written(view, kinds, folder))),
                this::shown);
    }

    /** A sheet that is written. */
    private record Written(Document sheet, List<Path> files, String fictional) implements Page {}

    private Outcome<ExerciseView> view(Optional<Integer> turn, Optional<String> cell) {
        var number = turn.map(OptionalInt::of).orElse(OptionalInt.empty());
        var seat = cell.isEmpty() ? Outcome.<Seat>done(new Seat.Observer()) : sitting.seat(cell);
        return sitting.exercise().then(name -> seat.then(whose -> play.history().after(name, whose, number)));
    }

    private static Outcome<Written> written(ExerciseView view, List<FormKind> kinds, OutFolder folder) {
        var sheet = Sitrep.of(view);
        return folder.write(Printout.files(name(view), sheet, kinds, file -> Progress.UNSEEN), file -> {})
                .then(files -> Outcome.done(new Written(sheet, files, view.fictional())));
    }

    private static String name(ExerciseView view) {
        return OutFolder.named(view.name()) + "-sitrep-turn-" + view.turn()
                + (view.seat() instanceof Seat.Cell cell ? "-" + OutFolder.named(cell.name()) : "");
    }

    private void shown(Written written) {
        sheets.show(written.sheet());
        screen.line("The sheet is written:");
        written.files().forEach(file -> screen.line(Styled.join("  ", Styled.bold(file.toString()))));
        screen.next("print it for the wall; `report news` drafts headlines.");
    }
}
