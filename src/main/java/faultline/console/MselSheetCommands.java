package faultline.console;

import static faultline.console.shell.SeatKind.EVALUATOR;

import faultline.console.shell.CommandGroup;
import faultline.console.shell.ExitCode;
import faultline.console.shell.OpenTo;
import faultline.console.shell.Screen;
import faultline.console.text.Styled;
import faultline.exchange.MselExport;
import faultline.exchange.MselImport;
import faultline.exchange.MselSheet;
import faultline.exchange.TextFile;
import faultline.play.Outcome;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** The master scenario events list in a spreadsheet. */
@Component
@CommandGroup(value = "Injects", order = 30)
final class MselSheetCommands {
    private final Sitting sitting;
    private final Screen screen;
    private final ImportScreen imports;

    MselSheetCommands(Sitting sitting, Screen screen, ImportScreen imports) {
        this.sitting = sitting;
        this.screen = screen;
        this.imports = imports;
    }

    @OpenTo(EVALUATOR)
    @Command(
            name = {"msel", "export"},
            description = "Writes the MSEL to a file for a spreadsheet, planned and actual.")
    ExitCode export(
            @Argument(index = 0, description = "The file.") Path file,
            @Option(longName = "force", description = "Replaces a file that is there.") boolean force) {
        var written = sitting.view().then(MselExport::text).then(text -> TextFile.write(file, text, force));
        return show(written, "The MSEL is written: ", "change it in a spreadsheet, then `msel import " + file + "`.");
    }

    @Command(
            name = {"msel", "import"},
            description = "Takes injects in from a sheet: known ids change, others are added.")
    ExitCode enter(
            @Argument(index = 0, description = "The file.") Path file,
            @Option(longName = "mapping", description = "The file that says which column is which.")
                    Optional<Path> mapping,
            @Option(longName = "dry-run", description = "Says what would happen and changes nothing.") boolean dryRun) {
        var imported = MselSheet.read(file, mapping).then(sheet -> sitting.view()
                .then(view -> sitting.acting(dryRun).then(act -> new MselImport(view, act).enter(sheet))));
        return imports.msel(imported, dryRun);
    }

    @Command(
            name = {"msel", "mapping"},
            description =
                    "Writes a file that says which column of a sheet is which, as far as names tell; you mend it.")
    ExitCode mapping(
            @Argument(index = 0, description = "The sheet.") Path file,
            @Option(longName = "out", description = "The file to write, in YAML.") Path out,
            @Option(longName = "force", description = "Replaces a file that is there.") boolean force) {
        var written = MselSheet.mapping(file).then(text -> TextFile.write(out, text, force));
        return show(
                written,
                "The mapping is written: ",
                "look it over, then `msel import " + file + " --mapping " + out + " --dry-run`.");
    }

    private ExitCode show(Outcome<Path> written, String words, String next) {
        return sitting.answer(written, file -> {
            screen.line(Styled.join(words, Styled.bold(file.toString())));
            screen.next(next);
        });
    }
}
