package faultline.adjudication;

import faultline.adjudication.rules.Firing;
import faultline.adjudication.rules.Firing.Drafted;
import faultline.exercise.definition.Scenario;
import faultline.exercise.turn.Turn;
import java.util.List;

/**
 * What the turn's beginning brings, impulse by impulse: an actor that has an impulse of its own opens in that one;
 * everything else comes with the first.
 */
record Beginning(Scenario scenario, Turn turn) {

    /** Whether rules have anything to say of it in the impulse that is being adjudicated. */
    boolean comes() {
        return isFirst() || !turn.impulse().actors().isEmpty();
    }

    List<Firing> of(List<Firing> firings) {
        return firings.stream().filter(this::comes).toList();
    }

    private boolean comes(Firing firing) {
        return firing.conclusion() instanceof Drafted.Reaction reaction && hasItsImpulse(reaction.actor())
                ? turn.impulse().admits(reaction.actor())
                : isFirst();
    }

    private boolean isFirst() {
        return turn.impulse().number() == 1;
    }

    private boolean hasItsImpulse(String actor) {
        return scenario.order(turn.number()).stream().anyMatch(together -> together.contains(actor));
    }
}
