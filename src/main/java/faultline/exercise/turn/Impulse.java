package faultline.exercise.turn;

import java.util.List;

/**
 * A part of a turn that is adjudicated by itself.
 *
 * @param number from 1
 * @param of how many the turn has; 0 where it has as many as there are moves
 * @param actors who can act in it; empty means everybody
 */
public record Impulse(int number, int of, List<String> actors) {

    public Impulse {
        actors = List.copyOf(actors);
    }

    /** The whole turn at once, as most are played. */
    public static final Impulse WHOLE_TURN = new Impulse(1, 1, List.of());

    public boolean isLast() {
        return number == of;
    }

    /** Whether the actor can act in it. */
    public boolean admits(String actor) {
        return actors.isEmpty() || actors.contains(actor);
    }
}
