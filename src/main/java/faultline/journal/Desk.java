package faultline.journal;

import java.util.Optional;

/**
 * Which exercise lies open on this data folder, so that it need not be named each time.
 *
 * <p>It does not promise that there is an exercise of that name.
 */
public interface Desk {

    /** The exercise that was opened last, unless it was cleared away. */
    Optional<String> openExercise();

    /** Puts that exercise on the desk in the place of any other. */
    void open(String exercise);

    /** Leaves the desk empty. */
    void clear();
}
