package faultline.play;

import faultline.exercise.turn.Phase;

/**
 * One exercise in a list of all.
 *
 * @param open whether commands that name no exercise mean this one
 */
public record ExerciseLine(String name, String scenario, int turn, Phase phase, boolean open) {}
