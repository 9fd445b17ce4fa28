package faultline.view;

import faultline.exercise.definition.MoveType;
import faultline.exercise.definition.Ordered;
import faultline.exercise.definition.Secrecy;
import faultline.exercise.definition.TargetKind;
import java.util.Map;
import java.util.Optional;

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

    /** What players know of a move before they make it: what it does is for the white cell. */
    public record Offer(
            String id,
            String name,
            String description,
            String category,
            TargetKind target,
            Map<String, Double> cost,
            Secrecy secrecy) {
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
                    type.secrecy());
        }
    }
}
