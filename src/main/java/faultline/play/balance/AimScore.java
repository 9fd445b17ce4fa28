package faultline.play.balance;

import faultline.exercise.Exercise;
import faultline.exercise.definition.Actor;
import faultline.exercise.definition.Aim;
import faultline.exercise.turn.Conditions;

/** How far an actor is with its aims: the one place that says by what balance is measured. */
public final class AimScore {
    private AimScore() {}

    /** The share of its aims that an actor has reached, by weight, 0 to 100; 0 for one without aims. */
    public static double of(Actor actor, Exercise exercise) {
        var conditions = new Conditions(exercise.situation(), exercise.turn().number(), actor.id(), "");
        double all = actor.aims().stream().mapToDouble(Aim::weight).sum();
        double reached = actor.aims().stream()
                .filter(aim -> conditions.hold(aim.wanted()))
                .mapToDouble(Aim::weight)
                .sum();
        return all == 0 ? 0 : 100 * reached / all;
    }
}
