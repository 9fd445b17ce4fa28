package faultline.exercise.definition;

import java.time.LocalDate;

/** When an inject comes. */
public sealed interface Release {

    /** By itself, as that turn begins. */
    record InTurn(int turn) implements Release {}

    /** By itself, as the first turn begins whose scenario date is that one or a later one. */
    record OnDate(LocalDate date) implements Release {}

    /**
     * By itself, once the condition holds.
     *
     * @param often whether it comes again in each later turn in which the condition holds
     */
    record When(Condition condition, boolean often) implements Release {}

    /** When the facilitator releases it. */
    record ByHand() implements Release {}

    /** Not at all: neither by itself nor by hand, and no rule brings it. */
    record Never() implements Release {}
}
