package faultline.scenario;

import faultline.exercise.definition.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The keys of one group, and the account of which were asked for: whatever nobody has asked for is unknown. */
final class Keys {
    private final String what;
    private final Place place;
    private final Node.Mapping mapping;
    private final Problems problems;
    private final Set<String> valid = new LinkedHashSet<>();
    private final List<List<String>> missing = new ArrayList<>();
    private boolean formless;

    Keys(String what, Place place, Node.Mapping mapping, Problems problems) {
        this.what = what;
        this.place = place;
        this.mapping = mapping;
        this.problems = problems;
    }

    /** A key that may be left out. */
    Optional<Node.Entry> find(String key) {
        valid.add(key);
        return Optional.ofNullable(mapping.entries().get(key));
    }

    /** A key that must be there. */
    Optional<Node.Entry> need(String key) {
        var found = find(key);
        if (found.isEmpty()) {
            missing.add(List.of(key));
        }
        return found;
    }

    /** Which one of these keys there is: there must be one and no other. */
    Optional<String> oneOf(List<String> keys) {
        valid.addAll(keys);
        var present = keys.stream().filter(mapping.entries()::containsKey).toList();
        if (present.isEmpty()) {
            missing.add(keys);
        } else if (present.size() > 1) {
            problems.tell(place, what + " can have only one of the keys " + Nearest.list(present) + ".");
        }
        return present.stream().findFirst();
    }

    /** Like {@link #oneOf}, for keys that decide which others there can be: without one, the others are not judged. */
    Optional<String> form(List<String> keys) {
        var form = oneOf(keys);
        formless = form.isEmpty();
        return form;
    }

    /** Whether a key that is not there may have been meant by one that is there and that nobody has asked for yet. */
    boolean misspelt(String key) {
        return !mapping.entries().containsKey(key)
                && mapping.entries().keySet().stream()
                        .filter(written -> !valid.contains(written))
                        .anyMatch(written -> Nearest.to(written, List.of(key)).isPresent());
    }

    /** Tells which keys are missing, unknown or reserved. */
    void done(List<String> reserved) {
        var open = new ArrayList<>(missing);
        mapping.entries().forEach((key, entry) -> {
            if (reserved.contains(key)) {
                problems.tell(entry.place(), "Key (" + key + ") is reserved for a later version: not yet.");
                // it may be the form that the group has
                open.removeIf(keys -> formless);
            } else if (!valid.contains(key)) {
                tellUnknown(key, entry.place(), open);
            }
        });
        for (var keys : open) {
            boolean one = keys.size() == 1;
            problems.tell(
                    place,
                    what
                            + (one
                                    ? " lacks the key (" + keys.get(0) + ")."
                                    : " lacks one of the keys " + Nearest.list(keys) + "."));
        }
    }

    /** A misspelt key is one problem, not an unknown key and a missing one. */
    private void tellUnknown(String key, Place where, List<List<String>> open) {
        var meant = Nearest.to(key, open.stream().flatMap(List::stream).toList());
        open.removeIf(keys -> meant.filter(keys::contains).isPresent());
        if (formless && meant.isEmpty()) {
            return;
        }
        var help = Words.hint(key, meant.<Collection<String>>map(Set::of).orElse(valid));
        problems.tell(where, what + " has the unknown key " + Words.shown(key) + ". " + help);
    }
}
