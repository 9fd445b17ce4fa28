package faultline.exercise.argument;

import faultline.exercise.event.Odds;
import java.util.stream.IntStream;

/**
 * When two dice of six sides succeed. Two sixes always do, and two ones never do, whatever is added to them.
 *
 * @param modifier what is added to the dice
 * @param unbiased whether a total of 7 fails if the red die is the higher one
 */
public record TwoDice(int modifier, boolean unbiased) {
    private static final int NEEDED = 7;
    private static final int SIDES = 6;

    public boolean succeed(int red, int green) {
        int shown = red + green;
        if (shown == 2 || shown == 2 * SIDES) {
            return shown > 2;
        }
        int total = shown + modifier;
        return total > NEEDED || (total == NEEDED && !(unbiased && red > green));
    }

    /** Of the 36 ways in which two dice can fall, those that succeed. */
    public Odds odds() {
        int favourable = (int) IntStream.range(0, SIDES * SIDES)
                .filter(way -> succeed(1 + way / SIDES, 1 + way % SIDES))
                .count();
        return new Odds(favourable, SIDES * SIDES);
    }

    /** What the dice must show at least, 3 to 12. */
    public int needed() {
        return Math.max(3, Math.min(2 * SIDES, NEEDED - modifier));
    }
}
