package faultline.scenario;

import java.util.Map;
import java.util.Optional;

/**
 * One of a scenario's YAML files, asked for its parts.
 *
 * @param fields empty where the file could not be read: its parts are broken then
 */
record SourceFile(Place top, Optional<Fields> fields) {

    /** The file that a part of the scenario stands in if it has one of its own. */
    static String nameOf(String key) {
        return key + ".yaml";
    }

    /** A file that a scenario must have. */
    static SourceFile needed(String file, ScenarioText text, Problems problems) {
        var content = text.files().get(file);
        if (content == null) {
            problems.tell(file, "The file is missing.");
            return of(new Node.Broken(top(file)), problems);
        }
        var root = YamlFile.read(file, content, problems);
        if (root.isEmpty()) {
            problems.tell(file, "The file is empty.");
        }
        return of(root.orElse(new Node.Broken(top(file))), problems);
    }

    /** A file that may be missing or empty. */
    static SourceFile ifAny(String file, ScenarioText text, Problems problems) {
        var root = YamlFile.read(file, text.files().getOrDefault(file, ""), problems);
        return of(root.orElse(new Node.Mapping(top(file), Map.of())), problems);
    }

    private static SourceFile of(Node root, Problems problems) {
        var top = top(root.place().file());
        return new SourceFile(top, Fields.of("This file", top, root, problems));
    }

    private static Place top(String file) {
        return new Place(file, 1, 1);
    }

    /** A part that may be left out; broken if its key is misspelt or the file could not be read. */
    Optional<Node> find(String key) {
        boolean lost = fields.isEmpty() || fields.get().misspelt(key);
        return lost ? Optional.of(new Node.Broken(top)) : fields.get().find(key);
    }

    /** The things in a part that may be left out, by their ids. */
    Map<String, Node.Entry> entriesIfAny(String key) {
        return fields.map(file -> file.entriesIfAny(key)).orElse(Map.of());
    }

    /** Tells what is missing, unknown or reserved. */
    void done(String... reserved) {
        fields.ifPresent(found -> found.done(reserved));
    }
}
