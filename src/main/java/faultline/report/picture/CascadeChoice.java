package faultline.report.picture;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** Chooses what of a turn is drawn: of a large one what changed most, each with all that it came of. */
final class CascadeChoice {
    /** A turn of so many is drawn whole; more than these nobody follows with the eye. */
    static final int WHOLE = 40;

    /** So many are chosen of a larger turn. */
    static final int MOST = 24;

    /** What has room on a sheet, one below the other. */
    private static final double MOST_IN_A_COLUMN = 900;

    private final Map<String, Happening> all = new LinkedHashMap<>();
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<Integer, Double> filled = new HashMap<>();
    private final Set<String> chosen = new HashSet<>();
    private final ToDoubleFunction<Happening> height;
    private final int most;

    /**
     * @param weight how much each is worth drawing
     * @param height how much room each takes
     */
    CascadeChoice(List<Happening> happenings, ToDoubleFunction<Happening> weight, ToDoubleFunction<Happening> height) {
        this.height = height;
        this.most = happenings.size() <= WHOLE ? WHOLE : MOST;
        happenings.forEach(happening -> all.put(happening.key(), happening));
        happenings.stream()
                .sorted(Comparator.comparingDouble(weight).reversed())
                .forEach(this::take);
    }

    /** What is drawn, in the order in which it was given. */
    List<Happening> chosen() {
        return all.values().stream()
                .filter(happening -> chosen.contains(happening.key()))
                .toList();
    }

    /** How many steps at most lead to it from what came from outside. */
    int column(String key) {
        var known = columns.get(key);
        if (known != null) {
            return known;
        }
        columns.put(key, 0); // so that what would come of itself ends
        int column = happening(key).from().stream()
                .mapToInt(cause -> column(cause) + 1)
                .max()
                .orElse(0);
        columns.put(key, column);
        return column;
    }

    private Happening happening(String key) {
        return Objects.requireNonNull(all.get(key), key);
    }

    private void take(Happening happening) {
        if (chosen.size() == most) {
            return;
        }
        var missing = new HashSet<String>();
        collect(happening.key(), missing);
        var fuller = new HashMap<>(filled);
        missing.forEach(key -> fuller.merge(column(key), height.applyAsDouble(happening(key)), Double::sum));
        if (chosen.size() + missing.size() <= most
                && fuller.values().stream().allMatch(full -> full <= MOST_IN_A_COLUMN)) {
            chosen.addAll(missing);
            filled.putAll(fuller);
        }
    }

    /** It, and what it came of, as far as that is not chosen yet. */
    private void collect(String key, Set<String> missing) {
        if (!chosen.contains(key) && missing.add(key)) {
            happening(key).from().forEach(cause -> collect(cause, missing));
        }
    }
}
