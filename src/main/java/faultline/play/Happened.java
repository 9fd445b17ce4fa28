package faultline.play;

import faultline.exercise.event.Event;
import faultline.exercise.event.Refusal;
import faultline.view.ExerciseView;
import faultline.view.Page;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a command brought about.
 *
 * @param view the exercise afterwards, as the caller's seat sees it
 * @param unanswered why the rules did not answer what was entered, where they would at once; empty if they did, or need
 *     not
 */
public record Happened(ExerciseView view, List<Event> events, Optional<Refusal> unanswered) implements Page {
    public Happened {
        events = List.copyOf(events);
    }

    Happened(ExerciseView view, List<Event> events) {
        this(view, events, Optional.empty());
    }

    @Override
    public String fictional() {
        return view.fictional();
    }

    /** Both, one after the other. */
    Happened then(Happened next) {
        return new Happened(
                next.view, Stream.concat(events.stream(), next.events.stream()).toList(), next.unanswered);
    }

    /** What happened, and then the rules did not answer it. */
    Happened unanswered(Refusal why) {
        return new Happened(view, events, Optional.of(why));
    }
}
