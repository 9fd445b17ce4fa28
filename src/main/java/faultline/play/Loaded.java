package faultline.play;

import faultline.exercise.Exercise;
import faultline.exercise.definition.Scenario;
import faultline.exercise.event.Recorded;
import java.util.List;

/** An exercise with the scenario that it began with. */
record Loaded(Scenario scenario, List<Recorded> events, Exercise exercise) {
    Loaded {
        events = List.copyOf(events);
    }

    long lastNumber() {
        return events.get(events.size() - 1).number();
    }
}
