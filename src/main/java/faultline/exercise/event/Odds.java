package faultline.exercise.event;

/**
 * How likely something is, exactly.
 *
 * @param favourable how many of the equally likely cases are for it, 0 to {@code of}
 * @param of how many cases there are: 36 with two dice, 100 with a hundred-sided one
 */
public record Odds(int favourable, int of) {

    /** In percent, 0 to 100. */
    public double percent() {
        return 100.0 * favourable / of;
    }
}
