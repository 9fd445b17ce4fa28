package faultline.play.balance;

import faultline.exercise.definition.Key;
import faultline.exercise.definition.Ordered;
import java.util.List;
import java.util.Map;

/**
 * How a stage fares. Nothing of it is judged: a state that is hardly ever reached may be meant so.
 *
 * @param shares the share of turns at whose end it is in each of its states, in percent
 */
public record StageLine(Key key, String start, Map<String, Double> shares) {
    public StageLine {
        shares = Ordered.copyOf(shares);
    }

    /** The states that no turn of any exercise ends in. */
    public List<String> neverReached() {
        return shares.entrySet().stream()
                .filter(share -> share.getValue() == 0 && !share.getKey().equals(start))
                .map(Map.Entry::getKey)
                .toList();
    }
}
