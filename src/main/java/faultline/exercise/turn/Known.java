package faultline.exercise.turn;

import faultline.exercise.definition.Condition;
import faultline.exercise.definition.KeyOf;
import faultline.exercise.definition.KeyOf.Party;
import faultline.exercise.definition.Scenario;
import faultline.exercise.definition.Scope;
import faultline.exercise.definition.Secrecy;

/** What whoever plays an actor may be told of a condition that holds or does not. */
record Known(Scenario scenario, String actor) {

    /** Whether all that the condition reads is public or the actor's own. */
    boolean to(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.parts().stream().allMatch(this::to);
        }
        if (condition instanceof Condition.Any any) {
            return any.parts().stream().allMatch(this::to);
        }
        if (condition instanceof Condition.Not not) {
            return to(not.part());
        }
        if (condition instanceof Condition.LevelIs level) {
            return isOpen(level.level());
        }
        if (condition instanceof Condition.StageIs stage) {
            return isOpen(stage.stage());
        }
        if (condition instanceof Condition.Played played) {
            return played.actor().equals(actor) || scenario.move(played.move()).secrecy() == Secrecy.PUBLIC;
        }
        return condition instanceof Condition.FromTurn;
    }

    private boolean isOpen(KeyOf quantity) {
        return scenario.indicator(quantity.indicator()).scope() != Scope.ACTOR
                || quantity.of().stream().allMatch(this::isOwn);
    }

    private boolean isOwn(Party party) {
        return party instanceof Party.Own || party.equals(new Party.Named(actor));
    }
}
