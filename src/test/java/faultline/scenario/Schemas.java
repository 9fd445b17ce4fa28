package faultline.scenario;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** For tests: the schemas that ship beside the scenarios, and the files that they are for. */
final class Schemas {
    static final List<String> FILES = List.of(
            "scenario.yaml",
            "actors.yaml",
            "indicators.yaml",
            "assumptions.yaml",
            "moves.yaml",
            "msel.yaml",
            "objectives.yaml");

    /** The schemas, with the one that the others refer to. */
    static final List<String> NAMES = Stream.concat(FILES.stream().map(Schemas::name), Stream.of("shared.schema.json"))
            .toList();

    private static final Path EXERCISES = Path.of("exercises");
    private static final String BASE = "file:///exercises/";
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, JsonNode> nodes = new LinkedHashMap<>();
    private final Map<String, Schema> schemas = new LinkedHashMap<>();

    Schemas() {
        var texts = NAMES.stream().collect(Collectors.toMap(name -> BASE + name, Schemas::text));
        var registry =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7, builder -> builder.schemas(texts));
        NAMES.forEach(name -> nodes.put(name, JSON.readTree(text(name))));
        FILES.forEach(file -> schemas.put(file, registry.getSchema(SchemaLocation.of(BASE + name(file)))));
    }

    /** What the schema has against a file's content; nothing if it takes it. */
    List<Error> errors(String file, JsonNode content) {
        return Objects.requireNonNull(schemas.get(file)).validate(content);
    }

    /** A whole schema, by the name of its file. */
    JsonNode node(String schema) {
        return Objects.requireNonNull(nodes.get(schema));
    }

    /** The schema for one of a scenario's files. */
    static String name(String file) {
        return file.replace(".yaml", ".schema.json");
    }

    /** The content of a YAML file; a file without any has no keys. */
    static JsonNode content(String yaml) {
        var content = YAML.readTree(yaml);
        return content.isMissingNode() || content.isNull() ? JSON.createObjectNode() : content;
    }

    private static String text(String name) {
        try {
            return Files.readString(EXERCISES.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
