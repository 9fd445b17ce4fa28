package faultline.exercise;

import faultline.exercise.definition.Scenario;
import faultline.scenario.ScenarioReader;
import faultline.scenario.ScenarioReading;
import faultline.scenario.ScenarioText;
import java.util.Map;

/** The small world with objectives: for tests of what is written of an exercise. */
public final class EvaluatedWorld {
    /** Two objectives that share a capability, one of which nothing serves. */
    public static final String OBJECTIVES = """
            objectives:
              calm:
                name: Keep calm
                text: Nobody lets a threat run away.
                injects: [leak]
                moves: [offer-talks]
                capabilities:
                  warning: {name: Public warning, targets: [{text: At once., rating: S, tasks: {warn: {text: They warn., moves: [protest]}, answer: {text: They answer., injects: [storm]}}}]}
                  planning: {name: Planning, targets: [{text: Before., tasks: {plan: {text: They plan.}}}]}
              learn:
                name: Learn
                text: They look back.
                capabilities:
                  planning: {name: Planning, targets: [{text: After., tasks: {look-back: {text: They look back.}}}]}
            questions:
              who-knew: {text: Who knew of the threat?, turn: 1, objective: calm}
              what-now: {text: What now?}
            """;

    private EvaluatedWorld() {}

    /** The scenario's files, by path inside its folder. */
    public static Map<String, String> files() {
        var files = SmallWorld.files();
        files.put("objectives.yaml", OBJECTIVES);
        return files;
    }

    public static Scenario scenario() {
        var reading = ScenarioReader.read(new ScenarioText("small-world", files()));
        if (reading instanceof ScenarioReading.Sound sound) {
            return sound.scenario();
        }
        throw new AssertionError(reading);
    }
}
