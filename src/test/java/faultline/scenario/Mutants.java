package faultline.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** For tests: a file's content with one slip in it, for every slip that can be made at each of its places. */
final class Mutants {
    private static final JsonMapper JSON = new JsonMapper();

    /** What comes in the place of a list or a group of keys: every type, empty ones, and what holds the wrong things. */
    private static final List<JsonNode> TYPES =
            values("null, true, 7, \"\", \"word\", [], {}, [\"word\", \"word\"], [7], {\"word\": 1}");

    /** What comes in the place of a single value besides: numbers around the bounds, texts that are no names, words of others. */
    private static final List<JsonNode> SINGLES = values(
            "false, 0, -1, 101, 1001, 0.5, 1000000000001, \" \", \"Not An Id\", \"two\\nlines\", \"a bell\\u0007\", \"1\"",
            "\"actor\", \"pair\", \"level\", \"stage\", \"none\", \"one-by-one\", \"by-hand\", \"percent\"",
            "\"3 days\", \"3 minutes\", \"2031-13-01\", \"2031-12-24\", \"12345\"");

    private final JsonNode root;
    private final List<String> words;
    private final List<Mutant> all = new ArrayList<>();
    private final Set<String> met = new HashSet<>();

    private Mutants(JsonNode root, List<String> words) {
        this.root = root;
        this.words = words;
    }

    /**
     * One slip.
     *
     * @param where the pointer to its place, with what was done there
     * @param made makes the content, which is as large as the file's
     */
    record Mutant(String where, Supplier<JsonNode> made) {}

    /**
     * All of them.
     *
     * @param words keys that are tried wherever keys are
     */
    static List<Mutant> of(JsonNode root, List<String> words) {
        var mutants = new Mutants(root, words);
        mutants.at(JsonPointer.empty(), root);
        return List.copyOf(mutants.all);
    }

    private void at(JsonPointer place, JsonNode node) {
        TYPES.stream().filter(value -> !value.equals(node)).forEach(value -> replaced(place, value));
        if (node.isValueNode() && met.add(kind(place))) {
            SINGLES.stream().filter(value -> !value.equals(node)).forEach(value -> replaced(place, value));
        }
        if (node instanceof ObjectNode) {
            node.properties().forEach(entry -> {
                at(place.appendProperty(entry.getKey()), entry.getValue());
                changed(place, "lacks " + entry.getKey(), keys -> ((ObjectNode) keys).remove(entry.getKey()));
                changed(place, "has Not An Id", keys -> ((ObjectNode) keys).set("Not An Id", entry.getValue()));
            });
            words.stream()
                    .filter(word -> !node.has(word))
                    .forEach(word -> changed(place, "has " + word, keys -> ((ObjectNode) keys).put(word, "word")));
        } else if (node instanceof ArrayNode items) {
            for (int i = 0; i < items.size(); i++) {
                var item = items.get(i);
                at(place.appendIndex(i), item);
                changed(place, "has item " + i + " twice", list -> ((ArrayNode) list).add(item));
            }
        }
    }

    /** Two values are of one kind if they stand under the same key, beside the same keys. */
    private String kind(JsonPointer place) {
        var parent = root.at(place.head());
        return parent.isObject()
                ? parent.propertyNames() + " " + place.last().getMatchingProperty()
                : kind(place.head()) + " item";
    }

    private static List<JsonNode> values(String... rows) {
        return Stream.of(rows)
                .flatMap(row -> JSON.readTree("[" + row + "]").valueStream())
                .toList();
    }

    private void replaced(JsonPointer place, JsonNode value) {
        if (place.equals(JsonPointer.empty())) {
            all.add(new Mutant("all = " + value, () -> value));
            return;
        }
        changed(place.head(), place.last() + " = " + value, parent -> {
            if (parent instanceof ObjectNode keys) {
                keys.set(place.last().getMatchingProperty(), value);
            } else {
                ((ArrayNode) parent).set(place.last().getMatchingIndex(), value);
            }
        });
    }

    private void changed(JsonPointer place, String how, Consumer<JsonNode> change) {
        all.add(new Mutant(place + ": " + how, () -> {
            var copy = root.deepCopy();
            change.accept(copy.at(place));
            return copy;
        }));
    }
}
