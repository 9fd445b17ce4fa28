package faultline.exercise.definition;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** A condition that a scenario states in data: when a move is available, when an aim is reached, when an inject comes. */
public sealed interface Condition {

    /** Holds if every part does; with no part it holds always. */
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** Holds if at least one part does. */
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    record Not(Condition part) implements Condition {}

    /** Compares a level with a number. */
    record LevelIs(KeyOf level, Comparison comparison, double number) implements Condition {}

    /** Whether a stage is in one of the given states. */
    record StageIs(KeyOf stage, List<String> states) implements Condition {
        public StageIs {
            states = List.copyOf(states);
        }
    }

    /** Whether an actor has made a move of that type in this exercise, by itself or by rule, in an earlier turn. */
    record Played(String actor, String move) implements Condition {}

    /** Whether that turn has come. */
    record FromTurn(int turn) implements Condition {}

    /**
     * Whether a move has been made in this exercise, by people or by rule, that is all of what is said here.
     *
     * @param by who made it; empty for anybody
     * @param move its type; empty for any
     * @param tag what its type is tagged with; empty for any
     * @param says words, of which what was said of the move has at least one; empty for any
     * @param within how many turns before the present one count besides it; empty for all
     */
    record Made(Optional<String> by, Optional<String> move, Optional<String> tag, List<String> says, OptionalInt within)
            implements Condition {
        public Made {
            says = List.copyOf(says);
        }
    }

    /** Whether the inject has been released. */
    record Released(String inject) implements Condition {}

    /** Whether what was expected after the inject has not been seen by its deadline. */
    record Missing(String inject) implements Condition {}

    /** How a level is compared. */
    enum Comparison {
        BELOW("below"),
        AT_MOST("at most"),
        AT_LEAST("at least"),
        ABOVE("above");

        private final String words;

        Comparison(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public boolean holds(double level, double number) {
            return switch (this) {
                case BELOW -> level < number;
                case AT_MOST -> level <= number;
                case AT_LEAST -> level >= number;
                case ABOVE -> level > number;
            };
        }
    }

    /** The conditions in it that are not made of others. */
    default Stream<Condition> leaves() {
        if (this instanceof All all) {
            return all.parts().stream().flatMap(Condition::leaves);
        }
        if (this instanceof Any any) {
            return any.parts().stream().flatMap(Condition::leaves);
        }
        return this instanceof Not not ? not.part().leaves() : Stream.of(this);
    }

    /** The condition that always holds. */
    static Condition always() {
        return new All(List.of());
    }
}
