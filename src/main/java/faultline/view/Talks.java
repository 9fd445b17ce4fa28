package faultline.view;

import faultline.view.PromiseView.State;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was written and promised between sides, as far as a seat may know of it.
 *
 * @param sides whom the seat can write to, by the names that commands take
 * @param messages in the order in which they were sent
 * @param promises in the order in which they were made
 */
public record Talks(List<String> sides, List<MessageView> messages, List<PromiseView> promises) {
    /** Messages are not copied: they are made when somebody looks at them. */
    public Talks {
        sides = List.copyOf(sides);
        promises = List.copyOf(promises);
    }

    /**
     * @param turn "turn 2"; "before play" for one that came before the first turn
     */
    public record MessageView(String turn, String from, List<String> to, String text) {
        public MessageView {
            to = List.copyOf(to);
        }
    }

    /** How many promises of one side stand how. */
    public record Count(String side, Map<State, Long> states) {
        public Count {
            states = Map.copyOf(states);
        }

        public long of(State state) {
            return states.getOrDefault(state, 0L);
        }

        /** All that it has promised. */
        public long made() {
            return states.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    public boolean isEmpty() {
        return messages.isEmpty() && promises.isEmpty();
    }

    /** Promises whose turn has come to its end, and of which the white cell has said nothing. */
    public List<PromiseView> due() {
        return promises.stream()
                .filter(promise -> promise.state() == State.OVERDUE)
                .toList();
    }

    /** Whoever has promised something, in the order of the first promise, with how these promises stand. */
    public List<Count> counts() {
        var states = new LinkedHashMap<String, Map<State, Long>>();
        promises.forEach(promise -> states.computeIfAbsent(promise.from(), side -> new LinkedHashMap<>())
                .merge(promise.state(), 1L, Long::sum));
        return states.entrySet().stream()
                .map(side -> new Count(side.getKey(), side.getValue()))
                .toList();
    }

    /** How promises can stand, in the order in which people read them. */
    public static List<State> states() {
        return Arrays.asList(State.values());
    }
}
