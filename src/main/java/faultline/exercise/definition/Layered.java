package faultline.exercise.definition;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A map that never changes and keeps its order, and of which another one with an entry more or less can be made without
 * copying all of it: what differs lies in a small layer over what both share. A small map is simply copied.
 */
final class Layered<K, V> extends AbstractMap<K, V> {
    private static final int SMALL = 64;

    private final Map<K, V> base;

    /** Entries in the place of those of the base, and such as come behind them. */
    private final Map<K, V> newer;

    /** Keys of the base that are not there any more. */
    private final Set<K> gone;

    private final int size;

    private Layered(Map<K, V> base, Map<K, V> newer, Set<K> gone, int size) {
        this.base = base;
        this.newer = newer;
        this.gone = gone;
        this.size = size;
    }

    static <K, V> Layered<K, V> copyOf(Map<K, V> map) {
        return map instanceof Layered<K, V> layered ? layered : of(new LinkedHashMap<>(map));
    }

    private static <K, V> Layered<K, V> of(Map<K, V> own) {
        return new Layered<>(Collections.unmodifiableMap(own), Map.of(), Set.of(), own.size());
    }

    /** The same with this value for the key, in the place that the key has or behind all others. */
    Layered<K, V> with(K key, V value) {
        if (size < SMALL || gone.contains(key) || changes() * changes() > base.size()) {
            var all = new LinkedHashMap<>(this);
            all.put(key, value);
            return of(all);
        }
        var more = new LinkedHashMap<>(newer);
        more.put(key, value);
        return new Layered<>(base, more, gone, containsKey(key) ? size : size + 1);
    }

    /** The same without the key. */
    Layered<K, V> without(K key) {
        if (!containsKey(key)) {
            return this;
        }
        if (size < SMALL || changes() * changes() > base.size()) {
            var rest = new LinkedHashMap<>(this);
            rest.remove(key);
            return of(rest);
        }
        var fewer = new LinkedHashMap<>(newer);
        fewer.remove(key);
        var without = new HashSet<>(gone);
        if (base.containsKey(key)) {
            without.add(key);
        }
        return new Layered<>(base, fewer, without, size - 1);
    }

    private long changes() {
        return newer.size() + gone.size();
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return newer.containsKey(key) || (base.containsKey(key) && !gone.contains(key));
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        return newer.containsKey(key) ? newer.get(key) : gone.contains(key) ? null : base.get(key);
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return changes() == 0 ? base.entrySet() : new Entries();
    }

    private final class Entries extends AbstractSet<Entry<K, V>> {
        @Override
        public int size() {
            return size;
        }

        @Override
        public Iterator<Entry<K, V>> iterator() {
            var below = base.entrySet().stream()
                    .filter(entry -> !gone.contains(entry.getKey()))
                    .map(entry -> Map.entry(entry.getKey(), newer.getOrDefault(entry.getKey(), entry.getValue())));
            var behind = newer.entrySet().stream()
                    .filter(entry -> !base.containsKey(entry.getKey()))
                    .map(entry -> Map.entry(entry.getKey(), entry.getValue()));
            return Stream.concat(below, behind).iterator();
        }
    }
}
