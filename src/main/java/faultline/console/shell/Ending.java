package faultline.console.shell;

import java.time.Duration;
import java.util.Map;
import org.jline.utils.Signals;

/**
 * Ends the program from outside of its work: when the system asks for it, or when nobody reads what it says. Folders are
 * closed and the terminal is put right, unless that takes longer than two seconds bear; what was acknowledged is on disk.
 */
public final class Ending {
    /** What a shell adds to a signal's number. */
    private static final int BY_SIGNAL = 128;

    private static final Map<String, Integer> SIGNALS = Map.of("HUP", 1, "INT", 2, "TERM", 15);
    private static final int BROKEN_PIPE = 13;
    private static final Duration MOST = Duration.ofMillis(1500);

    private Ending() {}

    /** From now on a signal ends the program. One that whoever started it has ignored, as nohup does, stays ignored. */
    public static void atSignals() {
        SIGNALS.forEach((name, number) -> Signals.register(name, () -> with(BY_SIGNAL + number)));
    }

    /** Nobody reads any more, as after {@code | head}. */
    static void unread() {
        with(BY_SIGNAL + BROKEN_PIPE);
    }

    /** Ends with that code, tidily if it can be done in time. */
    static void with(int code) {
        var guard = new Thread(() -> haltAfterAll(code), "ending");
        guard.setDaemon(true);
        guard.start();
        Runtime.getRuntime().exit(code);
    }

    private static void haltAfterAll(int code) {
        try {
            Thread.sleep(MOST.toMillis());
        } catch (InterruptedException e) {
            // Then it halts the sooner.
        }
        Runtime.getRuntime().halt(code);
    }
}
