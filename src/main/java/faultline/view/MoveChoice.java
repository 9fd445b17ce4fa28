package faultline.view;

import faultline.exercise.definition.MoveType;
import java.util.Map;
import java.util.Optional;

/**
 * A move that a seat's actor could make.
 *
 * @param left what the actor has left of each of its means this turn
 * @param whyNot why it cannot be made now; empty if it can
 */
public record MoveChoice(String actor, MoveType type, Map<String, Double> left, Optional<String> whyNot) {
    public MoveChoice {
        left = Map.copyOf(left);
    }
}
