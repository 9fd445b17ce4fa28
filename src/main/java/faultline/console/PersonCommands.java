package faultline.console;

import static faultline.console.shell.SeatKind.CELL;
import static faultline.console.shell.SeatKind.EVALUATOR;
import static faultline.console.shell.SeatKind.OBSERVER;

import faultline.console.contract.PersonContracts;
import faultline.console.shell.CommandGroup;
import faultline.console.shell.ExitCode;
import faultline.console.shell.OpenTo;
import faultline.console.shell.Screen;
import faultline.console.shell.Shows;
import faultline.console.shell.Values;
import faultline.console.text.Table;
import faultline.exercise.SeatingCommand.AddPerson;
import faultline.exercise.SeatingCommand.MovePerson;
import faultline.exercise.SeatingCommand.RemovePerson;
import faultline.exercise.definition.Nearest;
import faultline.exercise.event.Participant;
import faultline.exercise.event.Participant.Role;
import faultline.exercise.event.Refusal.Code;
import faultline.view.ExerciseView;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Who takes part, by name. */
@Component
@CommandGroup(value = "Cells", order = 15)
final class PersonCommands {
    static final List<String> ROLES = Stream.of(Role.values())
            .map(role -> role.name().toLowerCase(Locale.ROOT))
            .toList();

    private final Sitting sitting;
    private final Screen screen;

    PersonCommands(Sitting sitting, Screen screen) {
        this.sitting = sitting;
        this.screen = screen;
    }

    @Command(
            name = {"person", "add"},
            description = "Notes that somebody takes part: as a player, facilitator, evaluator or observer.")
    ExitCode add(
            @Argument(index = 0, description = "Their name.") String name,
            @Option(longName = "role", description = "What they are there for.") @Values(Names.Roles.class) String role,
            @Option(longName = "cell", description = "Where they sit.") @Values(Names.Cells.class)
                    Optional<String> cell) {
        if (!ROLES.contains(role)) {
            return sitting.refuse(Code.BAD_VALUE, "There is no role (" + role + ").", Nearest.hint(role, ROLES));
        }
        var person = new Participant(name, Role.valueOf(role.toUpperCase(Locale.ROOT)), cell);
        return sitting.answer(sitting.act(new AddPerson(person)), happened -> {
            screen.paragraph(name + " takes part as " + role + where(cell) + ".");
            screen.next("`person list` shows everybody; `cell list` shows who sits in which cell.");
        });
    }

    @Command(
            name = {"person", "move"},
            description = "Seats somebody in another cell, or in none.")
    ExitCode move(
            @Argument(index = 0, description = "Who.") @Values(Names.People.class) String name,
            @Argument(index = 1, description = "The cell; left out, none.") @Values(Names.Cells.class)
                    Optional<String> cell) {
        return sitting.answer(sitting.act(new MovePerson(name, cell)), happened -> {
            screen.paragraph(name + " sits" + (cell.isPresent() ? where(cell) : " in no cell") + ".");
            screen.next(happened.view().next());
        });
    }

    @Command(
            name = {"person", "remove"},
            description = "Notes that somebody takes part no more.")
    ExitCode remove(@Argument(index = 0, description = "Who.") @Values(Names.People.class) String name) {
        return sitting.answer(sitting.act(new RemovePerson(name)), happened -> {
            screen.line(name + " takes part no more.");
            screen.next(happened.view().next());
        });
    }

    @Command(
            name = {"person", "list"},
            description = "Shows who takes part, as what, and where they sit.")
    @OpenTo({CELL, EVALUATOR, OBSERVER})
    @Shows("person-list")
    ExitCode list() {
        return sitting.answer(sitting.view(), PersonContracts.LIST, this::list);
    }

    private void list(ExerciseView view) {
        var table = Table.of("Name", "Role", "Cell");
        view.room()
                .people()
                .forEach(person -> table.row(
                        person.name(), CellTable.role(person), person.cell().orElse("")));
        if (view.room().people().isEmpty()) {
            screen.line("Nobody is named yet.");
        }
        screen.table(table);
        screen.next(view.next());
    }

    private static String where(Optional<String> cell) {
        return cell.map(name -> " in cell (" + name + ")").orElse("");
    }
}
