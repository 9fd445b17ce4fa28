package faultline.adjudication.lint;

import faultline.adjudication.rules.RuleOutline;
import faultline.adjudication.rules.RuleOutline.Said;
import faultline.exercise.definition.DeclaredEffect;
import faultline.exercise.definition.Scenario;
import faultline.exercise.definition.StageIndicator;
import faultline.exercise.definition.Value;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the states of stages that nothing leads to. */
record Stages(Scenario scenario, List<RuleOutline> rules) {

    List<Hint> hints() {
        return scenario.indicators().values().stream()
                .filter(StageIndicator.class::isInstance)
                .map(StageIndicator.class::cast)
                .flatMap(this::hints)
                .toList();
    }

    private Stream<Hint> hints(StageIndicator stage) {
        var goals = goals(stage.id());
        var reached = reached(stage, goals);
        return stage.states().keySet().stream()
                .filter(state -> !reached.contains(state))
                .map(state -> Hint.of(
                        List.of("indicators", stage.id(), "states", state),
                        goals.contains(state)
                                ? "Stage (" + stage.id() + ") never comes to (" + state + "): it may follow only states"
                                        + " that are never reached."
                                : "Nothing leads stage (" + stage.id() + ") to (" + state + "): no rule and no declared"
                                        + " effect."));
    }

    /** The states that something leads the stage to. */
    private Set<String> goals(String stage) {
        var declared = Uses.effects(scenario)
                .filter(DeclaredEffect.OnStage.class::isInstance)
                .map(DeclaredEffect.OnStage.class::cast)
                .filter(effect -> effect.on().indicator().equals(stage))
                .map(DeclaredEffect.OnStage::state);
        var ruled = rules.stream()
                .flatMap(rule -> rule.conclusions().stream())
                .map(RuleOutline.Concluded::said)
                .filter(Said.Stage.class::isInstance)
                .map(Said.Stage.class::cast)
                .filter(said -> said.indicator().equals(stage))
                .map(Said.Stage::state);
        return Stream.concat(declared, ruled).collect(Collectors.toSet());
    }

    /** The states in which it begins, and those that something leads to from a state that is reached. */
    private static Set<String> reached(StageIndicator stage, Set<String> goals) {
        var reached = stage.starts().values().stream().map(Value::toString).collect(Collectors.toSet());
        boolean more = true;
        while (more) {
            var next = goals.stream()
                    .filter(goal -> reached.stream().anyMatch(from -> stage.mayFollow(from, goal)))
                    .toList();
            more = reached.addAll(next);
        }
        return reached;
    }
}
