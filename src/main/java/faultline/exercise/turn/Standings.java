package faultline.exercise.turn;

import faultline.exercise.definition.Key;
import faultline.exercise.definition.Reading;
import faultline.exercise.definition.Value;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where every indicator stands, as a map that nobody can change. What an exercise tracks never changes while it lasts, so
 * all standings of one exercise share their keys and a changed copy costs little.
 */
final class Standings extends AbstractMap<Key, Value> {
    private final Map<Key, Integer> places;
    private final Key[] keys;
    private final Value[] values;

    private Standings(Map<Key, Integer> places, Key[] keys, Value[] values) {
        this.places = places;
        this.keys = keys;
        this.values = values;
    }

    static Standings of(Map<Key, Value> values) {
        if (values instanceof Standings standings) {
            return standings;
        }
        var places = new LinkedHashMap<Key, Integer>();
        values.keySet().forEach(key -> places.put(key, places.size()));
        return new Standings(
                places, values.keySet().toArray(Key[]::new), values.values().toArray(Value[]::new));
    }

    /** The same with other values for some of its keys. */
    Standings with(Collection<Reading> changes) {
        var changed = values.clone();
        for (var reading : changes) {
            var place = places.get(reading.key());
            if (place == null) {
                throw new IllegalArgumentException("Nothing is tracked as (" + reading.key() + ").");
            }
            changed[place] = reading.value();
        }
        return new Standings(places, keys, changed);
    }

    @Override
    public @Nullable Value get(Object key) {
        var place = places.get(key);
        return place == null ? null : values[place];
    }

    @Override
    public boolean containsKey(Object key) {
        return places.containsKey(key);
    }

    @Override
    public Set<Entry<Key, Value>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<Key, Value>> iterator() {
                return IntStream.range(0, keys.length)
                        .mapToObj(place -> Map.entry(keys[place], values[place]))
                        .iterator();
            }

            @Override
            public int size() {
                return keys.length;
            }
        };
    }
}
