package faultline.view;

import faultline.exercise.event.Participant;
import java.util.List;
import java.util.Optional;

/**
 * Which cells there are, and who sits in them.
 *
 * @param cells the names of all cells, in the order in which they were made
 * @param people those whom the seat knows of: a cell its own
 */
public record Room(List<String> cells, List<Participant> people) {
    public Room {
        cells = List.copyOf(cells);
        people = List.copyOf(people);
    }

    /** The people of that cell. */
    public List<Participant> in(String cell) {
        return people.stream()
                .filter(person -> person.cell().equals(Optional.of(cell)))
                .toList();
    }
}
