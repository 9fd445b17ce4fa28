package faultline.exercise.definition;

/** How it is decided what comes of an argument. */
public enum ArgumentMethod {
    /** Two dice, with one more or less for each strong reason: 7 or more succeeds. */
    WEIGHTED("weighted"),
    /** The same with a red and a green die: a total of 7 fails if the red one is higher, which makes even odds even. */
    UNBIASED("unbiased"),
    /** Everybody secretly gives odds, and the median of them is what a hundred-sided die has to meet. */
    ESTIMATIVE("estimative"),
    /** The white cell says. */
    UMPIRED("umpired"),
    /** Everybody agrees. */
    CONSENSUS("consensus"),
    /** Most decide; if as many are for it as against it, the white cell does. */
    VOTE("vote");

    private final String words;

    ArgumentMethod(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether dice decide, unless nobody speaks against it. */
    public boolean rolls() {
        return hasTwoDice() || this == ESTIMATIVE;
    }

    public boolean hasTwoDice() {
        return this == WEIGHTED || this == UNBIASED;
    }
}
