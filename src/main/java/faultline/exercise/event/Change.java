package faultline.exercise.event;

import faultline.exercise.definition.Key;
import faultline.exercise.definition.Value;
import java.util.List;

/**
 * What one wave did to one indicator.
 *
 * @param rulings ids of the rulings that together brought it about
 */
public record Change(Key key, Value before, Value after, List<String> rulings) {
    public Change {
        rulings = List.copyOf(rulings);
    }
}
