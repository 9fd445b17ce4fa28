package faultline.play;

import static faultline.play.Home.WHITE;
import static faultline.play.Outcomes.done;
import static faultline.play.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.Command.BeginTurn;
import faultline.exercise.Command.Undo;
import faultline.exercise.clock.Timer;
import faultline.exercise.event.ClockEvent.TimerWarned;
import faultline.exercise.event.Seat;
import faultline.journal.Journals;
import faultline.journal.Store;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The timer of a phase, with a clock that is turned by hand; warnings are asked for as the prompt does. */
class TimekeeperTest {
    private static final String AUTUMN = "autumn";

    private final Store store = Journals.inMemory();
    private final HandClock clock = new HandClock();
    private final Home home;
    private Play play;

    TimekeeperTest(@TempDir Path folder) {
        home = Home.withSmallWorld(folder);
        play = home.play(store, clock);
    }

    @BeforeEach
    void begins() {
        done(play.create(WHITE, "small-world", AUTUMN, OptionalLong.of(7)));
    }

    @Test
    void warnsAtFiveAtOneAndAtTheEndAndEachTimeOnce() {
        start(20);
        var given = new ArrayList<String>();
        for (int minute = 1; minute <= 25; minute++) {
            clock.turn(Duration.ofMinutes(1));
            int now = minute;
            warnings().forEach(left -> given.add(now + ": " + left));
        }

        assertThat(given).containsExactly("15: 300", "19: 60", "20: 0");
        assertThat(left()).isZero();
    }

    @Test
    void aTimerOfAFewMinutesDoesNotWarnOfMoreThanItGives() {
        start(5);
        assertThat(warnings()).isEmpty();
        clock.turn(Duration.ofMinutes(4));
        assertThat(warnings()).containsExactly(60L);
    }

    @Test
    void timeGoesOnWhileTheMachineSleepsAndOnWakingItIsSaidOnceThatItIsUp() {
        start(20);
        clock.turn(Duration.ofHours(9));

        assertThat(warnings()).containsExactly(0L);
        assertThat(warnings()).isEmpty();
        assertThat(timer().over(now())).isEqualTo(Duration.ofHours(9).minusMinutes(20));
    }

