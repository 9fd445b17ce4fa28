package faultline.exercise.definition;

import java.util.List;
import java.util.OptionalInt;

/**
 * One row of the master scenario events list.
 *
 * @param synopsis one line for the facilitator
 * @param text what the players are told
 * @param turn the turn at whose beginning it is released by itself; empty if it is released by hand
 * @param to ids of the actors whose cells receive it; empty means everybody
 * @param effects what it does by itself
 */
public record Inject(
        String id,
        String name,
        String synopsis,
        String text,
        String from,
        List<String> to,
        String method,
        String controller,
        String expectedAction,
        OptionalInt turn,
        List<DeclaredEffect> effects) {

    public Inject {
        to = List.copyOf(to);
        effects = List.copyOf(effects);
    }

    /** The same inject, released at another time. */
    Inject released(OptionalInt other) {
        return new Inject(id, name, synopsis, text, from, to, method, controller, expectedAction, other, effects);
    }
}
