package faultline.view;

import java.util.List;

/**
 * What the program showed a cell, and did not show it, when it chose its moves of a turn: at the last moment before the rules
 * were asked. What people told each other at the table is not in it, and neither is what everybody could see.
 *
 * @param moves ids of those that it had entered
 * @param matters what was not for everybody's eyes, with what was so: the actors' own indicators as they stood, and of all
 *     else what had come since the cell last chose
 */
public record Choosing(String cell, List<String> moves, List<Matter> matters) {
    public Choosing {
        moves = List.copyOf(moves);
        matters = List.copyOf(matters);
    }

    /** What can be kept from a cell. */
    public enum Kind {
        INDICATOR,
        INJECT,
        /** A covert one. */
        MOVE,
        /** A secret one. */
        ARGUMENT,
        /** One that was not announced. */
        PROMISE
    }

    /**
     * @param id of the move, inject, argument or promise; an indicator's key as people type it
     * @param name what people read for it
     * @param truth where the indicator stood; otherwise what it said, if the name does not say it
     * @param seen whether the cell could see it
     */
    public record Matter(Kind kind, String id, String name, String truth, boolean seen) {}

    /** Those that the cell could not see. */
    public List<Matter> unseen() {
        return matters.stream().filter(matter -> !matter.seen()).toList();
    }
}
