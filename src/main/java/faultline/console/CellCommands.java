package faultline.console;

import static faultline.console.shell.SeatKind.CELL;
import static faultline.console.shell.SeatKind.EVALUATOR;
import static faultline.console.shell.SeatKind.OBSERVER;

import faultline.console.contract.CellContracts;
import faultline.console.shell.CommandGroup;
import faultline.console.shell.ExitCode;
import faultline.console.shell.OpenTo;
import faultline.console.shell.Screen;
import faultline.console.shell.Shows;
import faultline.console.shell.Values;
import faultline.exercise.Command.AssignCell;
import faultline.exercise.Command.AutomateActor;
import faultline.exercise.SeatingCommand.CreateCell;
import faultline.exercise.SeatingCommand.GiveActor;
import faultline.exercise.SeatingCommand.MergeCells;
import faultline.exercise.SeatingCommand.RenameCell;
import faultline.exercise.event.Refusal.Code;
import java.util.List;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Arguments;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.stereotype.Component;

/** Which cells there are, and who plays whom. */
@Component
@CommandGroup(value = "Cells", order = 15)
final class CellCommands {
    private final Sitting sitting;
    private final Screen screen;

    CellCommands(Sitting sitting, Screen screen) {
        this.sitting = sitting;
        this.screen = screen;
    }

    @Command(
            name = {"cell", "assign"},
            description = "Lets a cell play one or more actors, and no others: CELL ACTOR…")
    ExitCode assign(@Arguments @Values(Names.CellAndActors.class) List<String> cellAndActors) {
        if (cellAndActors.size() < 2) {
            return sitting.refuse(
                    Code.BAD_VALUE,
                    "A cell and at least one actor are needed.",
                    "For example: cell assign moscow russia");
        }
        var cell = cellAndActors.get(0);
        var actors = cellAndActors.subList(1, cellAndActors.size());
        return sitting.answer(sitting.act(new AssignCell(cell, actors)), happened -> {
            var names = actors.stream().map(happened.view().labels()::actor).toList();
            screen.line("Cell (" + cell + ") plays " + String.join(" and ", names) + ".");
            screen.next(happened.view().next());
        });
    }

    @Command(
            name = {"cell", "create"},
            description = "Makes a cell; actors and people come to it later.")
    ExitCode create(@Argument(index = 0, description = "A name for the cell.") String cell) {
        return sitting.answer(sitting.act(new CreateCell(cell)), happened -> {
            screen.line("There is a cell (" + cell + ").");
            screen.next("`cell give ACTOR " + cell + "` lets it play an actor; `person add NAME --role player --cell "
                    + cell + "` seats somebody.");
        });
    }

    @Command(
            name = {"cell", "rename"},
            description = "Calls a cell otherwise; all that it has done stays its own.")
    ExitCode rename(
            @Argument(index = 0, description = "The cell.") @Values(Names.Cells.class) String cell,
            @Argument(index = 1, description = "Its new name.") String name) {
        return sitting.answer(sitting.act(new RenameCell(cell, name)), happened -> {
            screen.line("Cell (" + cell + ") is called (" + name + ") from now on.");
            screen.next(happened.view().next());
        });
    }

    @Command(
            name = {"cell", "merge"},
            description = "Gives a cell's actors and people to another cell; the first one is gone.")
    ExitCode merge(
            @Argument(index = 0, description = "The cell that goes.") @Values(Names.Cells.class) String from,
            @Argument(index = 1, description = "The cell that stays.") @Values(Names.Cells.class) String into) {
        return sitting.answer(sitting.act(new MergeCells(from, into)), happened -> {
            screen.line("Cell (" + from + ") is merged into (" + into + ").");
            screen.table(CellTable.of(happened.view()));
            screen.next(happened.view().next());
        });
    }

    @Command(
            name = {"cell", "give"},
            description = "Moves an actor to a cell, also in mid-exercise; what the actor knows goes with it.")
    ExitCode give(
            @Argument(index = 0, description = "The actor.") @Values(Names.Actors.class) String actor,
            @Argument(index = 1, description = "The cell.") @Values(Names.Cells.class) String cell) {
        return sitting.answer(sitting.act(new GiveActor(actor, cell)), happened -> {
            screen.line("Cell (" + cell + ") plays " + happened.view().labels().actor(actor) + " from now on.");
            screen.next(happened.view().next());
        });
    }

    @Command(
            name = {"cell", "list"},
            description = "Shows all cells: whom they play, and who sits in them.")
    @OpenTo({CELL, EVALUATOR, OBSERVER})
    @Shows("cell-list")
    ExitCode list() {
        return sitting.answer(sitting.view(), CellContracts.LIST, view -> {
            if (view.cells().isEmpty()) {
                screen.line("There is no cell yet: rules move all actors.");
            }
            screen.table(CellTable.of(view));
            screen.next(view.next());
        });
    }

    @Command(
            name = {"cell", "automate"},
            description = "Lets rules move an actor that a cell has played.")
    ExitCode automate(@Argument(index = 0, description = "The actor.") @Values(Names.PlayedActors.class) String actor) {
        return sitting.answer(sitting.act(new AutomateActor(actor)), happened -> {
            screen.line(happened.view().labels().actor(actor) + " is automated.");
            screen.next(happened.view().next());
        });
    }
}
