package faultline.exercise.inject;

import faultline.exercise.definition.InjectStatus;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What has become of an inject in play.
 *
 * @param status empty as long as it is what the list began with
 * @param deferredTo the turn in which it comes instead; empty unless it is deferred
 * @param expected whether what was expected after it has been seen; empty as long as nobody has said
 * @param armed the turn since which it can come, if it is a contingency inject whose time has come
 */
public record Course(
        Optional<InjectStatus> status, OptionalInt deferredTo, Optional<Boolean> expected, OptionalInt armed) {

    static final Course UNTOUCHED =
            new Course(Optional.empty(), OptionalInt.empty(), Optional.empty(), OptionalInt.empty());

    Course with(InjectStatus changed, OptionalInt turn) {
        return new Course(Optional.of(changed), turn, expected, armed);
    }

    /** Released: the first time, or once more, after which something is expected anew. */
    Course released() {
        return new Course(Optional.of(InjectStatus.RELEASED), OptionalInt.empty(), Optional.empty(), armed);
    }

    Course with(boolean seen) {
        return new Course(status, deferredTo, Optional.of(seen), armed);
    }

    Course armedIn(int turn) {
        return new Course(status, deferredTo, expected, OptionalInt.of(turn));
    }
}
