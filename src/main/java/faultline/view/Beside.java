package faultline.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One thing in several exercises.
 *
 * @param words what it is, the same in each
 * @param each what each exercise has of it, in the order of the exercises; none where it has nothing
 */
public record Beside<T>(String words, List<List<T>> each) {
    public Beside {
        each = each.stream().map(List::copyOf).toList();
    }

    /** Whether all have it, equally often. */
    public boolean inAll() {
        return each.stream().allMatch(some -> some.size() == each.get(0).size());
    }

    /**
     * What several exercises hold, brought together by what it is, in the order in which it comes first.
     *
     * @param all what each exercise holds
     * @param words what a thing is, by its exercise's place and itself
     */
    static <T> List<Beside<T>> of(List<List<T>> all, BiFunction<Integer, T, String> words) {
        var found = new LinkedHashMap<String, List<List<T>>>();
        IntStream.range(0, all.size()).forEach(i -> all.get(i)
                .forEach(one -> found.computeIfAbsent(words.apply(i, one), key -> none(all.size()))
                        .get(i)
                        .add(one)));
        return found.entrySet().stream()
                .map(one -> new Beside<>(one.getKey(), one.getValue()))
                .toList();
    }

    private static <T> List<List<T>> none(int exercises) {
        return Stream.generate(() -> (List<T>) new ArrayList<T>())
                .limit(exercises)
                .toList();
    }
}
