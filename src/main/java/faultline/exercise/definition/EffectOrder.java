package faultline.exercise.definition;

/** How the effects of one wave are applied. */
public enum EffectOrder {
    /** All together: set, then multiply, then add, one clamp; whoever was first has nothing from it. */
    SIMULTANEOUS,
    /** One after the other, each on what the one before has left. */
    IN_ORDER
}
