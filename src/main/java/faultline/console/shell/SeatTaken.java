package faultline.console.shell;

import faultline.exercise.event.Seat;

/** Knows who sits at the keyboard. */
@FunctionalInterface
public interface SeatTaken {

    /** The seat that is taken now; it can be another one after each command. */
    Seat seat();
}
