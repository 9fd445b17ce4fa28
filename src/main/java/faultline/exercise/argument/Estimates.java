package faultline.exercise.argument;

import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;

/** Odds that people estimate secretly. */
public final class Estimates {
    /** In percent, what somebody can say. */
    public static final List<Integer> POSSIBLE = List.of(0, 10, 30, 50, 70, 90, 100);

    private Estimates() {}

    /** The middle one; of an even number, halfway between the two in the middle. Empty if nobody has given one. */
    public static OptionalInt median(Collection<Integer> estimates) {
        var sorted = estimates.stream().sorted().toList();
        int count = sorted.size();
        return count == 0
                ? OptionalInt.empty()
                : OptionalInt.of((sorted.get((count - 1) / 2) + sorted.get(count / 2)) / 2);
    }
}
