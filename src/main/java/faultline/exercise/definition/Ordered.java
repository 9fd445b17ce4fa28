package faultline.exercise.definition;

import java.util.Map;

/** Immutable maps that keep the order in which an author wrote them, which {@link Map#copyOf} does not. */
public final class Ordered {
    private Ordered() {}

    public static <K, V> Map<K, V> copyOf(Map<K, V> map) {
        return Layered.copyOf(map);
    }

    /** The same with this value for the key, in the place that the key has or behind all others; without copying all. */
    public static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
        return Layered.copyOf(map).with(key, value);
    }

    /** The same without the key. */
    public static <K, V> Map<K, V> without(Map<K, V> map, K key) {
        return Layered.copyOf(map).without(key);
    }
}
