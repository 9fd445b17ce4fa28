package faultline.view;

import faultline.exercise.definition.MoveType;
import faultline.exercise.definition.Ordered;
import faultline.exercise.definition.Secrecy;
import faultline.exercise.definition.TargetKind;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A move that a seat's actor could make.
 *
 * @param left what the actor has left of each of its means this turn
 * @param whyNot why it cannot be made now; empty if it can
 */
public record MoveChoice(String actor, Offer type, Map<String, Double> left, Optional<String> whyNot) {
    public MoveChoice {
        left = Map.copyOf(left);
    }

    /**
     * What players know of a move before they make it: what it does is for the white cell.
     *
     * @param perTurn how often an actor can make it in a turn, if that is limited
     * @param perExercise how often an actor can make it in all, if that is limited
     * @param counts whether it counts where a turn limits how many moves an actor makes
     */
    public record Offer(
            String id,
            String name,
            String description,
            String category,
            TargetKind target,
            Map<String, Double> cost,
            Secrecy secrecy,
            OptionalInt perTurn,
            OptionalInt perExercise,
            boolean counts) {
        public Offer {
            cost = Ordered.copyOf(cost);
        }

        static Offer of(MoveType type) {
            return new Offer(
                    type.id(),
                    type.name(),
                    type.description(),
                    type.category(),
                    type.target(),
                    type.cost(),
                    type.secrecy(),
                    type.perTurn(),
                    type.perExercise(),
                    type.counts());
        }
    }
}
