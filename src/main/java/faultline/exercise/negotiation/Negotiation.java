package faultline.exercise.negotiation;

/** What cells have said and promised to each other. */
public record Negotiation() {
    public static final Negotiation NONE = new Negotiation();
}
