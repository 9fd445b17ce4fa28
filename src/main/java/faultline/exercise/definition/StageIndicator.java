package faultline.exercise.definition;

import java.util.List;
import java.util.Map;

/**
 * One of named states, with which may follow which.
 *
 * @param states keyed by their ids, in the author's order
 */
public record StageIndicator(
        String id,
        String name,
        Scope scope,
        String definition,
        Map<String, State> states,
        Map<Key, Value> starts,
        String startReason)
        implements Indicator {

    public StageIndicator {
        states = Ordered.copyOf(states);
        starts = Ordered.copyOf(starts);
    }

    /**
     * @param next ids of the states that may follow it
     */
    public record State(String id, String name, List<String> next) {
        public State {
            next = List.copyOf(next);
        }
    }

    @Override
    public StageIndicator startingAt(Map<Key, Value> others, String why) {
        return new StageIndicator(id, name, scope, definition, states, others, why);
    }

    /** Whether the second state may follow the first; a state may always stay. */
    public boolean mayFollow(String from, String to) {
        var state = states.get(from);
        return from.equals(to) || (state != null && state.next().contains(to));
    }
}
