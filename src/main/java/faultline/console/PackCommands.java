package faultline.console;

import faultline.console.shell.CommandGroup;
import faultline.console.shell.ExitCode;
import faultline.console.shell.Folders;
import faultline.console.shell.Screen;
import faultline.console.shell.Values;
import faultline.console.text.Styled;
import faultline.console.text.Table;
import faultline.exercise.event.Seat;
import faultline.play.Outcome;
import faultline.play.Play;
import faultline.report.FormKind;
import faultline.report.OutFolder;
import faultline.report.Printout;
import faultline.report.pack.PrintPack;
import faultline.report.pack.Sheet;
import faultline.view.ExerciseView;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** All that is printed for an exercise. */
@Component
@CommandGroup(value = "Reports", order = 35)
final class PackCommands {
    private final Play play;
    private final Sitting sitting;
    private final Screen screen;
    private final Printing printing;
    private final Folders folders;

    PackCommands(Play play, Sitting sitting, Screen screen, Printing printing, Folders folders) {
        this.play = play;
        this.sitting = sitting;
        this.screen = screen;
        this.printing = printing;
        this.folders = folders;
    }

    @Command(
            name = {"report", "pack"},
            description =
                    "Writes what is printed: for each cell what it may know and its forms, the facilitator's guide, the"
                            + " MSEL, evaluators' sheets, name cards, the feedback form.")
    ExitCode pack(
            @Option(
                            longName = "out",
                            description =
                                    "The folder to write to; (reports/EXERCISE-pack) in the data folder if left out.")
                    Optional<Path> out,
            @Option(
                            longName = "form",
                            defaultValue = "html,pdf",
                            description = "In which forms, with commas between them.")
                    @Values(ReportNames.Forms.class)
                    String form,
            @Option(longName = "cell", description = "Only the folders of these cells, with commas between them.")
                    @Values(Names.Cells.class)
                    Optional<String> cell,
            @Option(longName = "force", description = "Replaces files that are there.") boolean force) {
        return sitting.answer(
                Printout.forms(form).then(forms -> sitting.view().then(view -> sheets(view, cell)
                        .then(sheets -> write(sheets, forms, out.orElse(usual(view)), force)))),
                this::written);
    }

    private Path usual(ExerciseView view) {
        return folders.reports().resolve(OutFolder.named(view.name() + "-pack"));
    }

    private Outcome<List<Sheet>> sheets(ExerciseView white, Optional<String> only) {
        return only.isEmpty()
                ? cells(white.name(), white.cells()).then(cells -> Outcome.done(PrintPack.whole(white, cells)))
                : Printout.chosen("cell", only.get(), white.cells())
                        .then(chosen -> cells(white.name(), chosen))
                        .then(cells -> Outcome.done(cells.stream()
                                .map(PrintPack::of)
                                .flatMap(List::stream)
                                .toList()));
    }

    /** Each as that cell sees the exercise. */
    private Outcome<List<ExerciseView>> cells(String exercise, List<String> cells) {
        Outcome<List<ExerciseView>> views = Outcome.done(List.of());
        for (var cell : cells) {
            views = views.then(
                    before -> play.view(exercise, new Seat.Cell(cell)).then(view -> {
                        var all = new ArrayList<>(before);
                        all.add(view);
                        return Outcome.done(all);
                    }));
        }
        return views;
    }

    private Outcome<Written> write(List<Sheet> sheets, List<FormKind> forms, Path folder, boolean force) {
        return printing.quietly(folder, force, PrintPack.files(sheets, forms))
                .then(files -> Outcome.done(new Written(sheets, folder, forms.size())));
    }

    /**
     * @param forms in how many each sheet is
     */
    private record Written(List<Sheet> sheets, Path folder, int forms) {}

    private void written(Written written) {
        screen.line(Styled.join(
                "The print pack is written to ", Styled.bold(written.folder().toString()), ":"));
        var table = Table.of("Folder", "Files", "Sheets");
        written.sheets().stream()
                .collect(Collectors.groupingBy(Sheet::folder, LinkedHashMap::new, Collectors.toList()))
                .forEach((folder, sheets) -> table.row(
                        folder.isEmpty() ? "." : folder,
                        Integer.toString(sheets.size() * written.forms()),
                        sheets.stream()
                                .map(sheet -> sheet.path().substring(folder.isEmpty() ? 0 : folder.length() + 1))
                                .collect(Collectors.joining(", "))));
        screen.table(table);
        screen.next(
                written.sheets().get(0).folder().isEmpty()
                        ? "(contents) says what to print for whom; only a cell's own folder is for its eyes."
                        : "print them for that cell, and for nobody else.");
    }
}
