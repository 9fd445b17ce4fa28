package faultline.console;

import faultline.exercise.event.Refusal.Code;
import faultline.play.Outcome;
import faultline.play.Verification;

/** What a verification found, in words; what is not as it was is a refusal to call the exercise sound. */
final class VerificationWords {
    private VerificationWords() {}

    static Outcome<Verification.Identical> sound(Verification found) {
        if (found instanceof Verification.Identical identical) {
            return Outcome.done(identical);
        }
        if (found instanceof Verification.Damaged damaged) {
            return Outcome.refused(Code.BAD_SCENARIO, damaged.damage(), "Nothing was changed.");
        }
        var differs = (Verification.Differs) found;
        return Outcome.refused(
                Code.BAD_SCENARIO,
                "Turn " + differs.turn() + " would be adjudicated differently now: " + otherwise(differs.stored())
                        + " in the journal, " + otherwise(differs.now()) + " now.",
                "Nothing was changed: what is in the journal stays in force.");
    }

    private static String otherwise(String ruling) {
        return ruling.isEmpty() ? "no such ruling" : ruling;
    }

    static String of(Verification.Identical identical) {
        return identical.turns() + (identical.turns() == 1 ? " turn" : " turns") + " adjudicated again, "
                + (identical.undone() == 0 ? "" : identical.undone() + " of them undone since, ") + identical.rulings()
                + " rulings, each as it stands in the journal.";
    }
}
