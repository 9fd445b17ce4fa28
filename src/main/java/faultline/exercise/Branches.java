package faultline.exercise;

import faultline.exercise.event.ClockEvent;
import faultline.exercise.event.Event;
import faultline.exercise.event.Recorded;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * How the events of an exercise hang together, since an undo leads back to any of them: for each, what stood once it had
 * happened. Whatever is asked costs about as much as going through all events once, however often people went back.
 */
public final class Branches {
    private final List<Recorded> events;

    /** For each event, by its place: the place of the last that stood once it had happened; -1 if none did. */
    private final int[] last;

    /** For each event that stood once: the place of the one that stood before it; -1 before the first. */
    private final int[] before;

    /**
     * @param events all events of an exercise from its first on
     * @throws IllegalArgumentException if one undoes back to an event that does not come before it
     */
    public Branches(List<Recorded> events) {
        this.events = events;
        this.last = new int[events.size()];
        this.before = new int[events.size()];
        int head = -1;
        for (int i = 0; i < events.size(); i++) {
            var event = events.get(i).event();
            if (event instanceof Event.Undone undone) {
                head = last[place(undone, i)];
            } else if (!(event instanceof ClockEvent)) {
                before[i] = head;
                head = i;
            }
            last[i] = head;
        }
    }

    private static int place(Event.Undone undone, int at) {
        if (undone.to() < 1 || undone.to() > at) {
            throw new IllegalArgumentException(
                    "Event " + (at + 1) + " undoes back to event " + undone.to() + ", which does not come before it.");
        }
        return (int) undone.to() - 1;
    }

    /** The events that stand, in order. */
    List<Recorded> standing() {
        var standing = new ArrayDeque<Recorded>();
        for (int i = events.isEmpty() ? -1 : last[events.size() - 1]; i >= 0; i = before[i]) {
            standing.addFirst(events.get(i));
        }
        return List.copyOf(standing);
    }

    /**
     * What an undo changed.
     *
     * @param gone the numbers of the events that stood before it and do not after it, in order
     * @param back the numbers of those that stand after it and did not before it
     */
    public record Difference(List<Long> gone, List<Long> back) {
        public Difference {
            gone = List.copyOf(gone);
            back = List.copyOf(back);
        }
    }

    /** What the event at that place changed of what stands, if it is one that undoes. */
    public Difference undone(int place) {
        var gone = new ArrayDeque<Long>();
        var back = new ArrayDeque<Long>();
        int from = last[place - 1];
        int to = last[place];
        while (from != to) {
            if (from > to) {
                gone.addFirst(events.get(from).number());
                from = before[from];
            } else {
                back.addFirst(events.get(to).number());
                to = before[to];
            }
        }
        return new Difference(List.copyOf(gone), List.copyOf(back));
    }

    /**
     * What there is to say of each event of a kind in the light of how the exercise stood just before it, by the place of
     * the event. The exercise comes without its clock.
     */
    public <E extends Event, T> Map<Integer, T> each(Class<E> kind, BiFunction<E, Exercise, T> what) {
        var asked = new HashMap<Integer, List<Integer>>();
        for (int i = 1; i < events.size(); i++) {
            if (kind.isInstance(events.get(i).event())) {
                asked.computeIfAbsent(last[i - 1], place -> new ArrayList<>()).add(i);
            }
        }
        var said = new HashMap<Integer, T>();
        if (asked.isEmpty() || !(events.get(0).event() instanceof Event.ExerciseCreated created)) {
            return said;
        }
        var onward = onward(asked);
        var reached = new ArrayDeque<Reached>();
        reached.push(new Reached(0, Exercise.begunBy(created)));
        while (!reached.isEmpty()) {
            var here = reached.pop();
            for (int place : asked.getOrDefault(here.place, List.of())) {
                said.put(place, what.apply(kind.cast(events.get(place).event()), here.after));
            }
            for (int next : onward.getOrDefault(here.place, List.of())) {
                reached.push(
                        new Reached(next, here.after.evolve(events.get(next).event())));
            }
        }
        return said;
    }

    /** The exercise as it stood once the event at that place had happened. */
    private record Reached(int place, Exercise after) {}

    /**
     * From which event it went on to which, where that leads to one that is asked for. The way with most behind it comes
     * first, so that it is taken last and few of the others have to be kept in mind.
     */
    private Map<Integer, List<Integer>> onward(Map<Integer, List<Integer>> asked) {
        var behind = new int[events.size()];
        var onward = new HashMap<Integer, List<Integer>>();
        for (int i = events.size() - 1; i > 0; i--) {
            behind[i] += asked.containsKey(i) ? 1 : 0;
            if (behind[i] > 0) {
                behind[before[i]] += behind[i];
                onward.computeIfAbsent(before[i], place -> new ArrayList<>(1)).add(i);
            }
        }
        onward.values()
                .forEach(ways -> ways.sort(
                        Comparator.<Integer>comparingInt(place -> behind[place]).reversed()));
        return onward;
    }
}
