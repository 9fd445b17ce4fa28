package faultline.exercise.event;

import java.time.Instant;

/**
 * What was done with the timer of a phase. Real time goes on whatever is undone, so these are never undone either.
 * Instants are those that the timer went by: where the machine's clock was set back, they do not go back with it.
 */
public sealed interface ClockEvent extends Event {

    /** When it happened. */
    Instant at();

    /**
     * A timer runs from now on; if there was another one, it is gone.
     *
     * @param turn the turn for which it is
     * @param phase the phase of that turn for which it is
     */
    record TimerStarted(Instant at, int turn, String phase, long seconds) implements ClockEvent {}

    /** There is more time, counted from the end, or from now if that is past. */
    record TimerExtended(Instant at, long seconds) implements ClockEvent {}

    record TimerPaused(Instant at) implements ClockEvent {}

    record TimerResumed(Instant at) implements ClockEvent {}

    record TimerStopped(Instant at) implements ClockEvent {}

    /**
     * People were warned that time runs out.
     *
     * @param left which warning it was, by how many seconds were left when it came due; 0 for the end
     */
    record TimerWarned(Instant at, long left) implements ClockEvent {}
}
