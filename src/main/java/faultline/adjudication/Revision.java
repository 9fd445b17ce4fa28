package faultline.adjudication;

import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Overruled;
import java.util.List;

/**
 * A turn as the rules answer it where the white cell has intervened.
 *
 * @param overruled each intervention with both versions of what it is about, in the order in which they were asked for
 */
public record Revision(Adjudication adjudication, List<Overruled> overruled) {
    public Revision {
        overruled = List.copyOf(overruled);
    }
}
