package faultline.scenario;

import faultline.exercise.definition.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the parts of a sound scenario stand in its files. */
public final class ScenarioPlaces {
    private static final String MAIN = "scenario.yaml";
    private static final Map<String, String> FILES = Map.of("moves", "moves.yaml", "injects", "msel.yaml");

    private final ScenarioText text;
    private final Map<String, Optional<Node>> roots = new HashMap<>();

    public ScenarioPlaces(ScenarioText text) {
        this.text = text;
    }

    /**
     * A message with the place of a part.
     *
     * @param keys those that lead to it: moves, then the move's id; where one is missing, what leads there is the place
     */
    public Problem problem(List<String> keys, String message) {
        var file = fileOf(keys.get(0));
        var place = new Place(file, 0, 0);
        var node = roots.computeIfAbsent(
                file, name -> YamlFile.read(name, text.files().getOrDefault(name, ""), new Problems()));
        for (var key : keys) {
            var entry = node.flatMap(inside -> entry(inside, key));
            place = entry.map(Node.Entry::place).orElse(place);
            node = entry.map(Node.Entry::value);
        }
        return new Problem(place.file(), place.line(), place.column(), message);
    }

    private String fileOf(String part) {
        var own = SourceFile.nameOf(part);
        return FILES.getOrDefault(part, text.files().containsKey(own) ? own : MAIN);
    }

    private static Optional<Node.Entry> entry(Node node, String key) {
        return node instanceof Node.Mapping mapping
                ? Optional.ofNullable(mapping.entries().get(key))
                : Optional.empty();
    }
}
