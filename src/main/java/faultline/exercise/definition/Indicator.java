package faultline.exercise.definition;

import java.util.Map;

/** A quantity (level) or stage that the exercise tracks: of the world, of one actor, or between two actors. */
public sealed interface Indicator permits LevelIndicator, StageIndicator {
    String id();

    String name();

    /** Whether there is one of it, one for each of some actors, or one for each of some pairs. */
    Scope scope();

    /** A plain definition, so that everybody at the table means the same. */
    String definition();

    /** The start of each tracked quantity, keyed by what it is of, in the author's order. */
    Map<Key, Value> starts();

    /** Why it starts there. */
    String startReason();

    /**
     * The same indicator with other starts, for another reason.
     *
     * @param starts of the very quantities that it tracks
     */
    Indicator startingAt(Map<Key, Value> starts, String why);
}
