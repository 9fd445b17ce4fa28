package faultline.console;

import faultline.exercise.event.Refusal.Code;
import faultline.play.Outcome;
import java.util.Optional;

/** Whether a move is to be covert, as two options say it of which at most one can be given. */
final class SecrecyOptions {
    private SecrecyOptions() {}

    /** Empty where neither is given: then the move's type decides. */
    static Outcome<Optional<Boolean>> of(boolean covert, boolean open) {
        return covert && open
                ? Outcome.refused(
                        Code.BAD_VALUE, "A move cannot be covert and public.", "Give --covert or --public, or neither.")
                : Outcome.done(covert || open ? Optional.of(covert) : Optional.empty());
    }
}
