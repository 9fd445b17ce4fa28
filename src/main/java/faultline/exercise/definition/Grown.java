package faultline.exercise.definition;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A list that never changes, and of which a longer one can be made without copying: the longer one goes on in the same array
 * behind the end of this one, unless another has done so before.
 */
public final class Grown<T> extends AbstractList<T> implements RandomAccess {
    private static final int ROOM = 16;

    private final Object[] elements;
    private final int size;
    /** How much of the array is taken, by whichever list is the longest in it. */
    private final AtomicInteger taken;

    private Grown(Object[] elements, int size, AtomicInteger taken) {
        this.elements = elements;
        this.size = size;
        this.taken = taken;
    }

    public static <T> Grown<T> copyOf(List<T> all) {
        return all instanceof Grown<T> grown
                ? grown
                : new Grown<>(List.copyOf(all).toArray(), all.size(), new AtomicInteger(all.size()));
    }

    /** This list, and then these. */
    public Grown<T> then(List<T> more) {
        int longer = size + more.size();
        if (longer <= elements.length && taken.compareAndSet(size, longer)) {
            return filled(elements, more, taken);
        }
        return filled(Arrays.copyOf(elements, longer + longer / 2 + ROOM), more, new AtomicInteger(longer));
    }

    /** This list, and then this one. */
    public Grown<T> then(T one) {
        return then(List.of(one));
    }

    private Grown<T> filled(Object[] room, List<T> more, AtomicInteger takenOfIt) {
        for (int i = 0; i < more.size(); i++) {
            room[size + i] = more.get(i);
        }
        return new Grown<>(room, size + more.size(), takenOfIt);
    }

    @SuppressWarnings("unchecked")
    @Override
    public T get(int index) {
        return (T) elements[Objects.checkIndex(index, size)];
    }

    @Override
    public int size() {
        return size;
    }
}
