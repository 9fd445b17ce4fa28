package faultline.console.output;

import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A shape that is known only once it has been made. A sheet has no room for it, since it may go on for ever. */
record Later<V>(String name, Supplier<Shape<V>> shape) implements Value<V> {
    @Override
    public JsonNode json(V value) {
        return shape.get().json(value);
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return shape.get().schema(definitions);
    }

    @Override
    public Stream<String> columns(String column) {
        return Stream.empty();
    }
}
