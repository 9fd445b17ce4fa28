package faultline.exercise.turn;

import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Ruling.Cause;
import java.util.OptionalInt;

/**
 * An effect that is still to come, or that comes again each turn.
 *
 * @param ruling id of the ruling that began it
 * @param since the turn in which it began
 * @param cause the first thing that the ruling answers
 * @param effect what it does, and in which turns
 */
public record Underway(String ruling, int since, Cause cause, Conclusion.Lasting effect) {

    /** Whether that turn brings the effect, unless something lifts it before. */
    public boolean isDueIn(int turn) {
        return turn >= effect.from() && !isOverAfter(turn - 1);
    }

    /** The first turn from that one on that brings it, unless something lifts it before; empty if none does. */
    public OptionalInt nextFrom(int turn) {
        int next = Math.max(turn, effect.from());
        return isDueIn(next) ? OptionalInt.of(next) : OptionalInt.empty();
    }

    /** Whether the effect does not come any more once that turn is over. */
    public boolean isOverAfter(int turn) {
        return effect.until().isPresent() && turn >= effect.until().getAsInt();
    }
}
