package faultline.report.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Exercises of which the same is to be said.
 *
 * @param places of the exercises
 */
record Alike(List<Integer> places, String words) {
    Alike {
        places = List.copyOf(places);
    }

    /**
     * Brings together those of which the same is said.
     *
     * @param places of the exercises that have something or nothing each
     */
    static <T> List<Alike> of(List<Integer> places, List<Optional<T>> each, Function<T, String> words) {
        var alike = new LinkedHashMap<String, List<Integer>>();
        for (int i = 0; i < places.size(); i++) {
            int place = places.get(i);
            each.get(i).map(words).ifPresent(said -> alike.computeIfAbsent(said, one -> new ArrayList<>())
                    .add(place));
        }
        return alike.entrySet().stream()
                .map(one -> new Alike(one.getValue(), one.getKey()))
                .toList();
    }

    /** "(autumn) and (winter)". */
    String names(Sides sides) {
        return Words.and(
                places.stream().map(place -> "(" + sides.name(place) + ")").toList());
    }
}
