package faultline.exercise.outcome;

import faultline.exercise.event.Move;

/** What a change goes back to in the end: beyond it nobody and nothing in the exercise is to be asked. */
public sealed interface Root {

    /** A move that people entered, or with which rules opened a turn for an automated actor. */
    record Made(Move move) implements Root {}

    /** An inject that the calendar, the facilitator or the turn's beginning released. */
    record Injected(String inject) implements Root {}

    /**
     * A ruling that the white cell added, or amended.
     *
     * @param ruling its id
     */
    record WhiteCell(int turn, String ruling) implements Root {}

    /**
     * An argument, by what rules or the white cell made of its outcome.
     *
     * @param argument its id
     */
    record Argued(String argument) implements Root {}

    /** What rules and effects under way bring as turns begin, whatever anybody does. */
    record World() implements Root {}

    /** What went beyond a level's bounds and was cut off. */
    record Bounds() implements Root {}
}
