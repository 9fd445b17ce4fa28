package faultline.exercise.event;

/**
 * A reason for or against what is argued.
 *
 * @param by who gave it: a cell, a person
 */
public record Point(Side side, String by, String text, Weight weight) {

    /** What it speaks for. */
    public enum Side {
        FOR,
        AGAINST
    }

    /** How much it counts. */
    public enum Weight {
        /** Counts nothing alone; several of a side count together as one strong reason. */
        WEAK,
        /** Counts one. */
        STRONG,
        /** Counts two. */
        COMPELLING
    }
}