    @Test
    void aPauseHoldsTheTimeAlsoWhileTheProgramIsClosed() {
        start(20);
        clock.turn(Duration.ofMinutes(8));
        done(play.timekeeper().pause(WHITE, AUTUMN));
        restart();
        clock.turn(Duration.ofDays(3));

        assertThat(left()).isEqualTo(Duration.ofMinutes(12));
        assertThat(warnings()).isEmpty();

        done(play.timekeeper().resume(WHITE, AUTUMN));
        clock.turn(Duration.ofMinutes(2));
        assertThat(left()).isEqualTo(Duration.ofMinutes(10));
        assertThat(timer().elapsed(now())).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void aWarningThatWasGivenIsNotGivenAgainAfterARestart() {
        start(20);
        clock.turn(Duration.ofMinutes(16));
        assertThat(warnings()).containsExactly(300L);
        restart();

        assertThat(warnings()).isEmpty();
        assertThat(left()).isEqualTo(Duration.ofMinutes(4));
    }

    @Test
    void moreTimeIsCountedFromNowOnceTimeIsUpAndIsWarnedOfAnew() {
        start(20);
        clock.turn(Duration.ofMinutes(30));
        warnings();
        done(play.timekeeper().extend(WHITE, AUTUMN, Duration.ofMinutes(6)));

        assertThat(left()).isEqualTo(Duration.ofMinutes(6));
        assertThat(warnings()).isEmpty();
        clock.turn(Duration.ofMinutes(2));
        assertThat(warnings()).containsExactly(300L);
    }

    @Test
    void aClockThatIsSetBackGivesNobodyMoreTimeAndGoesOn() {
        start(20);
        clock.turn(Duration.ofMinutes(5));
        assertThat(left()).isEqualTo(Duration.ofMinutes(15));
        clock.turn(Duration.ofHours(-1));
        assertThat(left()).isEqualTo(Duration.ofMinutes(15));
        clock.turn(Duration.ofMinutes(3));
        assertThat(left()).isEqualTo(Duration.ofMinutes(12));
        clock.turn(Duration.ofHours(1));
        assertThat(left()).isEqualTo(Duration.ofMinutes(12));
    }

    @Test
    void aTimerWhoseClockWasSetBackBetweenTwoSittingsIsNeverNegative() {
        start(20);
        clock.turn(Duration.ofHours(-2));
        restart();

        assertThat(timer().elapsed(now())).isZero();
        assertThat(left()).isEqualTo(Duration.ofMinutes(20));
    }

    /** The last command is undone, not a warning that came after it; and the time that has passed has passed. */
    @Test
    void undoingLeavesTheTimerAlone() {
        var tale = Tale.of(play, "winter");
        tale.then(new BeginTurn());
        done(play.timekeeper().start(WHITE, "winter", Duration.ofMinutes(10)));
        clock.turn(Duration.ofMinutes(6));
        done(play.timekeeper().warn(WHITE, "winter"));
        var before = done(play.view("winter", WHITE.seat()));

        var undone = done(play.act(WHITE, "winter", UUID.randomUUID(), new Undo(OptionalLong.empty())));
        assertThat(undone.view().turn()).isZero();
        assertThat(undone.view().timer()).isEmpty();

        tale.then(new BeginTurn());
        assertThat(done(play.view("winter", WHITE.seat())).timer()).isEqualTo(before.timer());
    }

    @Test
    void theTimerIsForItsPhaseAndEverySeatSeesIt() {
        start(20);
        for (Seat seat : List.of(WHITE.seat(), new Seat.Evaluator(), new Seat.Observer(), new Seat.Cell("moscow"))) {
            assertThat(done(play.view(AUTUMN, seat)).timer()).as("%s", seat).isPresent();
        }
        done(play.act(WHITE, AUTUMN, UUID.randomUUID(), new BeginTurn()));

        assertThat(done(play.view(AUTUMN, WHITE.seat())).timer()).isEmpty();
    }

    @Test
    void whatCannotBeIsRefused() {
        var keeper = play.timekeeper();
        assertThat(refused(keeper.pause(WHITE, AUTUMN)).refusal().reason())
                .isEqualTo("No timer runs in the phase (briefing).");
        assertThat(refused(keeper.start(WHITE, AUTUMN, Duration.ZERO)).refusal().reason())
                .isEqualTo("A timer cannot give (0 min).");
        start(20);
        assertThat(refused(keeper.start(WHITE, AUTUMN, Duration.ofMinutes(5)))
                        .refusal()
                        .reason())
                .isEqualTo("A timer runs already, with (20 min) left.");
        assertThat(refused(keeper.resume(WHITE, AUTUMN)).refusal().reason()).isEqualTo("The timer is not paused.");
        assertThat(refused(keeper.extend(WHITE, AUTUMN, Duration.ofMinutes(-5)))
                        .refusal()
                        .reason())
                .isEqualTo("A timer cannot give (-5 min).");
        assertThat(refused(keeper.extend(new Caller(new Seat.Observer(), "o"), AUTUMN, Duration.ofMinutes(5)))
                        .refusal()
                        .reason())
                .startsWith("Only the white cell");
        clock.turn(Duration.ofMinutes(21));
        assertThat(refused(keeper.pause(WHITE, AUTUMN)).refusal().reason()).isEqualTo("The timer has run out.");
        start(5);
    }

    /** Whatever happens: time left grows by an extension alone, and between two of them no warning comes twice. */
    @Test
    void inAnyOrderOfEventsNothingIsLostOrGivenTwice() {
        for (int seed = 0; seed < 40; seed++) {
            var random = new Random(seed);
            done(play.create(WHITE, "small-world", "run-" + seed, OptionalLong.of(7)));
            var name = "run-" + seed;
            done(play.timekeeper().start(WHITE, name, Duration.ofMinutes(10)));
            var left = Duration.ofMinutes(10);
            var given = new ArrayList<Long>();
            for (int step = 0; step < 40; step++) {
                int what = random.nextInt(8);
                if (what == 0 && play.timekeeper().extend(WHITE, name, Duration.ofMinutes(3)) instanceof Outcome.Done) {
                    left = left.plusMinutes(3);
                    given.clear();
                } else {
                    happen(name, what, random);
                }
                given.addAll(warnings(name));
                var now = left(name);
                assertThat(now).as("left, seed %s, step %s", seed, step).isBetween(Duration.ZERO, left);
                assertThat(given).as("warnings, seed %s, step %s", seed, step).doesNotHaveDuplicates();
                left = now;
            }
        }
    }

    private void happen(String name, int what, Random random) {
        switch (what) {
            case 1 -> play.timekeeper().pause(WHITE, name);
            case 2 -> play.timekeeper().resume(WHITE, name);
            case 3 -> clock.turn(Duration.ofMinutes(-random.nextInt(60)));
            case 4 -> restartAtItsTime(name);
            case 5 -> clock.turn(Duration.ofHours(random.nextInt(3)));
            default -> clock.turn(Duration.ofSeconds(random.nextInt(120)));
        }
    }

    private void start(int minutes) {
        done(play.timekeeper().start(WHITE, AUTUMN, Duration.ofMinutes(minutes)));
    }

    private void restart() {
        play = home.play(store, clock);
    }

    /** With the machine's clock set right: what it was before, a process that is gone cannot tell the next one. */
    private void restartAtItsTime(String name) {
        var shown =
                play.timekeeper().now(name, done(play.view(name, WHITE.seat())).timer());
        if (clock.instant().isBefore(shown)) {
            clock.turn(Duration.between(clock.instant(), shown));
        }
        restart();
    }

    private List<Long> warnings() {
        return warnings(AUTUMN);
    }

    /** Asks until there is none. */
    private List<Long> warnings(String name) {
        var given = new ArrayList<Long>();
        while (play.timekeeper().warn(WHITE, name) instanceof Outcome.Done<Happened> happened) {
            given.add(((TimerWarned) happened.value().events().get(0)).left());
        }
        return given;
    }

    private Timer timer() {
        return done(play.view(AUTUMN, WHITE.seat())).timer().orElseThrow();
    }

    private Duration left() {
        return left(AUTUMN);
    }

    private Duration left(String name) {
        var timer = done(play.view(name, WHITE.seat())).timer();
        return timer.orElseThrow().left(play.timekeeper().now(name, timer));
    }

    private Instant now() {
        var timer = done(play.view(AUTUMN, WHITE.seat())).timer();
        return play.timekeeper().now(AUTUMN, timer);
    }
}
