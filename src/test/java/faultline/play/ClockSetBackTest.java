package faultline.play;

import static faultline.play.Home.WHITE;
import static faultline.play.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.Command.BeginTurn;
import faultline.exercise.ForkPoint;
import faultline.exercise.event.Event;
import faultline.exercise.event.Recorded;
import faultline.journal.Journals;
import faultline.journal.Store;
import faultline.journal.Unpacked;
import faultline.journal.Unpacking;
import faultline.progress.Progress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A machine whose clock is set back by minutes or by years, within a sitting and between two: the journal keeps the times
 * that it said, and everything goes by the numbers of the lines. What becomes of a timer is told by {@link TimekeeperTest}.
 */
class ClockSetBackTest {
    private static final String AUTUMN = "autumn";

    /** Each in a sitting of its own. */
    private static final List<Consumer<Play>> SITTINGS = List.of(
            play -> Tale.of(play, AUTUMN),
            play -> new Tale(play, AUTUMN).turn(1),
            play -> new Tale(play, AUTUMN).then(new BeginTurn()).then(Tale.submit("threaten", "blue")),
            play -> new Tale(play, AUTUMN).undo().undo(),
            play -> new Tale(play, AUTUMN).turn(2),
            play -> done(play.history().fork(WHITE, AUTUMN, "winter", new ForkPoint.BeforeTurn(2), false)),
            play -> new Tale(play, AUTUMN).undoTo(6).turn(1));

    private final Path folder;
    private final Home home;

    ClockSetBackTest(@TempDir Path folder) {
        this.folder = folder;
        this.home = Home.withSmallWorld(folder);
    }

    @Test
    void theGameIsTheSameAsByAClockThatGoesOn() {
        var random = new Random();
        var right = played("right", () -> Duration.ofMinutes(1));

        var wrong = played("wrong", () -> Duration.ofSeconds(-random.nextInt(100_000_000)));

        assertThat(events(wrong)).isEqualTo(events(right)).hasSizeGreaterThan(15);
        assertThat(times(right)).isSorted();
        assertThat(times(wrong)).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(new HashSet<>(times(wrong))).hasSizeGreaterThan(10);
    }

    /** Passes as it likes from one look at it to the next. */
    private static final class Drifting extends Clock {
        private final HandClock clock = new HandClock();
        private final Supplier<Duration> passes;

        Drifting(Supplier<Duration> passes) {
            this.passes = passes;
        }

        @Override
        public Instant instant() {
            clock.turn(passes.get());
            return clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return clock.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /** What a folder holds in the end, which is whole and can be taken elsewhere. */
    private List<Recorded> played(String name, Supplier<Duration> passes) {
        var clock = new Drifting(passes);
        for (var sitting : SITTINGS) {
            try (var store = Journals.open(folder.resolve(name))) {
                sitting.accept(home.play(store, clock));
            }
        }
        try (var store = Journals.open(folder.resolve(name));
                var elsewhere = Journals.inMemory()) {
            var play = home.play(store, clock);
            var recorded = store.journal().read(AUTUMN);
            assertThat(store.journal().damage(AUTUMN)).isEmpty();
            assertThat(done(play.history().verify(AUTUMN, Progress.UNSEEN))).isInstanceOf(Verification.Identical.class);
            assertThat(done(play.history().log(AUTUMN, WHITE.seat())).lines())
                    .extracting(line -> line.at())
                    .isEqualTo(times(recorded));
            done(home.play(elsewhere, clock)
                    .keeping()
                    .takeIn(WHITE, unpacked(store), Optional.empty(), false, to -> Progress.UNSEEN));
            assertThat(elsewhere.journal().read(AUTUMN)).isEqualTo(recorded);
            return recorded;
        }
    }

    private static Unpacked unpacked(Store store) {
        var parcel = store.parcels().pack(store.parcels().marks().get(0)).orElseThrow();
        var unpacking = new Unpacking(AUTUMN);
        parcel.lines().forEach(line -> assertThat(unpacking.next(line)).isEmpty());
        return unpacking.all(parcel.texts()).orElseThrow();
    }

    private static List<Event> events(List<Recorded> recorded) {
        return recorded.stream().map(Recorded::event).toList();
    }

    private static List<Instant> times(List<Recorded> recorded) {
        return recorded.stream().map(event -> event.stamp().at()).toList();
    }
}
