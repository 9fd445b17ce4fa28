package faultline.exercise.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A timer that counts down. While it runs, its end is an instant: time goes on while the program is closed or the machine
 * sleeps. An instant before the last one that it has seen counts as that one, so that a clock that was set back gives
 * nobody more time.
 *
 * @param turn the turn for which it is
 * @param phase the phase of that turn for which it is
 * @param length all the time that it gives, with extensions
 * @param seen the last instant that it knows of
 * @param left how much of it was left then; zero if it had run out
 * @param end when it runs out, or did; empty while it is paused
 * @param warned warnings that come at this much time left, or more, lie behind
 */
public record Timer(
        int turn, String phase, Duration length, Instant seen, Duration left, Optional<Instant> end, Duration warned) {

    /** With how much time left people are warned; the last one says that time is up. */
    public static final List<Duration> WARNINGS = List.of(Duration.ZERO, Duration.ofMinutes(1), Duration.ofMinutes(5));

    static Timer started(Instant at, int turn, String phase, Duration length) {
        return new Timer(turn, phase, length, at, length, Optional.of(at.plus(length)), length);
    }

    public boolean isPaused() {
        return end.isEmpty();
    }

    /** What is left at that instant; zero once it has run out. */
    public Duration left(Instant now) {
        return end.map(instant -> Duration.between(later(now), instant))
                .map(rest -> rest.isNegative() ? Duration.ZERO : rest)
                .orElse(left);
    }

    /** For how long it has run, without pauses; never negative, and never more than it gives. */
    public Duration elapsed(Instant now) {
        return length.minus(left(now));
    }

    public boolean isUp(Instant now) {
        return left(now).isZero();
    }

    /** For how long it has been up; zero if it is not. */
    public Duration over(Instant now) {
        return end.map(instant -> Duration.between(instant, later(now)))
                .filter(since -> !since.isNegative())
                .orElse(Duration.ZERO);
    }

    /**
     * The warning that is due: the gravest that has come and was not given. Those that were missed on the way to it, while
     * nobody looked, are not given any more.
     */
    public Optional<Duration> due(Instant now) {
        var rest = left(now);
        return isPaused()
                ? Optional.empty()
                : WARNINGS.stream()
                        .filter(warning -> rest.compareTo(warning) <= 0 && warning.compareTo(warned) < 0)
                        .findFirst();
    }

    Timer paused(Instant at) {
        return new Timer(turn, phase, length, later(at), left(at), Optional.empty(), warned);
    }

    Timer resumed(Instant at) {
        return new Timer(
                turn, phase, length, later(at), left, Optional.of(later(at).plus(left)), warned);
    }

    /** With more time, warnings that lie ahead again will come again: they are of another end. */
    Timer extended(Instant at, Duration more) {
        var now = later(at);
        var rest = left(at).plus(more);
        return new Timer(turn, phase, length.plus(more), now, rest, end.map(instant -> now.plus(rest)), rest);
    }

    Timer warned(Instant at, Duration warning) {
        return new Timer(turn, phase, length, later(at), left(at), end, warning);
    }

    private Instant later(Instant now) {
        return now.isBefore(seen) ? seen : now;
    }
}
