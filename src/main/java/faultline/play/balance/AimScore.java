package faultline.play.balance;

import faultline.exercise.Exercise;
import faultline.exercise.definition.Actor;
import faultline.exercise.outcome.Scores;

/** How far an actor is with its aims: the one place that says by what balance is measured. */
public final class AimScore {
    private AimScore() {}

    /** The actor's score, 0 to 100; 0 for one without aims. */
    public static double of(Actor actor, Exercise exercise) {
        return Scores.of(actor, exercise).map(score -> score.points()).orElse(0.0);
    }
}
