package faultline.view;

import java.util.AbstractList;
import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Something that is made when somebody first looks at it, since most looks are at a small part of an exercise. What it is
 * made of must never change.
 */
final class Later<T> {
    private final Supplier<T> maker;
    private volatile Optional<T> made = Optional.empty();

    Later(Supplier<T> maker) {
        this.maker = maker;
    }

    /** Two who look at the same time may both make it; they make the same. */
    T get() {
        var known = made;
        if (known.isEmpty()) {
            known = Optional.of(maker.get());
            made = known;
        }
        return known.get();
    }

    /** A list that is made as a whole when somebody first looks at it. */
    static <T> List<T> list(Supplier<List<T>> maker) {
        return new Whole<>(new Later<>(maker));
    }

    /** A list of these, each of which is made when somebody first looks at it. */
    static <T> List<T> each(List<Later<T>> parts) {
        return new Each<>(parts);
    }

    /** A set that is made when somebody first looks at it. */
    static <T> Set<T> set(Supplier<Set<T>> maker) {
        return new Members<>(new Later<>(maker));
    }

    private static final class Members<T> extends AbstractSet<T> {
        private final Later<Set<T>> all;

        Members(Later<Set<T>> all) {
            this.all = all;
        }

        @Override
        public boolean contains(Object member) {
            return all.get().contains(member);
        }

        @Override
        public Iterator<T> iterator() {
            return Collections.unmodifiableSet(all.get()).iterator();
        }

        @Override
        public int size() {
            return all.get().size();
        }
    }

    private static final class Whole<T> extends AbstractList<T> implements RandomAccess {
        private final Later<List<T>> all;

        Whole(Later<List<T>> all) {
            this.all = all;
        }

        @Override
        public T get(int index) {
            return all.get().get(index);
        }

        @Override
        public int size() {
            return all.get().size();
        }
    }

    private static final class Each<T> extends AbstractList<T> implements RandomAccess {
        private final List<Later<T>> parts;

        Each(List<Later<T>> parts) {
            this.parts = List.copyOf(parts);
        }

        @Override
        public T get(int index) {
            return parts.get(index).get();
        }

        @Override
        public int size() {
            return parts.size();
        }
    }
}
