package faultline.view;

import faultline.exercise.clock.Timer;
import faultline.exercise.event.ClockEvent;
import faultline.exercise.event.ClockEvent.TimerExtended;
import faultline.exercise.event.ClockEvent.TimerPaused;
import faultline.exercise.event.ClockEvent.TimerResumed;
import faultline.exercise.event.ClockEvent.TimerStarted;
import faultline.exercise.event.ClockEvent.TimerStopped;
import faultline.exercise.event.ClockEvent.TimerWarned;
import java.time.Duration;
import java.time.Instant;

/** A phase's timer in words. */
public final class TimerWords {
    private TimerWords() {}

    /** How it stands, in a few words: "12 min left", "paused, 12 min left", "time is up since 3 min". */
    public static String of(Timer timer, Instant now) {
        if (timer.isUp(now)) {
            var over = timer.over(now);
            return "time is up" + (over.toMinutes() < 1 ? "" : " since " + whole(over));
        }
        return (timer.isPaused() ? "paused, " : "") + left(timer.left(now)) + " left";
    }

    /** Time that is left, in minutes begun, or in seconds where it is less than one: "12 min", "40 s". */
    public static String left(Duration time) {
        long seconds = time.plusMillis(999).toSeconds();
        return seconds < 60 ? seconds + " s" : hours((seconds + 59) / 60);
    }

    /** Time that has passed, in whole minutes, or in seconds where it is less than one. */
    public static String whole(Duration time) {
        return time.toMinutes() < 1 ? time.toSeconds() + " s" : hours(time.toMinutes());
    }

    private static String hours(long minutes) {
        return minutes < 120
                ? minutes + " min"
                : minutes / 60 + " h" + (minutes % 60 == 0 ? "" : " " + minutes % 60 + " min");
    }

    static String of(ClockEvent event) {
        if (event instanceof TimerStarted started) {
            return "A timer of " + left(Duration.ofSeconds(started.seconds())) + " runs for the phase ("
                    + started.phase() + ")";
        }
        if (event instanceof TimerExtended extended) {
            return "The timer gives " + left(Duration.ofSeconds(extended.seconds())) + " more";
        }
        if (event instanceof TimerPaused) {
            return "The timer is paused";
        }
        if (event instanceof TimerResumed) {
            return "The timer goes on";
        }
        if (event instanceof TimerStopped) {
            return "The timer is stopped";
        }
        long left = ((TimerWarned) event).left();
        return left == 0 ? "Time is up" : "A warning: " + left(Duration.ofSeconds(left)) + " or less is left";
    }
}
