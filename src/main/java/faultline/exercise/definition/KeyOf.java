package faultline.exercise.definition;

import java.util.List;

/**
 * Names a tracked quantity from the point of view of a move: some of its actors may be "own" (who makes the move) or
 * "target" (at whom it is aimed).
 */
public record KeyOf(String indicator, List<Party> of) {

    public KeyOf {
        of = List.copyOf(of);
    }

    /** An actor as a move's data names it. */
    public sealed interface Party {
        record Own() implements Party {}

        record Target() implements Party {}

        record Named(String actor) implements Party {}
    }

    /** The key for a move of that actor at that target. */
    public Key resolve(String actor, String target) {
        return new Key(
                indicator, of.stream().map(party -> who(party, actor, target)).toList());
    }

    private static String who(Party party, String actor, String target) {
        if (party instanceof Party.Named named) {
            return named.actor();
        }
        return party instanceof Party.Own ? actor : target;
    }
}
