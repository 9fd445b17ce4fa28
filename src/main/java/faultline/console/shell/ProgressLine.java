package faultline.console.shell;

import faultline.progress.Progress;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * The line of a terminal that says how far long work has come and about how long it still takes. It appears once the work
 * has lasted a second, and is gone when something else is written; where there is no terminal nothing is said at all. Work
 * that tells how far it is can also be stopped ({@link StopSign}).
 */
public final class ProgressLine {
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration BETWEEN = Duration.ofMillis(200);

    private final Screen screen;
    private final StopSign stop;
    private final LongSupplier nanoseconds;
    private final Ticker ticker;
    private Optional<Stretch> stretch = Optional.empty();
    private Runnable ticking = () -> {};
    private long painted;

    /**
     * @param nanoseconds a clock that never goes back
     * @param ticker for what takes long between two parts
     */
    ProgressLine(Screen screen, StopSign stop, LongSupplier nanoseconds, Ticker ticker) {
        this.screen = screen;
        this.stop = stop;
        this.nanoseconds = nanoseconds;
        this.ticker = ticker;
    }

    /**
     * What work is to tell how far it has come.
     *
     * @param what it does with each part, as it stands before the part's number: "Verifying turn"
     */
    public Progress of(String what) {
        return (done, all) -> at(what, done, all);
    }

    /** The work is done, or will not be. */
    public synchronized void over() {
        if (stretch.isPresent()) {
            ticking.run();
            stretch = Optional.empty();
            screen.progress("");
        }
    }

    private synchronized void at(String what, int done, int all) {
        stop.check();
        if (!screen.showsProgress()) {
            return;
        }
        long now = nanoseconds.getAsLong();
        if (stretch.isEmpty()) {
            ticking = ticker.each(PATIENCE, this::tick);
        }
        stretch = Optional.of(stretch.filter(running -> running.what().equals(what))
                .map(running -> running.at(done, all, now))
                .orElseGet(() -> Stretch.beginning(what, done, all, now)));
        paint(now);
    }

    private synchronized void tick() {
        paint(nanoseconds.getAsLong());
    }

    /** A line that changes with every part would only flicker. */
    private void paint(long now) {
        stretch.filter(running -> running.lasted(now).compareTo(PATIENCE) >= 0)
                .filter(running -> now - painted >= BETWEEN.toNanos() || painted < running.begun())
                .ifPresent(running -> {
                    painted = now;
                    screen.progress(running.words(now));
                });
    }
}
