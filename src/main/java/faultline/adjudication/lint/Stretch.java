package faultline.adjudication.lint;

import faultline.adjudication.rules.Claim.Operator;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The numbers that a level can still be.
 *
 * @param lowIn whether the lower end belongs to it
 * @param without single numbers that it cannot be
 */
record Stretch(double low, boolean lowIn, double high, boolean highIn, Set<Double> without) {
    Stretch {
        without = Set.copyOf(without);
    }

    static Stretch everything() {
        return between(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    /** With both ends. */
    static Stretch between(double low, double high) {
        return new Stretch(low, true, high, true, Set.of());
    }

    /** What is left of it where the comparison holds too. */
    Stretch cut(Operator operator, double number) {
        return switch (operator) {
            case EQUAL -> cut(Operator.AT_LEAST, number).cut(Operator.AT_MOST, number);
            case NOT_EQUAL ->
                new Stretch(
                        low,
                        lowIn,
                        high,
                        highIn,
                        Stream.concat(without.stream(), Stream.of(number)).collect(Collectors.toSet()));
            case BELOW -> number <= high ? new Stretch(low, lowIn, number, false, without) : this;
            case AT_MOST -> number < high ? new Stretch(low, lowIn, number, true, without) : this;
            case ABOVE -> number >= low ? new Stretch(number, false, high, highIn, without) : this;
            case AT_LEAST -> number > low ? new Stretch(number, true, high, highIn, without) : this;
        };
    }

    boolean isEmpty() {
        return low > high || (low == high && !holds(low));
    }

    boolean holds(double number) {
        boolean above = number > low || (number == low && lowIn);
        boolean below = number < high || (number == high && highIn);
        return above && below && !without.contains(number);
    }
}
