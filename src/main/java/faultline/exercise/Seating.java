package faultline.exercise;

import faultline.exercise.definition.Ordered;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which cell plays which actor; an actor without a cell is automated.
 *
 * @param cells the cell's name by actor, in the order of assignment
 */
public record Seating(Map<String, String> cells) {

    public Seating {
        cells = Ordered.copyOf(cells);
    }

    public static final Seating ALL_AUTOMATED = new Seating(Map.of());

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

    /** The names of all cells, in the order in which they were made. */
    public List<String> names() {
        return cells.values().stream().distinct().toList();
    }

    public Seating assign(String cell, List<String> actors) {
        var seats = new LinkedHashMap<>(cells);
        seats.values().removeIf(cell::equals);
        actors.forEach(actor -> seats.put(actor, cell));
        return new Seating(seats);
    }

    public Seating automate(String actor) {
        var seats = new LinkedHashMap<>(cells);
        seats.remove(actor);
        return new Seating(seats);
    }
}
