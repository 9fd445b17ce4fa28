package faultline.console.shell;

import faultline.progress.StoppedException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;

/**
 * Put up by Ctrl-C while a command runs. Long work looks for it wherever nothing stands by half. Nobody is interrupted:
 * a thread that is interrupted in the database closes it for all.
 */
@Component
final class StopSign {
    private final AtomicBoolean up = new AtomicBoolean();

    void raise() {
        up.set(true);
    }

    boolean isUp() {
        return up.get();
    }

    void lower() {
        up.set(false);
    }

    /**
     * @throws StoppedException if the sign is up
     */
    void check() {
        if (up.get()) {
            throw new StoppedException();
        }
    }
}
