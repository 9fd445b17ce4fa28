package faultline.exercise.whatif;

import faultline.exercise.definition.Key;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Ruling.Cause;
import faultline.exercise.event.Ruling.Roll;
import faultline.exercise.event.Ruling.Source;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A rule that answered what happened, or nearly did, and brought nothing about.
 *
 * @param causes what happened that it would have answered, one or two things
 * @param would what it would have concluded
 * @param touches which quantities that would have changed, be it by the move that an actor would have made
 */
public record NearMiss(int wave, Source.Rule rule, List<Cause> causes, List<Would> would, Set<Key> touches, Lack lack) {

    /** The nearest first; among equals the earlier, then as the rules stand in their files. */
    public static final Comparator<NearMiss> NEAREST_FIRST = Comparator.<NearMiss>comparingInt(
                    miss -> miss.lack().steps())
            .thenComparingInt(NearMiss::wave)
            .thenComparing(miss -> miss.rule().set())
            .thenComparing(miss -> miss.rule().file())
            .thenComparingInt(miss -> miss.rule().line())
            .thenComparing(miss -> miss.causes().toString());

    public NearMiss {
        causes = List.copyOf(causes);
        would = List.copyOf(would);
        touches = Set.copyOf(touches);
    }

    /** A conclusion with its odds; without, it would have been certain. */
    public record Would(Conclusion conclusion, Optional<Odds> odds) {}

    /**
     * @param percent 0 to 100
     */
    public record Odds(String assumption, double percent) {}

    /** What there was too little of. */
    public sealed interface Lack {
        /**
         * The world stood otherwise.
         *
         * @param demands at least one; all would have had to be met
         */
        record OfTheWorld(List<Demand> demands) implements Lack {
            public OfTheWorld {
                demands = List.copyOf(demands);
            }
        }

        /**
         * The rule fired, and the dice were narrowly against it.
         *
         * @param ruling its id
         */
        record OfTheDice(String ruling, Roll roll) implements Lack {}

        /** How many things would have had to be otherwise. */
        default int steps() {
            return this instanceof OfTheWorld world
                    ? world.demands().stream().mapToInt(Demand::steps).sum()
                    : 1;
        }
    }

    /** Whether it would have answered that move. */
    public boolean answers(String move) {
        return causes.contains(new Cause.ByMove(move));
    }

    /** Whether that actor would have made a move, or been expected to. */
    public boolean moves(String actor) {
        return would.stream()
                .map(Would::conclusion)
                .anyMatch(conclusion -> conclusion instanceof Conclusion.Reaction reaction
                        ? reaction.actor().equals(actor)
                        : conclusion instanceof Conclusion.Advice advice
                                && advice.actor().equals(actor));
    }
}
