package faultline.view;

import faultline.exercise.definition.Actor;
import faultline.exercise.definition.Aim;
import faultline.exercise.definition.Condition;
import faultline.exercise.definition.Measure;
import faultline.exercise.turn.Conditions;
import faultline.exercise.turn.Situation;
import faultline.view.ActorAims.AimView;

/** Measures an actor's aims on where the world stands. */
final class AimViews {
    private AimViews() {}

    static ActorAims of(Actor actor, Situation situation, int turn) {
        var conditions = new Conditions(situation, turn, actor.id(), "");
        return new ActorAims(
                actor.id(),
                actor.name(),
                actor.aims().stream()
                        .filter(aim -> aim.measure() instanceof Measure.Wanted)
                        .map(aim -> view(aim, ((Measure.Wanted) aim.measure()).condition(), conditions))
                        .toList());
    }

    private static AimView view(Aim aim, Condition wanted, Conditions conditions) {
        return new AimView(
                aim.text(),
                aim.stake() instanceof Aim.Weight weight ? weight.weight() : 0,
                conditions.says(wanted),
                conditions.hold(wanted),
                conditions.whyNot(wanted).orElse(""));
    }
}
