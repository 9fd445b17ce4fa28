package faultline.scenario;

import faultline.exercise.definition.StageIndicator;

/** Checks that a stage has a state, and tells it if not. */
final class States {
    private States() {}

    static boolean check(StageIndicator stage, String where, Word state, Problems problems) {
        return new Names(
                        "state",
                        "the indicator (" + stage.id() + ")",
                        stage.states().keySet(),
                        true)
                .check(where, state, problems);
    }
}
