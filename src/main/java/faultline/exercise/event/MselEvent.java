package faultline.exercise.event;

import faultline.exercise.definition.Inject;
import faultline.exercise.definition.InjectStatus;
import java.util.OptionalInt;

/** Something that happened to the master scenario events list, apart from the release of an inject. */
public sealed interface MselEvent extends Event {

    /** Somebody wrote another inject while the exercise ran. */
    record InjectAdded(Inject inject) implements MselEvent {}

    /**
     * An inject is another one now, under the same id.
     *
     * @param reason why; may be empty
     */
    record InjectChanged(Inject inject, String reason) implements MselEvent {}

    /**
     * @param turn the turn in which it comes now; empty unless it was deferred
     * @param reason why; may be empty
     */
    record InjectStatusChanged(String inject, InjectStatus status, OptionalInt turn, String reason)
            implements MselEvent {}

    /**
     * The white cell has said whether what was expected after an inject was seen.
     *
     * @param note what there is to say of it; may be empty
     */
    record ExpectedActionRecorded(String inject, boolean seen, String note) implements MselEvent {}

    /**
     * A contingency inject can come from now on.
     *
     * @param since the inject whose expected action is missing
     */
    record InjectArmed(int turn, String inject, String since) implements MselEvent {}
}
