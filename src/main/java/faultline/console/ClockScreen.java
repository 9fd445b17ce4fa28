package faultline.console;

import faultline.console.shell.Screen;
import faultline.console.text.Entries;
import faultline.exercise.clock.Timer;
import faultline.exercise.definition.Timetable;
import faultline.view.ExerciseView;
import faultline.view.TimerWords;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Shows real time beside scenario time. */
@Component
final class ClockScreen {
    private static final DateTimeFormatter REAL = DateTimeFormatter.ofPattern(
                    "EEEE d MMMM uuuu, HH:mm zzz", Locale.ENGLISH)
            .withZone(ZoneId.systemDefault());
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final Screen screen;

    ClockScreen(Screen screen) {
        this.screen = screen;
    }

    /**
     * @param real the time of the room
     * @param now the instant that the timer goes by
     */
    void show(ExerciseView view, Instant real, Instant now) {
        var entries = new Entries();
        entries.entry("Real time", REAL.format(real));
        entries.entry(
                "Scenario",
                view.date().format(DATE)
                        + view.thisTurn()
                                .map(turn -> ", " + Timetable.words(turn.number()))
                                .orElse(", before play"));
        entries.entry("Phase", view.phase().words());
        entries.entry(
                "Timer", view.timer().map(timer -> TimerWords.of(timer, now)).orElse("none"));
        view.timer().ifPresent(timer -> entries.entry("Elapsed", elapsed(timer, now)));
        screen.entries(entries);
    }

    private static String elapsed(Timer timer, Instant now) {
        return TimerWords.whole(timer.elapsed(now)) + " of " + TimerWords.left(timer.length());
    }
}
