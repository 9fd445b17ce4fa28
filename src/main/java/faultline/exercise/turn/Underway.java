package faultline.exercise.turn;

import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Ruling.Cause;

/**
 * An effect that is still to come, or that comes again each turn.
 *
 * @param ruling id of the ruling that began it
 * @param cause the first thing that the ruling answers
 * @param effect what it does, and in which turns
 */
public record Underway(String ruling, Cause cause, Conclusion.Lasting effect) {

    /** Whether that turn brings the effect, unless something lifts it before. */
    public boolean isDueIn(int turn) {
        return turn >= effect.from() && !isOverAfter(turn - 1);
    }

    /** Whether the effect does not come any more once that turn is over. */
    public boolean isOverAfter(int turn) {
        return effect.until().isPresent() && turn >= effect.until().getAsInt();
    }
}
