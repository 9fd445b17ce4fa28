package faultline.console.output;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A value that has no parts.
 *
 * @param schema writes down what of JSON is one
 */
record PlainValue<V>(Consumer<ObjectNode> schema, Function<V, JsonNode> writing) implements Value<V> {
    @Override
    public JsonNode json(V value) {
        return writing.apply(value);
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        var node = JsonNodeFactory.instance.objectNode();
        schema.accept(node);
        return node;
    }

    @Override
    public Stream<String> columns(String name) {
        return Stream.of(name);
    }
}
