package faultline.play;

import faultline.exercise.Chronicle;
import faultline.exercise.Exercise;
import faultline.exercise.definition.Scenario;
import faultline.exercise.event.Recorded;
import java.util.List;

/** An exercise with the scenario that it began with, and the injects that it has. */
record Loaded(Scenario scenario, Chronicle chronicle) {
    Loaded {
        scenario = chronicle.exercise().msel().in(scenario);
    }

    List<Recorded> events() {
        return chronicle.events();
    }

    Exercise exercise() {
        return chronicle.exercise();
    }

    long lastNumber() {
        return events().get(events().size() - 1).number();
    }
}
