package faultline.scenario;

import faultline.exercise.definition.Ordered;
import java.util.Map;

/**
 * The files of a scenario's folder as text, read or kept with an exercise.
 *
 * @param id the folder's name
 * @param files text by path inside the folder, in the paths' order, with {@code /} between folders
 */
public record ScenarioText(String id, Map<String, String> files) {
    public ScenarioText {
        files = Ordered.copyOf(files);
    }
}
