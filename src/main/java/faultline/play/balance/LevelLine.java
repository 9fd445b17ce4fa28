package faultline.play.balance;

import faultline.exercise.definition.Key;
import java.util.Optional;

/**
 * How a level fares.
 *
 * @param end where it stands after the last turn
 * @param atMin the share of turns at whose end it stands at its lower bound, in percent
 * @param atMax the same for its upper bound
 */
public record LevelLine(Key key, double start, Figures end, double atMin, double atMax) implements Judged {
    /** In percent of the turns. */
    public static final double MOST_AT_A_BOUND = 25;

    @Override
    public String name() {
        return key.toString();
    }

    public double atABound() {
        return atMin + atMax;
    }

    @Override
    public Optional<String> wrong() {
        return atABound() <= MOST_AT_A_BOUND
                ? Optional.empty()
                : Optional.of("at a bound in " + Judged.words(atABound()) + " of turns");
    }
}
