package faultline.exercise.clock;

import faultline.exercise.event.ClockEvent;
import faultline.exercise.event.ClockEvent.TimerExtended;
import faultline.exercise.event.ClockEvent.TimerPaused;
import faultline.exercise.event.ClockEvent.TimerResumed;
import faultline.exercise.event.ClockEvent.TimerStarted;
import faultline.exercise.event.ClockEvent.TimerStopped;
import faultline.exercise.event.ClockEvent.TimerWarned;
import faultline.exercise.event.Event;
import faultline.exercise.event.Recorded;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * How long a phase may last, and how much of that is left.
 *
 * @param timer empty if none was started, or the last one was stopped
 */
public record PhaseClock(Optional<Timer> timer) {
    public static final PhaseClock NONE = new PhaseClock(Optional.empty());

    /**
     * The clock after these events, whether or not they were undone. A fork is played at another time, and so is what
     * was taken in under another name: both begin without a timer.
     *
     * @param events all events of an exercise
     */
    public static PhaseClock after(List<Recorded> events) {
        var clock = NONE;
        for (var recorded : events) {
            if (recorded.event() instanceof ClockEvent timed) {
                clock = clock.evolve(timed);
            } else if (recorded.event() instanceof Event.ExerciseForked
                    || recorded.event() instanceof Event.ExerciseImported) {
                clock = NONE;
            }
        }
        return clock;
    }

    public PhaseClock evolve(ClockEvent event) {
        if (event instanceof TimerStarted started) {
            return new PhaseClock(Optional.of(Timer.started(
                    started.at(), started.turn(), started.phase(), Duration.ofSeconds(started.seconds()))));
        }
        if (event instanceof TimerStopped) {
            return NONE;
        }
        if (event instanceof TimerExtended extended) {
            return with(timer -> timer.extended(extended.at(), Duration.ofSeconds(extended.seconds())));
        }
        if (event instanceof TimerPaused paused) {
            return with(timer -> timer.paused(paused.at()));
        }
        if (event instanceof TimerResumed resumed) {
            return with(timer -> timer.resumed(resumed.at()));
        }
        return with(timer -> timer.warned(event.at(), Duration.ofSeconds(((TimerWarned) event).left())));
    }

    /** The timer of that phase of that turn; that of another one is over with its phase. */
    public Optional<Timer> in(int turn, String phase) {
        return timer.filter(running -> running.turn() == turn && running.phase().equals(phase));
    }

    private PhaseClock with(UnaryOperator<Timer> change) {
        return new PhaseClock(timer.map(change));
    }
}
