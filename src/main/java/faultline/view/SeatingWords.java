package faultline.view;

import faultline.exercise.Exercise;
import faultline.exercise.definition.Timetable;
import faultline.exercise.event.Participant;
import faultline.exercise.event.SeatingEvent;
import faultline.exercise.event.SeatingEvent.ActorGiven;
import faultline.exercise.event.SeatingEvent.CellCreated;
import faultline.exercise.event.SeatingEvent.CellMerged;
import faultline.exercise.event.SeatingEvent.CellRenamed;
import faultline.exercise.event.SeatingEvent.PersonAdded;
import faultline.exercise.event.SeatingEvent.PersonMoved;
import faultline.exercise.event.SeatingEvent.PersonRemoved;
import java.util.Locale;
import java.util.Optional;

/** Who sits where, in the words of the log. Cells are called as they were called then. */
record SeatingWords(Labels labels) {

    String of(SeatingEvent event) {
        if (event instanceof CellCreated created) {
            return "There is a cell (" + created.cell() + ")";
        }
        if (event instanceof CellRenamed renamed) {
            return "Cell (" + renamed.from() + ") is called (" + renamed.to() + ") from now on";
        }
        if (event instanceof CellMerged merged) {
            return "Cell (" + merged.from() + ") is merged into (" + merged.into() + ")";
        }
        if (event instanceof ActorGiven given) {
            return "Cell (" + given.cell() + ") plays " + labels.actor(given.actor()) + " from now on";
        }
        if (event instanceof PersonAdded added) {
            var person = added.person();
            return person.name() + " takes part as " + role(person) + where(person.cell());
        }
        if (event instanceof PersonMoved moved) {
            return moved.name() + (moved.cell().isPresent() ? " sits" + where(moved.cell()) : " sits in no cell");
        }
        if (event instanceof PersonRemoved removed) {
            return removed.name() + " takes part no more";
        }
        throw new IllegalArgumentException("There are no words for " + event + " by itself.");
    }

    /**
     * @param then how the exercise stood
     */
    static String takenOver(SeatingEvent.TakenOver taken, Exercise then) {
        var turn = then.turn().isPlayed() ? Timetable.words(then.turn().number()) + ", " : "";
        return taken.by() + " takes over as facilitator from " + taken.from() + " (" + turn
                + then.phase().words() + ")";
    }

    private static String role(Participant person) {
        return person.role().name().toLowerCase(Locale.ROOT);
    }

    private static String where(Optional<String> cell) {
        return cell.map(name -> " in cell (" + name + ")").orElse("");
    }
}
