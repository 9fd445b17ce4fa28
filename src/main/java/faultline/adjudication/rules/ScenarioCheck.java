package faultline.adjudication.rules;

import faultline.exercise.definition.Problem;
import faultline.exercise.definition.Scenario;
import java.util.List;

final class ScenarioCheck {
    ScenarioCheck(Scenario scenario, CheckedRule rule) {}

    List<Problem> problems() {
        return List.of();
    }
}
