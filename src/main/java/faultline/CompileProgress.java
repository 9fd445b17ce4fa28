package faultline;

import faultline.adjudication.rules.CompileWatch;
import faultline.console.shell.Screen;
import java.util.Collection;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Tells whoever waits that rules are being compiled: at a terminal with the seconds that pass, elsewhere once. */
final class CompileProgress implements CompileWatch {
    private final Screen screen;

    CompileProgress(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Runnable begins(int rules, Collection<String> sets) {
        var text = "Compiling " + rules + (rules == 1 ? " rule" : " rules") + " of (" + String.join(", ", sets) + ")…";
        if (!screen.showsProgress()) {
            screen.error(text);
            return () -> {};
        }
        var seconds = new AtomicInteger();
        var clock = Executors.newSingleThreadScheduledExecutor(CompileProgress::daemon);
        screen.progress(text);
        clock.scheduleAtFixedRate(
                () -> screen.progress(text + " " + seconds.incrementAndGet() + " s"), 1, 1, TimeUnit.SECONDS);
        return () -> {
            clock.shutdown();
            screen.progress("");
        };
    }

    /** A thread that keeps no program from ending. */
    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "compile-progress");
        thread.setDaemon(true);
        return thread;
    }
}
