package faultline.exercise.definition;

import java.util.List;

/**
 * Names one tracked quantity: an indicator and the actors it is of (none for the world, one, or two). The two actors of
 * a pair have no order: they are kept sorted.
 */
public record Key(String indicator, List<String> of) implements Comparable<Key> {

    public Key {
        of = of.size() < 2 ? List.copyOf(of) : of.stream().sorted().toList();
    }

    public static Key of(String indicator, String... actors) {
        return new Key(indicator, List.of(actors));
    }

    /** As people read and type it: {@code name}, {@code name:actor} or {@code name:actor+actor}. */
    @Override
    public String toString() {
        return of.isEmpty() ? indicator : indicator + ":" + String.join("+", of);
    }

    /** The key that {@link #toString()} wrote. */
    public static Key parse(String text) {
        int colon = text.indexOf(':');
        return colon < 0
                ? Key.of(text)
                : new Key(
                        text.substring(0, colon),
                        List.of(text.substring(colon + 1).split("\\+")));
    }

    @Override
    public int compareTo(Key other) {
        return of.isEmpty() && other.of.isEmpty()
                ? indicator.compareTo(other.indicator)
                : toString().compareTo(other.toString());
    }
}
