package faultline.console.output;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A thing with named fields. What it is made of stands in its fields alone, so that the program can call its own things
 * otherwise without anybody noticing.
 *
 * @param <T> what the fields are read from
 */
public final class Shape<T> implements Value<T> {
    private final String name;
    private final String meaning;
    private final List<Field<T, ?>> fields;

    private Shape(String name, String meaning, List<Field<T, ?>> fields) {
        this.name = name;
        this.meaning = meaning;
        this.fields = List.copyOf(fields);
    }

    /**
     * A field.
     *
     * @param optional whether it may be left out
     */
    private record Field<T, V>(
            String name, Value<V> value, String meaning, boolean optional, Function<T, Optional<V>> reading) {
        Optional<JsonNode> json(T thing) {
            return reading.apply(thing).map(value::json);
        }
    }

    /**
     * One without fields as yet.
     *
     * @param name in camelCase, or with hyphens if it is all that a command shows
     * @param meaning what it is, in one sentence
     */
    public static <T> Shape<T> of(String name, String meaning) {
        return new Shape<>(name, meaning, List.of());
    }

    /**
     * The same with another field, which is always there.
     *
     * @param field in camelCase
     * @param meaning what it is, in one sentence
     */
    public <V> Shape<T> with(String field, Value<V> value, String meaning, Function<? super T, ? extends V> reading) {
        return and(new Field<>(field, value, meaning, false, thing -> Optional.of(reading.apply(thing))));
    }

    /** The same with another field, which is left out where there is nothing. */
    public <V> Shape<T> maybe(
            String field, Value<V> value, String meaning, Function<? super T, Optional<? extends V>> reading) {
        return and(new Field<>(
                field, value, meaning, true, thing -> reading.apply(thing).map(some -> some)));
    }

    /** The same with another text, which is left out where it is empty. */
    public Shape<T> unlessEmpty(String field, String meaning, Function<? super T, String> reading) {
        return maybe(
                field, TEXT, meaning, thing -> Optional.of(reading.apply(thing)).filter(text -> !text.isEmpty()));
    }

    private Shape<T> and(Field<T, ?> field) {
        return new Shape<>(
                name, meaning, Stream.concat(fields.stream(), Stream.of(field)).toList());
    }

    String name() {
        return name;
    }

    String meaning() {
        return meaning;
    }

    /** The kind of value in that field, if there is one. */
    Optional<Value<?>> field(String field) {
        return fields.stream()
                .filter(one -> one.name().equals(field))
                .<Value<?>>map(Field::value)
                .findFirst();
    }

    @Override
    public ObjectNode json(T thing) {
        var node = JsonNodeFactory.instance.objectNode();
        fields.forEach(field -> field.json(thing).ifPresent(value -> node.set(field.name(), value)));
        return node;
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return definitions.reference(this);
    }

    /** What of JSON is such a thing. */
    ObjectNode wholeSchema(Definitions definitions) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("title", Definitions.title(name)).put("description", meaning).put("type", "object");
        node.put("additionalProperties", false);
        var required = node.putArray("required");
        var properties = node.putObject("properties");
        for (var field : fields) {
            if (!field.optional()) {
                required.add(field.name());
            }
            properties.set(field.name(), property(field, definitions));
        }
        return node;
    }

    /** Draft 7 overlooks what stands beside a reference, so that one stands by itself. */
    private static JsonNode property(Field<?, ?> field, Definitions definitions) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("title", Definitions.title(field.name())).put("description", field.meaning());
        var schema = field.value().schema(definitions);
        if (schema.has("$ref")) {
            node.putArray("allOf").add(schema);
        } else {
            node.setAll(schema);
        }
        return node;
    }

    @Override
    public Stream<String> columns(String column) {
        return fields.stream().flatMap(field -> field.value().columns(column + "." + field.name()));
    }

    /** The columns of a sheet that has a row for each such thing. */
    List<String> columns() {
        return fields.stream()
                .flatMap(field -> field.value().columns(field.name()))
                .toList();
    }
}
