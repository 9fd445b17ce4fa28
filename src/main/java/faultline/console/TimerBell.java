package faultline.console;

import faultline.console.shell.Alarm;
import faultline.console.shell.Screen;
import faultline.console.text.Styled;
import faultline.exercise.clock.Timer;
import faultline.play.Happened;
import faultline.play.Outcome;
import faultline.play.Play;
import faultline.view.ExerciseView;
import faultline.view.TimerWords;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Warns the people at the prompt that the time of a phase runs out: each warning once, and in the journal before it is said. */
@Component
final class TimerBell implements Alarm {
    private final Sitting sitting;
    private final Screen screen;
    private final Play play;

    TimerBell(Sitting sitting, Screen screen, Play play) {
        this.sitting = sitting;
        this.screen = screen;
        this.play = play;
    }

    @Override
    public void ring() {
        sitting.glance().ifPresent(view -> view.timer()
                .filter(timer -> timer.due(now(view)).isPresent())
                .filter(timer -> noted(view))
                .ifPresent(timer -> warn(timer, now(view))));
    }

    /** " · 12 min left", for the prompt; nothing where no timer runs. */
    String left(ExerciseView view) {
        return view.timer()
                .map(timer -> " · " + TimerWords.of(timer, now(view)))
                .orElse("");
    }

    private boolean noted(ExerciseView view) {
        return play.timekeeper().warn(sitting.caller(), view.name()) instanceof Outcome.Done<Happened>;
    }

    private void warn(Timer timer, Instant now) {
        var words = TimerWords.of(timer, now);
        screen.line(Styled.yellow("Timer: " + words + "."));
        if (timer.isUp(now)) {
            screen.next(
                    "`clock extend 5` gives five minutes more; `clock stop` takes the timer away. Nothing happens by"
                            + " itself.");
        }
    }

    private Instant now(ExerciseView view) {
        return play.timekeeper().now(view.name(), view.timer());
    }
}
