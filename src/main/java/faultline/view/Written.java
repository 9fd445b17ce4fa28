package faultline.view;

import faultline.exercise.event.Recorded;
import faultline.exercise.event.Stamp;
import java.util.List;
import java.util.stream.Stream;

/**
 * An event of one kind, with who wrote it.
 *
 * @param line its number in the log
 */
record Written<T>(long line, T event, Stamp stamp) {

    /** All events of that kind among these, in their order. */
    static <T> Stream<Written<T>> in(List<Recorded> events, Class<T> kind) {
        return events.stream()
                .filter(recorded -> kind.isInstance(recorded.event()))
                .map(recorded -> new Written<>(recorded.number(), kind.cast(recorded.event()), recorded.stamp()));
    }

    /** The person, or the seat of one who is not known by name. */
    String by() {
        return stamp.person().isEmpty() ? stamp.seat().toString() : stamp.person();
    }
}
