package faultline.play;

import faultline.exercise.event.Refusal.Code;
import faultline.exercise.event.Seat;
import faultline.journal.Restorer;
import faultline.journal.Restorer.Restored;
import java.util.Optional;

/** Bringing back what got damaged on the disk: everything is kept twice, and one copy is built anew from the other. */
public final class Restoring {
    private final Restorer restorer;

    Restoring(Restorer restorer) {
        this.restorer = restorer;
    }

    /** The copy that is right. */
    public enum Source {
        RECORD,
        DATABASE
    }

    /**
     * What was there before is kept aside.
     *
     * @param exercise all if it is left out
     * @return what was done, in a sentence
     */
    public Outcome<String> restore(Caller caller, Optional<String> exercise, Source from) {
        if (!(caller.seat() instanceof Seat.White)) {
            return Outcome.refused(Code.NOT_YOURS, "Only the white cell restores an exercise.", "Ask the facilitator.");
        }
        var restored =
                restorer.restore(exercise, from == Source.RECORD ? Restorer.Copy.RECORD : Restorer.Copy.DATABASE);
        return restored instanceof Restored.Not not
                ? Outcome.refused(Code.NOT_AVAILABLE, not.why(), not.next())
                : Outcome.done(((Restored.Done) restored).sentence());
    }
}
