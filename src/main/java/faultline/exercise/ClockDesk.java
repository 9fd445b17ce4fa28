package faultline.exercise;

import static faultline.exercise.Decision.accept;
import static faultline.exercise.Decision.refuse;

import faultline.exercise.ClockCommand.ExtendTimer;
import faultline.exercise.ClockCommand.PauseTimer;
import faultline.exercise.ClockCommand.ResumeTimer;
import faultline.exercise.ClockCommand.StartTimer;
import faultline.exercise.ClockCommand.StopTimer;
import faultline.exercise.clock.Timer;
import faultline.exercise.event.ClockEvent.TimerExtended;
import faultline.exercise.event.ClockEvent.TimerPaused;
import faultline.exercise.event.ClockEvent.TimerResumed;
import faultline.exercise.event.ClockEvent.TimerStarted;
import faultline.exercise.event.ClockEvent.TimerStopped;
import faultline.exercise.event.ClockEvent.TimerWarned;
import faultline.exercise.event.Refusal.Code;
import java.time.Duration;
import java.util.Optional;

/** Decides what becomes of the timer of the phase. A timer warns, and never does anything in the exercise by itself. */
record ClockDesk(Exercise exercise) {
    private static final Duration LONGEST = Duration.ofHours(24);

    Decision decide(ClockCommand command) {
        if (command instanceof StartTimer start) {
            return start(start);
        }
        var timer = exercise.timer();
        return timer.map(running -> decide(command, running))
                .orElseGet(() -> refuse(
                        Code.WRONG_PHASE,
                        "No timer runs in the phase (" + exercise.phase().words() + ").",
                        "`clock start 20` starts one of 20 minutes."));
    }

    private Decision start(StartTimer command) {
        var running = exercise.timer().filter(timer -> !timer.isUp(command.at()));
        if (running.isPresent()) {
            return refuse(
                    Code.WRONG_PHASE,
                    "A timer " + (running.get().isPaused() ? "is paused" : "runs") + " already, with ("
                            + words(running.get().left(command.at())) + ") left.",
                    "`clock extend 5` gives five minutes more; `clock stop` ends it.");
        }
        return noTime(command.length())
                .orElseGet(() -> accept(new TimerStarted(
                        command.at(),
                        exercise.turn().number(),
                        exercise.phase().words(),
                        command.length().toSeconds())));
    }

    private Decision decide(ClockCommand command, Timer timer) {
        var at = command.at();
        if (command instanceof ExtendTimer extend) {
            return noTime(extend.more())
                    .or(() -> noTime(timer.length().plus(extend.more())))
                    .orElseGet(() -> accept(new TimerExtended(at, extend.more().toSeconds())));
        }
        if (command instanceof PauseTimer) {
            return timer.isPaused() || timer.isUp(at)
                    ? refuse(
                            Code.WRONG_PHASE,
                            "The timer " + (timer.isPaused() ? "is paused already." : "has run out."),
                            timer.isPaused()
                                    ? "`clock resume` lets it go on."
                                    : "`clock extend 5` gives five minutes more; `clock stop` ends it.")
                    : accept(new TimerPaused(at));
        }
        if (command instanceof ResumeTimer) {
            return timer.isPaused()
                    ? accept(new TimerResumed(at))
                    : refuse(Code.WRONG_PHASE, "The timer is not paused.", "`clock` shows how much time is left.");
        }
        if (command instanceof StopTimer) {
            return accept(new TimerStopped(at));
        }
        return timer.due(at)
                .map(warning -> accept(new TimerWarned(at, warning.toSeconds())))
                .orElseGet(() -> refuse(Code.WRONG_PHASE, "No warning is due.", ""));
    }

    private static Optional<Decision> noTime(Duration length) {
        return length.toSeconds() >= 1 && length.compareTo(LONGEST) <= 0
                ? Optional.empty()
                : Optional.of(refuse(
                        Code.BAD_VALUE,
                        "A timer cannot give (" + words(length) + ").",
                        "Give at least a minute, and at most 24 hours in all."));
    }

    private static String words(Duration time) {
        return time.toMinutes() + " min";
    }
}
