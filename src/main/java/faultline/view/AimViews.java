package faultline.view;

import faultline.exercise.definition.Actor;
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
                        .map(aim -> new AimView(
                                aim.text(),
                                aim.weight(),
                                conditions.says(aim.wanted()),
                                conditions.hold(aim.wanted()),
                                conditions.whyNot(aim.wanted()).orElse("")))
                        .toList());
    }
}
