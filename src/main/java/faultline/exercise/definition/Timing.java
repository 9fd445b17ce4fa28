package faultline.exercise.definition;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * In which turns a declared effect comes.
 *
 * @param after how many turns after that of the move or inject it comes for the first time; 0 for that very turn
 * @param turns in how many turns on end it comes, at least 1; empty if it comes until something lifts it
 * @param lifted what lifts it before these turns are over, tried as each turn after that of the move begins
 */
public record Timing(int after, OptionalInt turns, Optional<Condition> lifted) {

    /** At once, and once. */
    public static final Timing NOW = new Timing(0, OptionalInt.of(1), Optional.empty());

    /** Whether it comes in the turn of the move or inject itself. */
    public boolean beginsNow() {
        return after == 0;
    }

    /** Whether some turn after that of the move or inject brings it. */
    public boolean goesOn() {
        return !beginsNow() || turns.isEmpty() || turns.getAsInt() > 1;
    }

    /** The first turn that brings it, for a move or inject of that turn. */
    public int from(int turn) {
        return turn + after;
    }

    /** The last turn that brings it, for a move or inject of that turn; empty if something must lift it. */
    public OptionalInt until(int turn) {
        return turns.isEmpty() ? OptionalInt.empty() : OptionalInt.of(from(turn) + turns.getAsInt() - 1);
    }
}
