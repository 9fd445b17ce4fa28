package faultline.console.shell;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Does something again and again. */
@FunctionalInterface
interface Ticker {

    /** Begins; what is returned ends it. */
    Runnable each(Duration time, Runnable tick);

    /** As time goes by, on a thread that keeps no program from ending. */
    static Ticker real() {
        return (time, tick) -> {
            var clock = Executors.newSingleThreadScheduledExecutor(work -> {
                var thread = new Thread(work, "ticker");
                thread.setDaemon(true);
                return thread;
            });
            clock.scheduleAtFixedRate(tick, time.toNanos(), time.toNanos(), TimeUnit.NANOSECONDS);
            return clock::shutdown;
        };
    }
}
