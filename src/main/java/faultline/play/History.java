package faultline.play;

import faultline.adjudication.Chance;

/** Looks back at what has been played. */
public final class History {
    private final Exercises exercises;
    private final Chance chance;

    History(Exercises exercises, Chance chance) {
        this.exercises = exercises;
        this.chance = chance;
    }

    /** Replays an exercise under the scenario and the rules that it began with, and compares each turn's rulings. */
    public Outcome<Verification> verify(String name) {
        return new Verifier(exercises, chance).verify(name);
    }
}
