package faultline.exchange;

import faultline.exercise.definition.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds what somebody means who writes a thing's id or what people call it, in whatever case.
 *
 * @param names what people read, by id
 */
record Naming(Map<String, String> names) {
    Naming {
        names = new TreeMap<>(names);
    }

    /** The id; empty if none is written so, or several are. */
    Optional<String> id(String written) {
        if (names.containsKey(written)) {
            return Optional.of(written);
        }
        var plain = plain(written);
        var meant = names.keySet().stream()
                .filter(id -> plain(id).equals(plain)
                        || plain(names.getOrDefault(id, id)).equals(plain))
                .toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    /** A sentence with the nearest id, or those that there are. */
    String hint(String written) {
        var ids = new TreeMap<String, String>();
        names.forEach((id, name) -> ids.put(plain(name), id));
        names.keySet().forEach(id -> ids.put(plain(id), id));
        return Nearest.to(plain(written), ids.keySet())
                .map(near -> "Did you mean (" + ids.getOrDefault(near, near) + ")?")
                .orElseGet(() -> Nearest.hint(written, List.copyOf(names.keySet())));
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "-");
    }
}
