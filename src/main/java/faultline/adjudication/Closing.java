package faultline.adjudication;

import faultline.exercise.definition.EffectOrder;
import faultline.exercise.definition.Scenario;
import faultline.exercise.event.Change;
import faultline.exercise.event.Ruling;
import faultline.exercise.turn.Situation;
import java.util.List;

/** Applies a wave's effects when it closes. */
interface Closing {

    /**
     * @param situation as the wave began
     * @param rulings all of the wave, in the order of their numbers
     */
    Closed close(Scenario scenario, Situation situation, List<Ruling> rulings);

    static Closing of(EffectOrder order) {
        return order == EffectOrder.SIMULTANEOUS ? WaveClose::close : InOrderClose::close;
    }

    /**
     * @param rulings the wave's rulings with the outcome of each effect decided
     */
    record Closed(List<Ruling> rulings, List<Change> changes) {
        public Closed {
            rulings = List.copyOf(rulings);
            changes = List.copyOf(changes);
        }
    }
}
