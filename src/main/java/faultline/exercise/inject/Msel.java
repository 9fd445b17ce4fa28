package faultline.exercise.inject;

import faultline.exercise.definition.Inject;
import faultline.exercise.definition.Ordered;
import faultline.exercise.definition.Scenario;
import faultline.exercise.event.Event;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which injects have been released.
 *
 * @param released the turn in which each was released, by id, in the order of release
 * @param answered how many of them, from the first, have been adjudicated
 */
public record Msel(Map<String, Integer> released, int answered) {

    public Msel {
        released = Ordered.copyOf(released);
    }

    public static final Msel NOTHING_RELEASED = new Msel(Map.of(), 0);

    public boolean isReleased(String inject) {
        return released.containsKey(inject);
    }

    public Msel with(String inject, int turn) {
        var more = new LinkedHashMap<>(released);
        more.putIfAbsent(inject, turn);
        return new Msel(more, answered);
    }

    /** All that are released have been adjudicated. */
    public Msel allAnswered() {
        return new Msel(released, released.size());
    }

    /** Those that have been released and not adjudicated yet, in the order of release. */
    public List<String> unanswered() {
        return released.keySet().stream().skip(answered).toList();
    }

    /** The injects released in that turn, in the order of release. */
    public List<String> in(int turn) {
        return released.entrySet().stream()
                .filter(entry -> entry.getValue() == turn)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What the calendar releases as that turn begins. */
    public List<Event> due(Scenario scenario, int turn) {
        return scenario.injects().values().stream()
                .filter(inject -> inject.turn().isPresent() && inject.turn().getAsInt() == turn)
                .map(Inject::id)
                .filter(inject -> !isReleased(inject))
                .<Event>map(inject -> new Event.InjectReleased(turn, inject, false))
                .toList();
    }
}
