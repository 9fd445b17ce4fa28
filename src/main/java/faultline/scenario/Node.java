package faultline.scenario;

import faultline.exercise.definition.Ordered;
import java.util.List;
import java.util.Map;

/** A piece of a YAML file that knows where it stands. */
sealed interface Node {
    Place place();

    /** Keys with values, in the author's order; no key comes twice. */
    record Mapping(Place place, Map<String, Entry> entries) implements Node {
        public Mapping {
            entries = Ordered.copyOf(entries);
        }
    }

    /**
     * A key's value.
     *
     * @param place where the key stands
     */
    record Entry(Place place, Node value) {}

    record Sequence(Place place, List<Node> items) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /**
     * One value as it was written, without quotes.
     *
     * @param text empty for a value that is left out
     */
    record Scalar(Place place, Type type, String text) implements Node {}

    /** A piece that has been told as a problem already: whoever meets it says nothing more. */
    record Broken(Place place) implements Node {}

    /** What a single value is; a number in quotes is a text. */
    enum Type {
        TEXT("the text"),
        WHOLE("the number"),
        DECIMAL("the number"),
        TRUTH("the truth value"),
        NOTHING("nothing");

        private final String words;

        Type(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }
}
