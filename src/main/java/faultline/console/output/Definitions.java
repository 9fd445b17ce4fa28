package faultline.console.output;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The shapes that a schema refers to by their names. */
final class Definitions {
    private final Map<String, Shape<?>> shapes = new LinkedHashMap<>();
    private final ObjectNode nodes = JsonNodeFactory.instance.objectNode();

    /**
     * What stands in the place of a shape.
     *
     * @throws IllegalStateException if another shape has its name
     */
    ObjectNode reference(Shape<?> shape) {
        var known = shapes.putIfAbsent(shape.name(), shape);
        if (known == null) {
            // Taken down before its fields, since one of them may refer to it.
            nodes.set(shape.name(), shape.wholeSchema(this));
        } else if (known != shape) {
            throw new IllegalStateException("Two shapes are called (" + shape.name() + ").");
        }
        return JsonNodeFactory.instance.objectNode().put("$ref", "#/definitions/" + shape.name());
    }

    ObjectNode nodes() {
        return nodes;
    }

    /** A name as a title: {@code forkOf} is Fork of. */
    static String title(String name) {
        var words =
                name.replaceAll("([a-z0-9])([A-Z])", "$1 $2").replace('-', ' ').toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
