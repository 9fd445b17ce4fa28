package faultline.report.picture;

import faultline.exercise.event.Ruling;
import java.util.ArrayList;
import java.util.List;

/**
 * Something in a turn that led to something or came of something.
 *
 * @param key of which there is one in a turn: a move's or an argument's id, an inject's id, what rulings are about
 * @param id of the move, inject or argument; empty for what rulings say
 * @param rulings that brought it about, or that it is
 * @param from keys of what it came of; none for what came from outside
 */
record Happening(String key, Kind kind, String id, List<Ruling> rulings, List<String> from) {
    Happening {
        rulings = List.copyOf(rulings);
        from = List.copyOf(from);
    }

    enum Kind {
        MOVE,
        INJECT,
        /** The turn's beginning. */
        TURN,
        ARGUMENT,
        /** What changes at once or later. */
        EFFECT,
        /** What the rules would expect of an actor whom people play. */
        ADVICE,
        /** What did not come about. */
        NOT
    }

    /** The same with another ruling in it. */
    Happening with(Ruling ruling) {
        var more = new ArrayList<>(rulings);
        more.add(ruling);
        return new Happening(key, kind, id, more, from);
    }

    boolean byWhiteCell() {
        return rulings.stream().anyMatch(Act::byWhiteCell);
    }
}
