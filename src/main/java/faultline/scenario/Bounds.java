package faultline.scenario;

import faultline.exercise.definition.LevelIndicator;
import faultline.exercise.definition.Value;
import java.util.Optional;
import java.util.OptionalDouble;

/** Between what a level stays; open on either side where the scenario sets no bound. */
record Bounds(OptionalDouble min, OptionalDouble max) {
    static final Bounds NONE = new Bounds(OptionalDouble.empty(), OptionalDouble.empty());

    static Bounds of(LevelIndicator level) {
        return new Bounds(level.min(), level.max());
    }

    static OptionalDouble optional(Optional<Double> number) {
        return number.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
    }

    /** Whether the number lies within; tells it if not. */
    boolean check(String label, double number, Place place, Problems problems) {
        if (min.isPresent() && number < min.getAsDouble()) {
            problems.tell(
                    place,
                    label + " is " + Value.plain(number) + ", below the (min) of " + Value.plain(min.getAsDouble())
                            + ".");
            return false;
        }
        if (max.isPresent() && number > max.getAsDouble()) {
            problems.tell(
                    place,
                    label + " is " + Value.plain(number) + ", above the (max) of " + Value.plain(max.getAsDouble())
                            + ".");
            return false;
        }
        return true;
    }
}
