package faultline.play;

import faultline.exercise.definition.MoveType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How people who play an actor choose in random games: some moves a turn, drawn by weight among those that can be made.
 *
 * @param fewest how many moves they want to make in a turn, at least
 * @param most how many at most
 * @param weights how likely each type of move is, above 0; 1 where none is given
 * @param first the type that they choose before all others, whenever it can be made
 */
record Policy(int fewest, int most, Map<String, Double> weights, Optional<String> first) {
    /** More than people come to in a turn of half an hour. */
    private static final int MOST = 3;

    /** Any move, or none. */
    static final Policy EVEN = weighted(Map.of());

    /** They talk, and do nothing. */
    static final Policy STILL = new Policy(0, 0, Map.of(), Optional.empty());

    Policy {
        weights = Map.copyOf(weights);
    }

    static Policy weighted(Map<String, Double> weights) {
        return new Policy(0, MOST, weights, Optional.empty());
    }

    /** One move a turn at least, and whenever it can be made that one. */
    static Policy preferring(String type) {
        return new Policy(1, MOST, Map.of(), Optional.of(type));
    }

    /** How many moves are wanted in a turn. */
    int wanted(RandomGenerator random) {
        return random.nextInt(fewest, most + 1);
    }

    /** One of these, of which there must be one. */
    MoveType choose(List<MoveType> among, RandomGenerator random) {
        for (var type : among) {
            if (first.isPresent() && first.get().equals(type.id())) {
                return type;
            }
        }
        double left =
                random.nextDouble() * among.stream().mapToDouble(this::weight).sum();
        for (var type : among) {
            left -= weight(type);
            if (left < 0) {
                return type;
            }
        }
        return among.get(among.size() - 1);
    }

    private double weight(MoveType type) {
        return weights.getOrDefault(type.id(), 1.0);
    }
}
