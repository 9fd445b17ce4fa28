package faultline.exercise.event;

import java.util.Optional;

/**
 * Somebody who takes part.
 *
 * @param name as people call them; no two of an exercise have the same
 * @param cell where they sit; empty for whoever belongs to no cell
 */
public record Participant(String name, Role role, Optional<String> cell) {

    /** What somebody is there for. */
    public enum Role {
        PLAYER,
        FACILITATOR,
        EVALUATOR,
        OBSERVER
    }

    /** The same person in that cell, or in none. */
    public Participant in(Optional<String> other) {
        return new Participant(name, role, other);
    }
}
