package faultline.console.contract;

import static faultline.console.output.Value.DATE;
import static faultline.console.output.Value.FLAG;
import static faultline.console.output.Value.INTEGER;
import static faultline.console.output.Value.MOMENT;
import static faultline.console.output.Value.TEXT;

import faultline.console.output.Contract;
import faultline.console.output.Shape;
import faultline.exercise.clock.Timer;
import faultline.view.ExerciseView;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Real time beside scenario time, as data. */
public final class ClockContracts {

    /**
     * @param real the time of the room
     * @param now the instant that the timer goes by
     */
    public record Reading(ExerciseView view, Instant real, Instant now) {
        private Running running(Timer timer) {
            return new Running(timer, now);
        }
    }

    private record Running(Timer timer, Instant now) {
        static Function<Running, Number> seconds(BiFunction<Timer, Instant, Duration> reading) {
            return running -> reading.apply(running.timer(), running.now()).toSeconds();
        }
    }

    private static final Shape<Running> TIMER = Shape.<Running>of("timer", "A timer that counts down.")
            .with(
                    "length",
                    INTEGER,
                    "All the time that it gives, in seconds.",
                    Running.seconds((timer, now) -> timer.length()))
            .with("elapsed", INTEGER, "For how long it has run, in seconds.", Running.seconds(Timer::elapsed))
            .with("left", INTEGER, "What is left, in seconds.", Running.seconds(Timer::left))
            .with("paused", FLAG, "Whether it stands still.", running -> running.timer()
                    .isPaused())
            .with("up", FLAG, "Whether time is up.", running -> running.timer().isUp(running.now()));

    public static final Contract<Reading> CLOCK = Contract.of(Shape.<Reading>of(
                    "clock", "Real time, scenario date, phase, and how much time is left in it.")
            .with("exercise", TEXT, "The exercise's name.", reading -> reading.view()
                    .name())
            .with("realTime", MOMENT, "The time of the room.", Reading::real)
            .with("date", DATE, "The scenario date.", reading -> reading.view().date())
            .with("turn", INTEGER, "The turn that is played, or was last.", reading -> reading.view()
                    .turn())
            .with(
                    "phase",
                    ExerciseContracts.PHASE,
                    "Where the exercise stands in its round of play.",
                    reading -> reading.view().phase().words())
            .maybe("timer", TIMER, "The timer of the phase.", reading -> reading.view()
                    .timer()
                    .map(reading::running)));

    private ClockContracts() {}
}
