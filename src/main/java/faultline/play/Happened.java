package faultline.play;

import faultline.exercise.event.Event;
import faultline.view.ExerciseView;
import java.util.List;

/**
 * What a command brought about.
 *
 * @param view the exercise afterwards, as the caller's seat sees it
 */
public record Happened(ExerciseView view, List<Event> events) {
    public Happened {
        events = List.copyOf(events);
    }
}
