package faultline.exercise;

import java.time.Duration;
import java.time.Instant;

/** What somebody wants to do with the timer of the phase. Each knows when, since the heart has no clock of its own. */
public sealed interface ClockCommand extends Command {

    /** When it is wanted. */
    Instant at();

    record StartTimer(Instant at, Duration length) implements ClockCommand {}

    record ExtendTimer(Instant at, Duration more) implements ClockCommand {}

    record PauseTimer(Instant at) implements ClockCommand {}

    record ResumeTimer(Instant at) implements ClockCommand {}

    record StopTimer(Instant at) implements ClockCommand {}

    /** Notes that the warning which is due then is given now. */
    record WarnOfTimer(Instant at) implements ClockCommand {}
}
