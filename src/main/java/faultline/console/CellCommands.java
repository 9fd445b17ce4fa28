package faultline.console;

import faultline.console.shell.CommandGroup;
import faultline.console.shell.ExitCode;
import faultline.console.shell.Screen;
import faultline.console.shell.Values;
import faultline.exercise.Command.AssignCell;
import faultline.exercise.Command.AutomateActor;
import faultline.exercise.event.Refusal.Code;
import java.util.List;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Arguments;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.stereotype.Component;

/** Who plays whom. */
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
            description = "Lets a cell play one or more actors, and no others: CELL ACTOR…",
            help = "cell assign moscow russia")
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
            name = {"cell", "automate"},
            description = "Lets rules move an actor that a cell has played.",
            help = "cell automate russia")
    ExitCode automate(@Argument(index = 0, description = "The actor.") @Values(Names.PlayedActors.class) String actor) {
        return sitting.answer(sitting.act(new AutomateActor(actor)), happened -> {
            screen.line(happened.view().labels().actor(actor) + " is automated.");
            screen.next(happened.view().next());
        });
    }
}
