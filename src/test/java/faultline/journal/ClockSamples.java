package faultline.journal;

import faultline.exercise.event.ClockEvent;
import faultline.exercise.event.Event;
import java.time.Instant;
import java.util.List;

/** One event of each kind that a timer brings about. */
final class ClockSamples {
    private ClockSamples() {}

    static List<Event> all() {
        return List.of(
                new ClockEvent.TimerStarted(Instant.parse("2026-11-22T09:30:00.120Z"), 3, "moves", 1200),
                new ClockEvent.TimerExtended(Instant.parse("2026-11-22T09:35:00Z"), 300),
                new ClockEvent.TimerPaused(Instant.parse("2026-11-22T09:36:00Z")),
                new ClockEvent.TimerResumed(Instant.parse("2026-11-22T09:37:00Z")),
                new ClockEvent.TimerWarned(Instant.parse("2026-11-22T09:55:00Z"), 60),
                new ClockEvent.TimerStopped(Instant.parse("2026-11-22T09:56:00Z")));
    }
}
