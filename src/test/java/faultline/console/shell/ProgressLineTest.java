package faultline.console.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import faultline.progress.StoppedException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressLineTest {
    private static final String ERASED = "\r\u001b[K";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final StopSign stop = new StopSign();
    private long now = 1_000;
    private Runnable tick = () -> {};

    @Test
    void saysHowFarWorkHasComeAndAboutHowLongItTakes() {
        var turns = line(true).of("Verifying turn");

        turns.at(0, 12);
        pass(3);
        turns.at(6, 12);
        assertThat(shown()).isEqualTo("Verifying turn 7 of 12 … about 3 s left");
        pass(1);
        turns.at(8, 12);
        assertThat(shown()).isEqualTo("Verifying turn 9 of 12 … about 2 s left");
    }

    @Test
    void isQuietForASecondAndInAPipe() {
        var quick = line(true).of("Run");
        quick.at(0, 2);
        quick.at(1, 2);
        assertThat(err.toString()).isEmpty();

        var unseen = line(false).of("Run");
        unseen.at(0, 2);
        pass(60);
        unseen.at(1, 2);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void countsTheSecondsWhereNobodyKnowsHowMuchThereIs() {
        line(true).of("Compiling 8 rules of (two-ports)").at(0, 0);

        pass(4);
        tick.run();
        assertThat(shown()).isEqualTo("Compiling 8 rules of (two-ports) … 4 s");
    }

    @Test
    void takesTimeThatAPartTakesIntoAccountBeforeItIsDone() {
        var turns = line(true).of("Verifying turn");
        turns.at(0, 3);
        pass(2);
        turns.at(1, 3);
        assertThat(shown()).endsWith("about 4 s left");
        pass(1);
        tick.run();
        assertThat(shown()).endsWith("about 3 s left");
        pass(7);
        tick.run();
        assertThat(shown()).as("10 seconds for less than two parts").endsWith("about 2 s left");
    }

    @Test
    void beginsAnewForOtherWork() {
        var line = line(true);
        line.of("Verifying turn").at(0, 4);
        pass(50);
        line.of("Compiling").at(0, 0);
        pass(1);
        line.of("Verifying turn").at(1, 4);
        pass(2);
        line.of("Verifying turn").at(2, 4);
        assertThat(shown()).isEqualTo("Verifying turn 3 of 4 … about 4 s left");
    }

    @Test
    void isTakenAwayByWhateverIsWrittenNextAndAtTheEnd() {
        var screen = screen(true);
        var line = new ProgressLine(screen, stop, () -> now, this::ticking);
        line.of("Run").at(0, 3);
        pass(2);
        line.of("Run").at(1, 3);
        screen.line("An answer.");
        assertThat(err.toString()).endsWith("left" + ERASED);

        line.of("Run").at(2, 3);
        pass(2);
        tick.run();
        line.over();
        assertThat(err.toString()).endsWith("left" + ERASED);
        pass(5);
        tick.run();
        assertThat(err.toString()).endsWith("left" + ERASED);
    }

    @Test
    void fitsTheWindow() {
        line(true).of("Compiling rules of " + "日本".repeat(40)).at(0, 0);
        pass(2);
        tick.run();
        assertThat(shown()).isEqualTo("Compiling rules of " + "日本".repeat(10));
    }

    @Test
    void stopsWorkThatNobodyWaitsForAnyMore() {
        for (boolean attached : new boolean[] {true, false}) {
            var work = line(attached).of("Run");
            stop.lower();
            work.at(0, 2);
            stop.raise();

            assertThatThrownBy(() -> work.at(1, 2)).isInstanceOf(StoppedException.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"8, 8 s", "9.2, 10 s", "11, 15 s", "56, 60 s", "61, 2 min", "3599, 60 min", "3700, 2 h"})
    void isNoMoreExactThanItCanBe(double seconds, String words) {
        long pace = (long) (seconds * Duration.ofSeconds(1).toNanos());

        assertThat(Stretch.beginning("Run", 0, 2, 0).at(1, 2, pace).words(pace))
                .isEqualTo("Run 2 of 2 … about " + words + " left");
    }

    private ProgressLine line(boolean attached) {
        return new ProgressLine(screen(attached), stop, () -> now, this::ticking);
    }

    private Screen screen(boolean attached) {
        return new Screen(
                new PrintWriter(out), new PrintWriter(err), new SampleWindow(60, 20, attached), false, Hints.ALL);
    }

    private Runnable ticking(Duration time, Runnable each) {
        tick = each;
        return () -> tick = () -> {};
    }

    private void pass(long seconds) {
        now += Duration.ofSeconds(seconds).toNanos();
    }

    /** What stands on the line now. */
    private String shown() {
        var all = err.toString();
        return all.substring(all.lastIndexOf(ERASED) + ERASED.length());
    }
}
