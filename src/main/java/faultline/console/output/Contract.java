package faultline.console.output;

import faultline.view.Page;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a command shows, for other programs: it stays as it is, whatever becomes of the command's screen. A field may be
 * added at any time; where one goes, or means something else, the version rises.
 *
 * @param rows the field that holds what a sheet has a row for; empty where a sheet has one row, with the plain fields
 * @param <T> what it is read from
 */
public record Contract<T>(Shape<T> shape, Optional<String> rows) {
    private static final int VERSION = 1;

    public Contract {
        if (rows.isPresent()
                && !(shape.field(rows.get()).orElseThrow() instanceof ListOf<?> list
                        && list.each() instanceof Shape<?>)) {
            throw new IllegalArgumentException("Field (" + rows.get() + ") holds no rows.");
        }
    }

    /** Of one thing, that a sheet has one row for. */
    public static <T> Contract<T> of(Shape<T> shape) {
        return new Contract<>(shape, Optional.empty());
    }

    /**
     * Of several things.
     *
     * @param rows the field that holds what a sheet has a row for
     */
    public static <T> Contract<T> of(Shape<T> shape, String rows) {
        return new Contract<>(shape, Optional.of(rows));
    }

    /** The same for a page, which also says what of it is fictional. */
    public static <P extends Page> Shape<P> page(Shape<P> shape) {
        return shape.unlessEmpty("fictional", "What everybody must be told who reads this.", Page::fictional);
    }

    /** How commands, and its schema in the docs, call it. */
    public String name() {
        return shape.name();
    }

    private String format() {
        return "faultline-" + name();
    }

    /** The value in that form. */
    public String write(T value, Form form) {
        return switch (form) {
            case TABLE -> throw new IllegalArgumentException("Tables are drawn by commands.");
            case JSON -> JsonText.of(json(value));
            case CSV -> sheet(shape.json(value));
        };
    }

    private ObjectNode json(T value) {
        var node = JsonNodeFactory.instance.objectNode().put("format", format()).put("version", VERSION);
        return node.setAll(shape.json(value));
    }

    private String sheet(ObjectNode node) {
        if (rows.isEmpty()) {
            return CsvText.of(shape.columns(), List.of(node));
        }
        var things = node.required(rows.get()).values();
        return CsvText.of(columns(rows.get()), List.copyOf(things));
    }

    private List<String> columns(String field) {
        return shape.field(field).orElseThrow() instanceof ListOf<?> list && list.each() instanceof Shape<?> row
                ? row.columns()
                : List.of();
    }

    /** Its JSON Schema, in draft 7. */
    public String schema() {
        var definitions = new Definitions();
        var node = JsonNodeFactory.instance.objectNode().put("$schema", "http://json-schema.org/draft-07/schema#");
        node.setAll(shape.wholeSchema(definitions));
        var own = JsonNodeFactory.instance.objectNode();
        own.putObject("format")
                .put("title", "Format")
                .put("description", "What this is.")
                .put("const", format());
        own.putObject("version")
                .put("title", "Version")
                .put("description", "It rises when something that was there is no longer, or means something else.")
                .put("const", VERSION);
        own.setAll((ObjectNode) node.required("properties"));
        node.set("properties", own);
        required(node);
        if (!definitions.nodes().isEmpty()) {
            node.set("definitions", definitions.nodes());
        }
        return JsonText.of(node);
    }

    private static void required(ObjectNode node) {
        var required = JsonNodeFactory.instance.arrayNode().add("format").add("version");
        for (JsonNode field : node.required("required")) {
            required.add(field);
        }
        node.set("required", required);
    }
}
