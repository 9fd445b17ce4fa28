package faultline.exercise.event;

import java.util.List;

/**
 * One step of a turn's cascade: the moves that happen in it, what rules conclude from them, and what that changes.
 *
 * @param number 0 holds the moves entered, the openings of automated actors, injects and the turn's beginning
 * @param changes applied together when the wave closes
 */
public record Wave(int number, List<Move> moves, List<Ruling> rulings, List<Change> changes) {
    public Wave {
        moves = List.copyOf(moves);
        rulings = List.copyOf(rulings);
        changes = List.copyOf(changes);
    }
}
