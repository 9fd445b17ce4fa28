package faultline.console;

import static faultline.console.shell.SeatKind.CELL;

import faultline.console.shell.CommandGroup;
import faultline.console.shell.ExitCode;
import faultline.console.shell.OpenTo;
import faultline.console.shell.Screen;
import faultline.console.shell.Values;
import faultline.console.text.Styled;
import faultline.exchange.MoveForm;
import faultline.exchange.MoveImport;
import faultline.exchange.MoveSheet;
import faultline.exchange.TextFile;
import faultline.exercise.event.Refusal.Code;
import faultline.exercise.event.Seat;
import faultline.play.Outcome;
import faultline.view.ExerciseView;
import faultline.view.ExerciseView.Seated;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Moves that teams write into a form, away from the console. */
@Component
@CommandGroup(value = "Moves", order = 20)
final class MoveSheetCommands {
    private final Sitting sitting;
    private final Screen screen;
    private final ImportScreen imports;

    MoveSheetCommands(Sitting sitting, Screen screen, ImportScreen imports) {
        this.sitting = sitting;
        this.screen = screen;
        this.imports = imports;
    }

    @OpenTo(CELL)
    @Command(
            name = {"move", "form"},
            description = "Writes a form on which a team enters its moves of this turn, with those that it has.")
    ExitCode form(
            @Option(longName = "out", description = "The file: .yaml or .csv.") Path out,
            @Option(longName = "cell", description = "Whose form it is; all cells' if left out.")
                    @Values(Names.Cells.class)
                    Optional<String> cell,
            @Option(longName = "actor", description = "Only this actor's.") @Values(Names.PlayedActors.class)
                    Optional<String> actor,
            @Option(longName = "force", description = "Replaces a file that is there.") boolean force) {
        if (force && !(sitting.seat() instanceof Seat.White)) {
            return sitting.refuse(
                    Code.NOT_YOURS, "Only the white cell replaces a file that is there.", "Name another file.");
        }
        var form = form(cell, actor).then(made -> TextFile.write(out, made.text(out), force));
        return sitting.answer(form, file -> {
            screen.line(Styled.join("The form is written: ", Styled.bold(file.toString())));
            screen.next("have it filled in, then `move import " + file + "`.");
        });
    }

    /** From the seat of the cell that plays the actor, so that nothing of others is in it. */
    private Outcome<MoveForm> form(Optional<String> cell, Optional<String> actor) {
        return sitting.view()
                .then(view -> actor.isEmpty() ? Outcome.done(cell) : cellOf(view, cell, actor.get()))
                .then(sitting::view)
                .then(view -> view.playedActors().isEmpty()
                        ? Outcome.refused(
                                Code.WRONG_PHASE, "No cell plays an actor yet.", "`cell assign` gives one to a cell.")
                        : Outcome.done(new MoveForm(view, actor.map(List::of).orElseGet(view::playedActors))));
    }

    private static Outcome<Optional<String>> cellOf(ExerciseView view, Optional<String> cell, String actor) {
        if (!view.playedActors().contains(actor)) {
            return Refusals.unknown("played actor", actor, view.playedActors());
        }
        var plays = view.seating().stream()
                .filter(seated -> seated.actor().equals(actor))
                .findFirst()
                .flatMap(Seated::cell);
        return cell.isEmpty() || cell.equals(plays)
                ? Outcome.done(plays)
                : Outcome.refused(
                        Code.NOT_YOURS,
                        "Cell (" + cell.get() + ") does not play the actor (" + actor + ").",
                        "Give --cell or --actor.");
    }

    @OpenTo(CELL)
    @Command(
            name = {"move", "import"},
            description = "Enters the moves of a filled-in form, or of a sheet with a row for each move.")
    ExitCode enter(
            @Argument(index = 0, description = "The file.") Path file,
            @Option(longName = "dry-run", description = "Says what would happen and changes nothing.") boolean dryRun,
            @Option(longName = "again", description = "Enters also what was entered already.") boolean again) {
        var imported = MoveSheet.read(file).then(sheet -> sitting.view()
                .then(view -> sitting.acting(dryRun).then(act -> new MoveImport(view, act, again).enter(sheet))));
        return imports.rows(imported, dryRun);
    }
}
