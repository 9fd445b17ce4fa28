package faultline.play;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.event.Seat;
import faultline.journal.Desk;
import faultline.journal.Journals;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** The keyboard goes from seat to seat, and back to the white cell with its PIN. */
class KeyboardTest {
    private static final Seat MOSCOW = new Seat.Cell("moscow");
    private static final Seat WHITE = new Seat.White();

    private final Desk desk = Journals.inMemory().desk();
    private final Watch watch = new Watch();
    private final Keyboard keyboard = new Keyboard(desk, watch);

    @Test
    void itIsTheWhiteCellsAtFirst() {
        assertThat(keyboard.seat()).isEqualTo(WHITE);
    }

    @Test
    void itGoesToACellAndComesBackWithThePin() {
        assertThat(reason(keyboard.setPin("2468"))).isEmpty();
        assertThat(reason(keyboard.hand(MOSCOW, false))).isEmpty();
        assertThat(keyboard.seat()).isEqualTo(MOSCOW);

        assertThat(reason(keyboard.back())).isEqualTo("The white seat takes the facilitator's PIN.");
        assertThat(reason(keyboard.back("2469"))).isEqualTo("This is not the facilitator's PIN.");
        assertThat(keyboard.seat()).isEqualTo(MOSCOW);
        watch.passes(Duration.ofSeconds(1));
        assertThat(reason(keyboard.back("2468"))).isEmpty();
        assertThat(keyboard.seat()).isEqualTo(WHITE);
    }

    @Test
    void withoutAPinItIsHandedOnOnlyIfThatIsWanted() {
        assertThat(reason(keyboard.hand(MOSCOW, false))).startsWith("No PIN is set");
        assertThat(reason(keyboard.hand(MOSCOW, true))).isEmpty();
        assertThat(reason(keyboard.back())).isEmpty();
    }

    @Test
    void onlyTheWhiteCellHandsItOnOrSetsThePin() {
        keyboard.setPin("2468");
        keyboard.hand(MOSCOW, false);

        assertThat(reason(keyboard.hand(new Seat.Evaluator(), false)))
                .isEqualTo("The seat (cell moscow) does not hand the keyboard on.");
        assertThat(reason(keyboard.setPin("1357"))).isEqualTo("Only the white cell sets the PIN.");
        assertThat(reason(keyboard.back("1357"))).isEqualTo("This is not the facilitator's PIN.");
    }

    /** In seconds, for the 1st to the 8th wrong PIN. */
    @Test
    void theWaitAfterWrongPinsGrowsUpToAMinute() {
        keyboard.setPin("2468");
        keyboard.hand(MOSCOW, false);
        for (int seconds : new int[] {1, 2, 4, 8, 16, 32, 60, 60}) {
            assertThat(reason(keyboard.back("wrong"))).isEqualTo("This is not the facilitator's PIN.");
            watch.passes(Duration.ofSeconds(seconds).minusMillis(1));
            assertThat(reason(keyboard.back("2468"))).endsWith("the next one has to wait.");
            watch.passes(Duration.ofMillis(1));
        }
        assertThat(reason(keyboard.back("2468"))).isEmpty();
        assertThat(desk.wrongPins().count()).isZero();
    }

    @Test
    void aClockThatIsSetBackLocksNobodyOut() {
        keyboard.setPin("2468");
        keyboard.hand(MOSCOW, false);
        keyboard.back("wrong");
        watch.passes(Duration.ofDays(-1));

        assertThat(reason(keyboard.back("2468"))).isEmpty();
    }

    @Test
    void whatIsKeptOfAPinIsSaltedAndSlow() {
        keyboard.setPin("2468");
        var first = desk.pin().orElseThrow();
        keyboard.setPin("2468");
        var second = desk.pin().orElseThrow();

        assertThat(first.hash()).hasSize(64).isNotEqualTo(second.hash());
        assertThat(first.salt()).hasSize(32).isNotEqualTo(second.salt());
        assertThat(first.iterations()).isGreaterThanOrEqualTo(200_000);
        assertThat(first.toString()).doesNotContain("2468");
    }

    @Test
    void aPinIsNeitherShortNorEndless() {
        assertThat(reason(keyboard.setPin("123"))).isEqualTo("A PIN has 4 to 128 characters.");
        assertThat(reason(keyboard.setPin("1".repeat(129)))).isEqualTo("A PIN has 4 to 128 characters.");
        assertThat(keyboard.hasPin()).isFalse();
    }

    private static String reason(Outcome<Seat> outcome) {
        return outcome instanceof Outcome.Refused<Seat> refused
                ? refused.refusal().reason()
                : "";
    }

    /** A clock that stands still until it is told otherwise. */
    private static final class Watch extends Clock {
        private Instant now = Instant.parse("2026-11-28T09:00:00Z");

        void passes(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
