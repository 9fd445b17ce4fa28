package faultline.console.output;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Several values of a kind. A sheet has plain ones in one cell, and no room for others. */
record ListOf<V>(Value<V> each) implements Value<List<V>> {
    @Override
    public JsonNode json(List<V> values) {
        var array = JsonNodeFactory.instance.arrayNode();
        values.forEach(value -> array.add(each.json(value)));
        return array;
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        var node = JsonNodeFactory.instance.objectNode().put("type", "array");
        node.set("items", each.schema(definitions));
        return node;
    }

    @Override
    public Stream<String> columns(String name) {
        return each instanceof PlainValue<V> ? Stream.of(name) : Stream.empty();
    }
}
