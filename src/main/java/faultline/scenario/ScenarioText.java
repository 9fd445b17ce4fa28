package faultline.scenario;

import faultline.exercise.definition.Ordered;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files of a scenario's folder as text, read or kept with an exercise.
 *
 * @param id the folder's name
 * @param files text by path inside the folder, in the paths' order, with {@code /} between folders
 */
public record ScenarioText(String id, Map<String, String> files) {
    private static final JsonMapper JSON = new JsonMapper();

    public ScenarioText {
        files = Ordered.copyOf(new TreeMap<>(files));
    }

    /** All of it as one text, the same for the same files on every machine. */
    public String canonical() {
        var all = JSON.createObjectNode().put("id", id);
        var texts = all.putObject("files");
        files.forEach(texts::put);
        return JSON.writeValueAsString(all);
    }

    /**
     * What {@link #canonical()} wrote.
     *
     * @throws IllegalArgumentException if it is anything else
     */
    public static ScenarioText parse(String canonical) {
        try {
            var all = JSON.readTree(canonical);
            var files = new TreeMap<String, String>();
            all.required("files").properties().forEach(file -> files.put(file.getKey(), string(file.getValue())));
            return new ScenarioText(string(all.required("id")), files);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("This is not the canonical text of a scenario.", e);
        }
    }

    private static String string(JsonNode node) {
        return node.stringValue();
    }
}
