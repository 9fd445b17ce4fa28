package faultline.exercise;

import static faultline.exercise.Decision.accept;
import static faultline.exercise.Decision.refuse;

import faultline.exercise.SeatingCommand.AddPerson;
import faultline.exercise.SeatingCommand.CreateCell;
import faultline.exercise.SeatingCommand.GiveActor;
import faultline.exercise.SeatingCommand.MergeCells;
import faultline.exercise.SeatingCommand.MovePerson;
import faultline.exercise.SeatingCommand.RemovePerson;
import faultline.exercise.SeatingCommand.RenameCell;
import faultline.exercise.definition.Nearest;
import faultline.exercise.definition.Scenario;
import faultline.exercise.event.Participant;
import faultline.exercise.event.Refusal.Code;
import faultline.exercise.event.SeatingEvent;
import faultline.exercise.seating.Seating;
import java.util.Optional;

/** Decides which cells there are, and who sits in them. */
record SeatingDesk(Scenario scenario, Exercise exercise) {
    private static final int LONGEST_NAME = 60;

    Decision decide(SeatingCommand command) {
        if (command instanceof CreateCell create) {
            return create(create.cell());
        }
        if (command instanceof RenameCell rename) {
            return rename(rename);
        }
        if (command instanceof MergeCells merge) {
            return merge(merge);
        }
        if (command instanceof GiveActor give) {
            return new CellDesk(scenario, exercise).give(give);
        }
        if (command instanceof AddPerson add) {
            return add(add.person());
        }
        if (command instanceof MovePerson move) {
            return move(move);
        }
        var name = ((RemovePerson) command).name();
        return nobody(name).orElseGet(() -> accept(new SeatingEvent.PersonRemoved(name)));
    }

    private Decision create(String cell) {
        return cells().notToBe(cell)
                .or(() -> thereIs(cell))
                .orElseGet(() -> accept(new SeatingEvent.CellCreated(cell)));
    }

    /** Back to a name that the cell itself once had is no new name. */
    private Decision rename(RenameCell command) {
        var to = command.to();
        boolean back = !to.equals(seating().now(to)) && seating().now(to).equals(command.from());
        return cells().unknown(command.from())
                .or(() -> back ? Optional.empty() : cells().notToBe(to))
                .or(() -> thereIs(to))
                .orElseGet(() -> accept(new SeatingEvent.CellRenamed(command.from(), to)));
    }

    private Decision merge(MergeCells command) {
        return cells().unknown(command.from())
                .or(() -> cells().unknown(command.into()))
                .orElseGet(() -> command.from().equals(command.into())
                        ? refuse(
                                Code.BAD_VALUE,
                                "Cell (" + command.from() + ") cannot be merged into itself.",
                                "Name two cells: the one that goes, and the one that stays.")
                        : accept(new SeatingEvent.CellMerged(command.from(), command.into())));
    }

    private Decision add(Participant person) {
        var name = person.name();
        if (name.isBlank()
                || name.length() > LONGEST_NAME
                || !name.equals(name.strip())
                || name.chars().anyMatch(Character::isISOControl)) {
            return refuse(
                    Code.BAD_VALUE,
                    "A person cannot be named (" + name + ").",
                    "Use 1 to " + LONGEST_NAME + " characters, without blanks around them.");
        }
        if (seating().person(name).isPresent()) {
            return refuse(
                    Code.NAME_TAKEN,
                    "There is a person (" + name + ") already.",
                    "`person move` moves somebody to another cell; a second one of that name needs another.");
        }
        return person.cell().flatMap(cells()::unknown).orElseGet(() -> accept(new SeatingEvent.PersonAdded(person)));
    }

    private Decision move(MovePerson command) {
        return nobody(command.name())
                .or(() -> command.cell().flatMap(cells()::unknown))
                .orElseGet(() ->
                        seating().person(command.name()).orElseThrow().cell().equals(command.cell())
                                ? refuse(
                                        Code.BAD_VALUE,
                                        "Person (" + command.name() + ") is "
                                                + command.cell()
                                                        .map(cell -> "in cell (" + cell + ")")
                                                        .orElse("in no cell")
                                                + " already.",
                                        "`person list` shows who sits where.")
                                : accept(new SeatingEvent.PersonMoved(command.name(), command.cell())));
    }

    private Optional<Decision> thereIs(String cell) {
        return seating().names().contains(cell)
                ? Optional.of(refuse(
                        Code.NAME_TAKEN, "There is a cell (" + cell + ") already.", "`cell list` shows all cells."))
                : Optional.empty();
    }

    private Optional<Decision> nobody(String name) {
        return seating().person(name).isPresent()
                ? Optional.empty()
                : Optional.of(refuse(
                        Code.UNKNOWN_NAME,
                        "There is no person (" + name + ").",
                        Nearest.hint(
                                name,
                                seating().people().stream()
                                        .map(Participant::name)
                                        .toList())));
    }

    private CellNames cells() {
        return new CellNames(seating());
    }

    private Seating seating() {
        return exercise.seating();
    }
}
