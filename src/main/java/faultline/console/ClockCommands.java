package faultline.console;

import static faultline.console.shell.SeatKind.CELL;
import static faultline.console.shell.SeatKind.EVALUATOR;
import static faultline.console.shell.SeatKind.OBSERVER;

import faultline.console.contract.ClockContracts;
import faultline.console.contract.ClockContracts.Reading;
import faultline.console.shell.CommandGroup;
import faultline.console.shell.ExitCode;
import faultline.console.shell.OpenTo;
import faultline.console.shell.Screen;
import faultline.console.shell.Shows;
import faultline.exercise.clock.Timer;
import faultline.play.Caller;
import faultline.play.Happened;
import faultline.play.Outcome;
import faultline.play.Play;
import faultline.play.Timekeeper;
import faultline.view.ExerciseView;
import faultline.view.TimerWords;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.stereotype.Component;

/** Real time, scenario time, and the timer of a phase. */
@Component
@CommandGroup(value = "Turns", order = 25)
final class ClockCommands {
    private final Sitting sitting;
    private final Screen screen;
    private final Play play;
    private final ClockScreen clock;

    ClockCommands(Sitting sitting, Screen screen, Play play, ClockScreen clock) {
        this.sitting = sitting;
        this.screen = screen;
        this.play = play;
        this.clock = clock;
    }

    @Command(name = "clock", description = "Shows real time, scenario date, phase, and how much time is left in it.")
    @OpenTo({CELL, EVALUATOR, OBSERVER})
    @Shows("clock")
    ExitCode clock() {
        return sitting.answer(sitting.view().then(view -> Outcome.done(read(view))), ClockContracts.CLOCK, reading -> {
            clock.show(reading.view(), reading.real(), reading.now());
            screen.next(
                    reading.view().timer().isPresent()
                            ? "`clock extend 5`, `clock pause`, `clock resume` or `clock stop`."
                            : "`clock start 20` gives the phase 20 minutes.");
        });
    }

    private Reading read(ExerciseView view) {
        return new Reading(view, keeper().realTime(), keeper().now(view.name(), view.timer()));
    }

    @Command(
            name = {"clock", "start"},
            description = "Gives the phase that many minutes; warns at 5, at 1, and when time is up, and does no more.")
    ExitCode start(@Argument(index = 0, description = "Minutes.") int minutes) {
        return act(caller -> name -> keeper().start(caller, name, Duration.ofMinutes(minutes)));
    }

    @Command(
            name = {"clock", "extend"},
            description = "Gives that many minutes more, from now if time is up.")
    ExitCode extend(@Argument(index = 0, description = "Minutes.") int minutes) {
        return act(caller -> name -> keeper().extend(caller, name, Duration.ofMinutes(minutes)));
    }

    @Command(
            name = {"clock", "pause"},
            description = "Stops the time until `clock resume`, also while the program is closed.")
    ExitCode pause() {
        return act(caller -> name -> keeper().pause(caller, name));
    }

    @Command(
            name = {"clock", "resume"},
            description = "Lets the time go on that was left at `clock pause`.")
    ExitCode resume() {
        return act(caller -> name -> keeper().resume(caller, name));
    }

    @Command(
            name = {"clock", "stop"},
            description = "Takes the timer away.")
    ExitCode stop() {
        return act(caller -> name -> keeper().stop(caller, name));
    }

    private ExitCode act(Function<Caller, Function<String, Outcome<Happened>>> what) {
        var happened =
                sitting.exercise().then(name -> what.apply(sitting.caller()).apply(name));
        return sitting.answer(happened, done -> {
            var view = done.view();
            screen.line("Timer: "
                    + view.timer().map(timer -> words(view.name(), timer)).orElse("none") + ".");
            screen.next(view.next());
        });
    }

    private String words(String name, Timer timer) {
        return TimerWords.of(timer, keeper().now(name, Optional.of(timer)));
    }

    private Timekeeper keeper() {
        return play.timekeeper();
    }
}
