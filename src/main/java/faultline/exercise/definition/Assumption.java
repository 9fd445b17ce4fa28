package faultline.exercise.definition;

/**
 * A coefficient that rules and declared effects use, labelled so that it can be questioned.
 *
 * @param unit "percent" for odds (0 to 100), otherwise what the number counts
 * @param reason why this value, or its source
 */
public record Assumption(String id, String name, double value, String unit, String reason) {
    /** The unit that odds must have. */
    public static final String PERCENT = "percent";

    /** The same coefficient with another value, for another reason. */
    Assumption of(double other, String why) {
        return new Assumption(id, name, other, unit, why);
    }
}
