package faultline.play.balance;

import java.util.Optional;

/**
 * How an actor fares, measured by its aims.
 *
 * @param start its score before the first turn, 0 to 100
 * @param end its score after the last turn
 * @param gain the difference of both
 * @param gains the share of exercises in which it ends better than it began, in percent
 * @param loses the share in which it ends worse
 */
public record AimLine(String name, double start, Figures end, Figures gain, double gains, double loses)
        implements Judged {
    /** In percent of the exercises. */
    public static final double MOST_GAINING = 80;

    @Override
    public Optional<String> wrong() {
        return gains <= MOST_GAINING
                ? Optional.empty()
                : Optional.of("gains in " + Judged.words(gains) + " of exercises");
    }
}
