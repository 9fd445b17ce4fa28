package faultline.console.contract;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Whole numbers as contracts take them. */
final class Whole {
    private Whole() {}

    static Optional<Number> maybe(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    static Optional<Number> maybe(OptionalLong number) {
        return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
    }

    static List<Number> all(List<Integer> numbers) {
        return List.copyOf(numbers);
    }
}
