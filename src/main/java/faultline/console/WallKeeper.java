package faultline.console;

import faultline.console.shell.Failures;
import faultline.console.shell.Screen;
import faultline.exercise.clock.Timer;
import faultline.exercise.event.Seat;
import faultline.play.Onlooker;
import faultline.play.Outcome;
import faultline.play.Play;
import faultline.report.OutFolder;
import faultline.report.OutFolder.OutFile;
import faultline.report.room.WallHtml;
import faultline.report.room.WallPage;
import faultline.report.room.WallPage.Countdown;
import faultline.view.ExerciseView;
import faultline.view.TimerWords;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps up the page of the room's screen: after each step it is written anew, from what an observer may see. */
@Component
final class WallKeeper implements Onlooker {
    private final Play play;
    private final Screen screen;
    private final Failures failures;
    private final WallHtml html = new WallHtml();
    private boolean warned = false;

    WallKeeper(Play play, Screen screen, Failures failures) {
        this.play = play;
        this.screen = screen;
        this.failures = failures;
    }

    /** A page that cannot be written hinders nobody: that is said once. */
    @Override
    public void stepped(String exercise) {
        try {
            play.roomScreen()
                    .page(exercise)
                    .filter(page -> write(exercise, page, true) instanceof Outcome.Refused<Path>)
                    .ifPresent(this::warn);
        } catch (RuntimeException e) {
            warn(failures.explain(e).message());
        }
    }

    private void warn(Path page) {
        warn("File (" + page + ") cannot be written.");
    }

    private void warn(String why) {
        if (!warned) {
            screen.error("The page for the room's screen stays as it was: " + why + " Play goes on.");
        }
        warned = true;
    }

    /**
     * Writes the page, over the one that is there.
     *
     * @param live whether it will be kept up
     */
    Outcome<Path> write(String exercise, Path page, boolean live) {
        return play.view(exercise, new Seat.Observer()).then(view -> {
            var text = html.write(WallPage.of(view, countdown(view), live)).getBytes(StandardCharsets.UTF_8);
            var file = new OutFile(page.getFileName().toString(), out -> out.write(text));
            return new OutFolder(page.getParent(), true).write(List.of(file), path -> {}).then(files -> Outcome.done(page));
        });
    }

    /** The time that is left, with its end by the clock of the machine: that is what a browser goes by. */
    private Optional<Countdown> countdown(ExerciseView view) {
        return view.timer().map(timer -> countdown(view, timer));
    }

    private Countdown countdown(ExerciseView view, Timer timer) {
        var now = play.timekeeper().now(view.name(), Optional.of(timer));
        var end = play.timekeeper().realTime().plus(timer.left(now)).toEpochMilli();
        return new Countdown(timer.isPaused() ? Optional.empty() : Optional.of(end), TimerWords.of(timer, now));
    }
}
