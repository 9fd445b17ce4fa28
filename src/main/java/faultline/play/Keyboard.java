package faultline.play;

import faultline.exercise.event.Refusal.Code;
import faultline.exercise.event.Seat;
import faultline.journal.Desk;
import faultline.journal.WrongPins;
import java.time.Clock;
import java.time.Duration;

/**
 * Who sits at a data folder's one keyboard: the white cell hands it to another seat, and gets it back with the
 * facilitator's PIN. That keeps honest people from a glance, and no more: whoever may read the folder can read all of it.
 */
public final class Keyboard {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 128;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private final Desk desk;
    private final Clock clock;

    Keyboard(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** The seat that is taken now. */
    public Seat seat() {
        return desk.seat();
    }

    /** Whether giving the keyboard back to the white cell takes a PIN. */
    public boolean hasPin() {
        return desk.pin().isPresent();
    }

    /**
     * Hands the keyboard from the white cell to another seat.
     *
     * @param withoutPin whether anybody may hand it back, since no PIN is set
     */
    public Outcome<Seat> hand(Seat to, boolean withoutPin) {
        if (!isWhite()) {
            return Outcome.refused(
                    Code.NOT_YOURS,
                    "The seat (" + seat() + ") does not hand the keyboard on.",
                    "`seat white` gives it back to the facilitator, who does.");
        }
        if (hasPin() && withoutPin) {
            return Outcome.refused(
                    Code.BAD_VALUE, "A PIN is set, and `seat white` will ask for it.", "Leave out --no-pin.");
        }
        if (!hasPin() && !withoutPin) {
            return Outcome.refused(
                    Code.NOT_AVAILABLE,
                    "No PIN is set, so nothing would keep the seat (" + to + ") from the white cell's.",
                    "`seat pin` sets one; with --no-pin anybody may take the white seat back.");
        }
        desk.sit(to);
        return Outcome.done(to);
    }

    /** Gives the keyboard back to the white cell, where no PIN is set. */
    public Outcome<Seat> back() {
        return isWhite() || !hasPin()
                ? sitDown()
                : Outcome.refused(
                        Code.NOT_YOURS,
                        "The white seat takes the facilitator's PIN.",
                        "At a terminal `seat white` asks for it; a script gives --pin-file FILE.");
    }

    /** Gives the keyboard back to the white cell. After a wrong PIN, the next one has to wait: longer each time. */
    public Outcome<Seat> back(String pin) {
        if (isWhite() || !hasPin()) {
            return sitDown();
        }
        var wrong = desk.wrongPins();
        var wait = waitAfter(wrong);
        if (!wait.isZero()) {
            return Outcome.refused(
                    Code.NOT_AVAILABLE,
                    "After " + count(wrong.count()) + " the next one has to wait.",
                    "Try again in " + (wait.toSeconds() + 1) + " s.");
        }
        // Noted before it is looked at, so that ending the program does not spare the wait.
        desk.note(new WrongPins(wrong.count() + 1, clock.instant()));
        if (!desk.pin().map(kept -> Pin.matches(pin, kept)).orElse(false)) {
            return Outcome.refused(
                    Code.NOT_YOURS,
                    "This is not the facilitator's PIN.",
                    "The next try has to wait " + allOf(desk.wrongPins()).toSeconds() + " s.");
        }
        desk.note(WrongPins.NONE);
        return sitDown();
    }

    /** Sets or changes the PIN. */
    public Outcome<Seat> setPin(String pin) {
        if (!isWhite()) {
            return Outcome.refused(
                    Code.NOT_YOURS, "Only the white cell sets the PIN.", "`seat white` gives the keyboard back.");
        }
        if (pin.length() < SHORTEST || pin.length() > LONGEST) {
            return Outcome.refused(
                    Code.BAD_VALUE,
                    "A PIN has " + SHORTEST + " to " + LONGEST + " characters.",
                    "Choose another one; letters are as good as digits.");
        }
        desk.keep(Pin.kept(pin));
        desk.note(WrongPins.NONE);
        return Outcome.done(seat());
    }

    private boolean isWhite() {
        return seat() instanceof Seat.White;
    }

    private Outcome<Seat> sitDown() {
        desk.sit(new Seat.White());
        return Outcome.done(seat());
    }

    /** What is left to wait; nothing if the clock was set back meanwhile, which must lock nobody out. */
    private Duration waitAfter(WrongPins wrong) {
        var since = Duration.between(wrong.last(), clock.instant());
        var left = allOf(wrong).minus(since);
        return since.isNegative() || left.isNegative() ? Duration.ZERO : left;
    }

    /** A second after the first wrong PIN, and twice as long after each further one. */
    private static Duration allOf(WrongPins wrong) {
        if (wrong.count() == 0) {
            return Duration.ZERO;
        }
        var wait = Duration.ofSeconds(1L << Math.min(wrong.count() - 1, 10));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    private static String count(int wrong) {
        return wrong + (wrong == 1 ? " wrong PIN" : " wrong PINs");
    }
}
