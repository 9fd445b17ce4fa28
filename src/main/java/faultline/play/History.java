package faultline.play;

import faultline.adjudication.Chance;
import java.util.Optional;
import java.util.OptionalInt;

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

    /**
     * What nearly happened in a turn that has been adjudicated: for the white cell alone, since it tells where things
     * stand that a cell cannot see.
     *
     * @param subject an indicator's key, an actor, or the id of a move or ruling; empty for all of the turn
     * @param turn the last one that was adjudicated if left out; of a move or ruling, its own
     */
    public Outcome<NearMisses> nearMisses(Caller caller, String name, Optional<String> subject, OptionalInt turn) {
        return new NearMissFinder(exercises).find(caller, name, subject, turn);
    }
}
