package faultline.adjudication.rules;

import java.util.List;

/**
 * A place in a rule that names something of the scenario.
 *
 * @param line in the rule's file
 * @param names what its kind says; an actor may be one that only the move tells, see {@link Party}
 */
record Mention(Kind kind, int line, List<String> names) {
    Mention {
        names = List.copyOf(names);
    }

    static Mention of(Kind kind, int line, String... names) {
        return new Mention(kind, line, List.of(names));
    }

    /** What is named, and which names that takes. */
    enum Kind {
        /** A level, then the actors it is of. */
        LEVEL,
        /** A stage, then the actors it is of. */
        STAGE,
        /** A stage, then one of its states. */
        STATE,
        /** An actor, then the types of move that it is expected to make, possibly none. */
        ACTOR,
        /** What a move is aimed at, then the types of move that are meant, possibly none. */
        TARGET,
        MOVE,
        INJECT,
        CATEGORY,
        TAG,
        ASSUMPTION,
        /** An assumption that is used as odds. */
        ODDS,
        /** An actor, the move that it is to make, and its target if it is given one. */
        REACTION
    }
}
