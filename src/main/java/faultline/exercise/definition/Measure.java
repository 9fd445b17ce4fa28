package faultline.exercise.definition;

/** How far an aim is reached: what is looked at, and what stands for all of it. */
public sealed interface Measure {

    /** Wholly reached if the condition holds, not at all otherwise. */
    record Wanted(Condition condition) implements Measure {}

    /**
     * Reached in proportion to where a level stands between two numbers, and never beyond them.
     *
     * @param from where nothing is reached
     * @param to where all is reached; may lie below, for a level that is wanted low
     */
    record Measured(KeyOf level, double from, double to) implements Measure {}

    /**
     * Reached in proportion to how often an actor has made a move, entered or by rule.
     *
     * @param times how often it takes, from 1; more makes no difference
     */
    record Played(String actor, String move, int times) implements Measure {}

    /** Reached if the inject has been released. */
    record Released(String inject) implements Measure {}

    /** Reached if the stage was in the state at the start, as some turn ended, or is now. */
    record Reached(KeyOf stage, String state) implements Measure {}
}
