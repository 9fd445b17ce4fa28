package faultline.play.balance;

import faultline.exercise.Exercise;
import faultline.exercise.definition.Actor;
import faultline.exercise.outcome.Score;
import faultline.exercise.outcome.Scores;

/** How far an actor is with its aims: the one place that says by what balance is measured. */
public final class AimScore {
    private AimScore() {}

    /** From 0 to 100; 0 for an actor without aims. */
    public static double of(Actor actor, Exercise exercise) {
        return Scores.of(actor, exercise).map(Score::points).orElse(0.0);
    }
}
