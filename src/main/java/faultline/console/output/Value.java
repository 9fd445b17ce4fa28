package faultline.console.output;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A kind of value, and how one is written.
 *
 * @param <V> what is written in this way
 */
public sealed interface Value<V> permits PlainValue, ListOf, Later, Shape {
    Value<String> TEXT = new PlainValue<>(node -> node.put("type", "string"), JsonNodeFactory.instance::stringNode);

    /** A whole number. */
    Value<Number> INTEGER = new PlainValue<>(
            node -> node.put("type", "integer"), number -> JsonNodeFactory.instance.numberNode(number.longValue()));

    /** Any finite number. */
    Value<Number> NUMBER = new PlainValue<>(
            node -> node.put("type", "number"),
            number -> JsonNodeFactory.instance.numberNode(new BigDecimal(number.toString()).stripTrailingZeros()));

    /** True or false. */
    Value<Boolean> FLAG = new PlainValue<>(node -> node.put("type", "boolean"), JsonNodeFactory.instance::booleanNode);

    /** A day, written as 2027-03-31. */
    Value<LocalDate> DATE = new PlainValue<>(
            node -> node.put("type", "string").put("format", "date"),
            date -> JsonNodeFactory.instance.stringNode(date.toString()));

    /** A point of real time, written as 2027-03-31T09:30:00Z. */
    Value<Instant> MOMENT = new PlainValue<>(
            node -> node.put("type", "string").put("format", "date-time"),
            moment -> JsonNodeFactory.instance.stringNode(moment.toString()));

    /** One of a few words. */
    static Value<String> oneOf(List<String> words) {
        return new PlainValue<>(
                node -> words.forEach(node.put("type", "string").putArray("enum")::add),
                JsonNodeFactory.instance::stringNode);
    }

    /** One of the things that there are of a kind, by its name in small letters with hyphens. */
    static <E extends Enum<E>> Value<E> oneOf(E[] all) {
        return new PlainValue<>(
                node -> Stream.of(all)
                        .map(Value::word)
                        .forEach(node.put("type", "string").putArray("enum")::add),
                one -> JsonNodeFactory.instance.stringNode(word(one)));
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Several values of a kind; may be empty. */
    static <V> Value<List<V>> listOf(Value<V> each) {
        return new ListOf<>(each);
    }

    /**
     * A shape that is still being made, for one that holds others like itself.
     *
     * @param name of the shape
     */
    static <V> Value<V> later(String name, Supplier<Shape<V>> shape) {
        return new Later<>(name, shape);
    }

    /** The value as JSON. */
    JsonNode json(V value);

    /** What of JSON is such a value; shapes are told to the definitions and referred to. */
    ObjectNode schema(Definitions definitions);

    /** The columns in which a sheet has such a value, under that name; none where it has no room for it. */
    Stream<String> columns(String name);
}
