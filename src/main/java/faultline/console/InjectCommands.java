package faultline.console;

import static faultline.console.shell.SeatKind.CELL;
import static faultline.console.shell.SeatKind.EVALUATOR;
import static faultline.console.shell.SeatKind.OBSERVER;

import faultline.console.shell.CommandGroup;
import faultline.console.shell.ExitCode;
import faultline.console.shell.OpenTo;
import faultline.console.shell.Screen;
import faultline.console.shell.Values;
import faultline.console.text.Styled;
import faultline.console.text.Table;
import faultline.exercise.Command.ReleaseInject;
import faultline.exercise.definition.Timetable;
import faultline.view.ExerciseView;
import faultline.view.InjectView;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.stereotype.Component;

/** The master scenario events list. */
@Component
@CommandGroup(value = "Injects", order = 30)
final class InjectCommands {
    private final Sitting sitting;
    private final Screen screen;
    private final InjectScreen injects;

    InjectCommands(Sitting sitting, Screen screen, InjectScreen injects) {
        this.sitting = sitting;
        this.screen = screen;
        this.injects = injects;
    }

    @Command(
            name = {"inject", "list"},
            description = "Shows the injects: planned, released, to whom; a cell those that it has received.",
            help = "inject list")
    @OpenTo({CELL, EVALUATOR, OBSERVER})
    ExitCode list() {
        return sitting.page(sitting.view(), this::list);
    }

    private void list(ExerciseView view) {
        if (view.provenance().isEmpty()) {
            received(view);
            return;
        }
        var table = Table.of("Inject", "Synopsis", "Planned", "Released", "To");
        view.injects()
                .forEach(inject -> table.row(
                        inject.id(),
                        inject.synopsis(),
                        inject.row().map(InjectView.Row::plan).orElse(""),
                        inject.released().isPresent()
                                ? Styled.green(Timetable.words(inject.released().getAsInt()))
                                : Styled.dim("no"),
                        InjectScreen.to(inject)));
        screen.table(table);
        screen.next("`inject release INJECT` while moves are entered.");
    }

    /** To whom an inject was not sent, what is planned of it is nothing to know. */
    private void received(ExerciseView view) {
        if (view.injects().isEmpty()) {
            screen.line("Nothing has been received yet.");
        }
        view.injects().forEach(injects::show);
        screen.next(view.next());
    }

    @Command(
            name = {"inject", "release"},
            description = "Releases an inject now.",
            help = "inject release leak-of-private-contact")
    ExitCode release(@Argument(index = 0, description = "The inject.") @Values(Names.Injects.class) String inject) {
        return sitting.page(sitting.act(new ReleaseInject(inject)), happened -> {
            happened.view().injects().stream()
                    .filter(known -> known.id().equals(inject))
                    .forEach(injects::show);
            screen.next(happened.view().next());
        });
    }
}
