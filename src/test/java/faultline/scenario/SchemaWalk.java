package faultline.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** For tests: which keys a schema offers at each group of keys in a file, as an editor proposes them. */
final class SchemaWalk {
    private final Schemas schemas;
    private final List<Group> groups = new ArrayList<>();

    private SchemaWalk(Schemas schemas) {
        this.schemas = schemas;
    }

    /**
     * A group of keys that the format names.
     *
     * @param offered the keys of the form that it has, and those that would give it another form
     */
    record Group(JsonPointer place, Set<String> offered) {}

    /** A piece of a schema, with the file whose definitions it may refer to. */
    private record Piece(String file, JsonNode node) {}

    static List<Group> of(Schemas schemas, String file, JsonNode content) {
        var walk = new SchemaWalk(schemas);
        var schema = Schemas.name(file);
        walk.at(JsonPointer.empty(), new Piece(schema, schemas.node(schema)), content);
        return List.copyOf(walk.groups);
    }

    private void at(JsonPointer place, Piece referring, JsonNode content) {
        var piece = resolved(referring);
        var forms = alternatives(piece);
        if (forms.isEmpty()) {
            inside(place, piece, content, new TreeSet<>());
            return;
        }
        var others = new TreeSet<String>();
        forms.stream()
                .filter(form -> form.node().has("required"))
                .forEach(form -> others.add(form.node().get("required").get(0).stringValue()));
        forms.stream()
                .filter(form -> fits(form, content))
                .findFirst()
                .ifPresent(form -> inside(place, form, content, others));
    }

    private void inside(JsonPointer place, Piece piece, JsonNode content, Set<String> offered) {
        var properties = piece.node().path("properties");
        var others = piece.node().path("additionalProperties");
        if (content.isObject() && others.isBoolean()) {
            offered.addAll(properties.propertyNames());
            groups.add(new Group(place, offered));
        }
        if (content.isObject()) {
            content.properties().forEach(entry -> {
                var inner = properties.has(entry.getKey()) ? properties.get(entry.getKey()) : others;
                at(place.appendProperty(entry.getKey()), new Piece(piece.file(), inner), entry.getValue());
            });
        }
        for (int i = 0; content.isArray() && i < content.size(); i++) {
            at(place.appendIndex(i), new Piece(piece.file(), piece.node().path("items")), content.get(i));
        }
    }

    private List<Piece> alternatives(Piece piece) {
        return piece.node()
                .path("oneOf")
                .valueStream()
                .map(form -> resolved(new Piece(piece.file(), form)))
                .filter(form -> form.node().has("type") || form.node().has("const"))
                .toList();
    }

    private static boolean fits(Piece form, JsonNode content) {
        var properties = form.node().path("properties");
        return content.isObject()
                && form.node().path("required").valueStream().allMatch(key -> content.has(key.stringValue()))
                && properties.properties().stream()
                        .filter(property -> property.getValue().has("const"))
                        .allMatch(property -> property.getValue().get("const").equals(content.path(property.getKey())));
    }

    private Piece resolved(Piece piece) {
        var ref = piece.node().path("$ref");
        if (!ref.isString()) {
            return piece;
        }
        var parts = ref.stringValue().split("#", 2);
        var file = parts[0].isEmpty() ? piece.file() : parts[0];
        return resolved(new Piece(file, schemas.node(file).at(parts[1])));
    }
}
