package faultline.view;

import faultline.exercise.definition.Key;
import faultline.exercise.definition.LevelIndicator.Band;
import faultline.exercise.definition.Value;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One tracked quantity on the board.
 *
 * @param name as people read it, with whose it is
 * @param means whether it is what moves cost, rather than an indicator of the world
 * @param ends where it stood at the start of the exercise, at the end of each turn, and now if a part of the next turn is in
 *     force
 * @param unit empty for a stage
 * @param band the band that it lies in, or the stage's name
 * @param bands all bands in rising order; none for a stage
 */
public record BoardRow(
        Key key,
        String name,
        boolean means,
        List<Value> ends,
        String unit,
        Optional<String> band,
        List<Band> bands,
        OptionalDouble min,
        OptionalDouble max,
        String definition,
        String startReason) {

    public BoardRow {
        ends = List.copyOf(ends);
        bands = List.copyOf(bands);
    }

    public Value now() {
        return ends.get(ends.size() - 1);
    }

    /** Where it stood as the last turn began; where it stands now if nothing has been in force yet. */
    public Value before() {
        return ends.get(Math.max(0, ends.size() - 2));
    }

    public Value start() {
        return ends.get(0);
    }

    public boolean isLevel() {
        return now() instanceof Value.Level;
    }

    /** By how much a level changed in the last turn of which anything is in force; 0 for a stage. */
    public double change() {
        return difference(before(), now());
    }

    /** By how much a level changed since the start; 0 for a stage. */
    public double changeSinceStart() {
        return difference(start(), now());
    }

    private static double difference(Value from, Value to) {
        return from instanceof Value.Level before && to instanceof Value.Level after
                ? new Value.Level(after.number() - before.number()).number()
                : 0;
    }
}
