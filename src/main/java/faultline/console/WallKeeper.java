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
    /** What the page is called, in whichever folder. */
    static final String NAME = "wall.html";

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
            var folder = play.roomScreen().folder(exercise);
            if (folder.isPresent() && write(exercise, folder.get(), true) instanceof Outcome.Refused<Path> refused) {
                warn(refused.refusal().reason());
            }
        } catch (RuntimeException e) {
            warn(failures.explain(e).message());
        }
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
    Outcome<Path> write(String exercise, Path folder, boolean live) {
        return play.view(exercise, new Seat.Observer()).then(view -> {
            var text = html.write(WallPage.of(view, countdown(view), live)).getBytes(StandardCharsets.UTF_8);
            return new OutFolder(folder, true)
                    .write(List.of(new OutFile(NAME, out -> out.write(text))), file -> {})
                    .then(files -> Outcome.done(files.get(0)));
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
