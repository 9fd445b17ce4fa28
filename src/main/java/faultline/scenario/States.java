package faultline.scenario;

import faultline.exercise.definition.StageIndicator;

/** Checks that a stage has a state. */
final class States {
    private States() {}

    static void check(StageIndicator stage, String where, Word state, Problems problems) {
        new Names("state", "the indicator (" + stage.id() + ")", stage.states().keySet(), true)
                .check(where, state, problems);
    }
}
