package faultline.play;

import faultline.exercise.turn.Phase;
import java.util.Optional;

/** One exercise in a list of all. */
public sealed interface ExerciseLine {
    String name();

    /** Whether commands that name no exercise mean this one. */
    boolean open();

    /**
     * It can be played on, or read.
     *
     * @param variant which of the scenario's variants is played; empty for the scenario itself
     * @param forkOf the exercise that it was forked from, if it is a fork
     */
    record Whole(
            String name, boolean open, String scenario, String variant, int turn, Phase phase, Optional<String> forkOf)
            implements ExerciseLine {}

    /**
     * What is stored of it is not what was written; no other exercise is touched by that.
     *
     * @param damage what is wrong, in one sentence
     */
    record Damaged(String name, boolean open, String damage) implements ExerciseLine {}
}
