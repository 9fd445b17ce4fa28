package faultline.play.balance;

import java.util.Arrays;

/**
 * A number over many exercises.
 *
 * @param count in how many it was measured
 * @param deviation the standard deviation; 0 for fewer than two
 * @param low the 10th percentile, by nearest rank
 * @param high the 90th percentile, by nearest rank
 */
public record Figures(int count, double mean, double deviation, double low, double high) {

    /** Of these numbers; of none, everything is 0. */
    static Figures of(double... numbers) {
        if (numbers.length == 0) {
            return new Figures(0, 0, 0, 0, 0);
        }
        var sorted = numbers.clone();
        Arrays.sort(sorted);
        double mean = Arrays.stream(sorted).sum() / sorted.length;
        double squares = Arrays.stream(sorted)
                .map(number -> (number - mean) * (number - mean))
                .sum();
        double deviation = sorted.length < 2 ? 0 : Math.sqrt(squares / (sorted.length - 1));
        return new Figures(sorted.length, mean, deviation, ranked(sorted, 0.1), ranked(sorted, 0.9));
    }

    private static double ranked(double[] sorted, double share) {
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }

    /** How far the mean is likely to be off: the standard error. */
    public double error() {
        return count == 0 ? 0 : deviation / Math.sqrt(count);
    }
}
