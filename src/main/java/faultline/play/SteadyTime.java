package faultline.play;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Time that never goes back. Where the machine's clock is set back, it goes on from where it was; once that clock has
 * passed it again, it is trusted again.
 */
final class SteadyTime {
    private final Clock clock;
    private Instant latest = Instant.MIN;
    private Duration ahead = Duration.ZERO;

    SteadyTime(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param atLeast an instant that is known to be past
     */
    synchronized Instant now(Instant atLeast) {
        var floor = latest.isBefore(atLeast) ? atLeast : latest;
        var machine = clock.instant();
        if (!machine.isBefore(floor)) {
            ahead = Duration.ZERO;
        } else if (machine.plus(ahead).isBefore(floor)) {
            ahead = Duration.between(machine, floor);
        }
        latest = machine.plus(ahead);
        return latest;
    }
}
