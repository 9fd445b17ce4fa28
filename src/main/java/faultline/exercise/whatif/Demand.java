package faultline.exercise.whatif;

import faultline.exercise.definition.Key;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One thing in the world that would have had to be otherwise for a rule to fire, and how it was found. */
public sealed interface Demand {

    /**
     * A number would have had to lie elsewhere.
     *
     * @param bounds at least one; all must hold, also those that did
     */
    record OfNumber(Quantity asked, List<Bound> bounds) implements Demand {
        public OfNumber {
            bounds = List.copyOf(bounds);
        }
    }

    /** Where a number has to lie. */
    record Bound(Comparison comparison, Quantity limit) {}

    /**
     * A stage would have had to be in another state.
     *
     * @param wanted at least one; all must hold, also those that did
     */
    record OfStage(Key stage, String found, List<Wanted> wanted) implements Demand {
        public OfStage {
            wanted = List.copyOf(wanted);
        }
    }

    /** The state that a stage has to be in, or must not be in. */
    record Wanted(String state, boolean is) {}

    /**
     * Something would have had to be so, or not to be so.
     *
     * @param wanted the answer that the rule asks for; the other one was found
     */
    record OfRecord(Question question, boolean wanted) implements Demand {}

    /** What can be asked that is either so or not. */
    sealed interface Question {
        /** Whether the actor made such a move in an earlier turn. */
        record Played(String actor, String move) implements Question {}

        /** Whether the actor made such a move in an earlier wave of the turn. */
        record PlayedThisTurn(String actor, String move) implements Question {}

        record Released(String inject) implements Question {}

        record Automated(String actor) implements Question {}
    }

    /**
     * One of several things would have sufficed.
     *
     * @param ways at least two; of each, everything that it takes
     */
    record Either(List<List<Demand>> ways) implements Demand {
        public Either {
            ways = ways.stream().map(List::copyOf).toList();
        }
    }

    /** This and another demand as one, if both are about the same thing. */
    default Optional<Demand> and(Demand other) {
        if (this instanceof OfNumber one
                && other instanceof OfNumber two
                && one.asked().equals(two.asked())) {
            return Optional.of(new OfNumber(one.asked(), joined(one.bounds(), two.bounds())));
        }
        return this instanceof OfStage one
                        && other instanceof OfStage two
                        && one.stage().equals(two.stage())
                ? Optional.of(new OfStage(one.stage(), one.found(), joined(one.wanted(), two.wanted())))
                : Optional.empty();
    }

    /** How many things would have had to be otherwise at the least. */
    default int steps() {
        return this instanceof Either either
                ? either.ways().stream()
                        .mapToInt(way -> way.stream().mapToInt(Demand::steps).sum())
                        .min()
                        .orElse(0)
                : 1;
    }

    private static <T> List<T> joined(List<T> one, List<T> two) {
        return Stream.concat(one.stream(), two.stream()).distinct().toList();
    }
}
