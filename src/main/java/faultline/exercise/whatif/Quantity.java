package faultline.exercise.whatif;

import faultline.exercise.definition.Key;

/** A number that a rule asked for or compared with, and what it was. */
public sealed interface Quantity {
    double value();

    /** Where a level stood. */
    record Level(Key key, double value) implements Quantity {}

    /** By how much a level had changed since the last turn began. */
    record LevelChange(Key key, double value) implements Quantity {}

    /** The number of the turn. */
    record TurnNumber(double value) implements Quantity {}

    /** One of the scenario's assumptions. */
    record Assumed(String assumption, double value) implements Quantity {}

    /** A number as the rule states it. */
    record Plain(double value) implements Quantity {}

    /** Whether it can differ from one turn to another. */
    default boolean moves() {
        return !(this instanceof Assumed || this instanceof Plain);
    }
}
