package faultline.exercise.whatif;

/** How a rule compares two numbers. */
public enum Comparison {
    BELOW("below"),
    AT_MOST("at most"),
    AT_LEAST("at least"),
    ABOVE("above"),
    EXACTLY("exactly"),
    ANYTHING_BUT("anything but");

    private final String words;

    Comparison(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public boolean holds(double number, double limit) {
        return switch (this) {
            case BELOW -> number < limit;
            case AT_MOST -> number <= limit;
            case AT_LEAST -> number >= limit;
            case ABOVE -> number > limit;
            case EXACTLY -> number == limit;
            case ANYTHING_BUT -> number != limit;
        };
    }

    /** What holds exactly where this does not. */
    public Comparison opposite() {
        return switch (this) {
            case BELOW -> AT_LEAST;
            case AT_MOST -> ABOVE;
            case AT_LEAST -> BELOW;
            case ABOVE -> AT_MOST;
            case EXACTLY -> ANYTHING_BUT;
            case ANYTHING_BUT -> EXACTLY;
        };
    }

    /** What says the same with its two sides exchanged. */
    public Comparison turned() {
        return switch (this) {
            case BELOW -> ABOVE;
            case AT_MOST -> AT_LEAST;
            case AT_LEAST -> AT_MOST;
            case ABOVE -> BELOW;
            case EXACTLY, ANYTHING_BUT -> this;
        };
    }
}
