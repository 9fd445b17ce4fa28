package faultline.play;

import faultline.exercise.event.Seat;

/**
 * Who does something, and from which seat.
 *
 * @param person a name for the log
 */
public record Caller(Seat seat, String person) {
    /** Whether the seat may know all of an exercise. */
    boolean seesEverything() {
        return seat instanceof Seat.White || seat instanceof Seat.Evaluator;
    }
}
