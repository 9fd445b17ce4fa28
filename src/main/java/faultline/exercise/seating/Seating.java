package faultline.exercise.seating;

import faultline.exercise.definition.Grown;
import faultline.exercise.definition.Ordered;
import faultline.exercise.event.Participant;
import faultline.exercise.event.SeatingEvent;
import faultline.exercise.event.SeatingEvent.ActorGiven;
import faultline.exercise.event.SeatingEvent.CellCreated;
import faultline.exercise.event.SeatingEvent.CellMerged;
import faultline.exercise.event.SeatingEvent.CellRenamed;
import faultline.exercise.event.SeatingEvent.PersonAdded;
import faultline.exercise.event.SeatingEvent.PersonMoved;
import faultline.exercise.event.SeatingEvent.PersonRemoved;
import faultline.exercise.event.Side;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Who sits where. An actor without a cell is automated; a cell can be without actors.
 *
 * @param names of all cells, in the order in which they were made
 * @param cells the cell's name by actor, in the order of assignment
 * @param former the names that cells once had, with what the same cell is called now; a merged cell is the one that it
 *     was merged into
 * @param people in the order in which they came
 */
public record Seating(
        List<String> names, Map<String, String> cells, Map<String, String> former, List<Participant> people) {

    public Seating {
        names = Grown.copyOf(names);
        cells = Ordered.copyOf(cells);
        former = Ordered.copyOf(former);
        people = Grown.copyOf(people);
    }

    public static final Seating ALL_AUTOMATED = new Seating(List.of(), Map.of(), Map.of(), List.of());

    public boolean automated(String actor) {
        return !cells.containsKey(actor);
    }

    public Optional<String> cellOf(String actor) {
        return Optional.ofNullable(cells.get(actor));
    }

    public List<String> actorsOf(String cell) {
        return cells.entrySet().stream()
                .filter(entry -> entry.getValue().equals(cell))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What the cell of that name, or of that former name, is called now. */
    public String now(String cell) {
        return former.getOrDefault(cell, cell);
    }

    /** Whether that cell speaks for the side: it is the cell, or plays the actor now. */
    public boolean speaks(String cell, Side side) {
        if (side instanceof Side.Actor actor) {
            return cellOf(actor.id()).equals(Optional.of(cell));
        }
        return side instanceof Side.Cell other && now(other.name()).equals(cell);
    }

    public Optional<Participant> person(String name) {
        return people.stream().filter(person -> person.name().equals(name)).findFirst();
    }

    public Seating assign(String cell, List<String> actors) {
        var seats = new LinkedHashMap<>(cells);
        seats.values().removeIf(cell::equals);
        actors.forEach(actor -> seats.put(actor, cell));
        return with(cell).playing(seats);
    }

    /** Rules move the actor; its cell stays, if only for the people in it. */
    public Seating automate(String actor) {
        return playing(Ordered.without(cells, actor));
    }

    /** The seating after such an event. */
    public Seating evolve(SeatingEvent event) {
        if (event instanceof CellCreated created) {
            return with(created.cell());
        }
        if (event instanceof CellRenamed renamed) {
            return called(renamed.from(), renamed.to());
        }
        if (event instanceof CellMerged merged) {
            return called(merged.from(), merged.into());
        }
        if (event instanceof ActorGiven given) {
            return playing(Ordered.with(cells, given.actor(), given.cell()));
        }
        if (event instanceof PersonAdded added) {
            return peopled(Grown.copyOf(people).then(added.person()));
        }
        if (event instanceof PersonMoved moved) {
            return peopled(people.stream()
                    .map(person -> person.name().equals(moved.name()) ? person.in(moved.cell()) : person)
                    .toList());
        }
        if (event instanceof PersonRemoved removed) {
            return peopled(people.stream()
                    .filter(person -> !person.name().equals(removed.name()))
                    .toList());
        }
        return this;
    }

    private Seating with(String cell) {
        return names.contains(cell) ? this : new Seating(Grown.copyOf(names).then(cell), cells, former, people);
    }

    private Seating playing(Map<String, String> seats) {
        return new Seating(names, seats, former, people);
    }

    private Seating peopled(List<Participant> others) {
        return new Seating(names, cells, former, others);
    }

    /** Everything of the one cell is the other's, whether that is its own new name or a cell that it is merged into. */
    private Seating called(String from, String to) {
        UnaryOperator<String> name = cell -> cell.equals(from) ? to : cell;
        var seats = new LinkedHashMap<>(cells);
        seats.replaceAll((actor, cell) -> name.apply(cell));
        var past = new LinkedHashMap<>(former);
        past.replaceAll((old, cell) -> name.apply(cell));
        past.put(from, to);
        past.remove(to);
        return new Seating(
                names.stream().map(name).distinct().toList(),
                seats,
                past,
                people.stream()
                        .map(person -> person.in(person.cell().map(name)))
                        .toList());
    }
}
