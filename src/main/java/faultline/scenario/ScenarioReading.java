package faultline.scenario;

import faultline.exercise.definition.Problem;
import faultline.exercise.definition.Scenario;
import java.util.List;

/** What came of reading a scenario. */
public sealed interface ScenarioReading {

    /** It can be played. */
    record Sound(Scenario scenario) implements ScenarioReading {}

    /**
     * It cannot be played.
     *
     * @param problems all that is wrong with it, at least one, by file, line and column
     */
    record Unsound(List<Problem> problems) implements ScenarioReading {
        public Unsound {
            problems = List.copyOf(problems);
        }
    }
}
