package faultline.play;

import faultline.exercise.turn.Phase;

/** One exercise in a list of all. */
public sealed interface ExerciseLine {
    String name();

    /** Whether commands that name no exercise mean this one. */
    boolean open();

    /** It can be played on, or read. */
    record Whole(String name, boolean open, String scenario, int turn, Phase phase) implements ExerciseLine {}

    /**
     * What is stored of it is not what was written; no other exercise is touched by that.
     *
     * @param damage what is wrong, in one sentence
     */
    record Damaged(String name, boolean open, String damage) implements ExerciseLine {}
}
