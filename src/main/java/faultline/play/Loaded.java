package faultline.play;

import faultline.exercise.Exercise;
import faultline.exercise.definition.Scenario;
import faultline.exercise.event.Event;
import faultline.exercise.event.Recorded;
import java.util.List;
import java.util.UUID;

/** An exercise with the scenario that it began with, and the injects that it has. */
record Loaded(Scenario scenario, List<Recorded> events, Exercise exercise) {
    Loaded {
        scenario = exercise.msel().in(scenario);
        events = List.copyOf(events);
    }

    /** Whether a command has been carried out under this id. */
    boolean knows(UUID command) {
        return events.stream().anyMatch(recorded -> recorded.stamp().command().equals(command));
    }

    /** What a command brought about. */
    List<Event> madeBy(UUID command) {
        return events.stream()
                .filter(recorded -> recorded.stamp().command().equals(command))
                .map(Recorded::event)
                .toList();
    }

    long lastNumber() {
        return events.get(events.size() - 1).number();
    }
}
