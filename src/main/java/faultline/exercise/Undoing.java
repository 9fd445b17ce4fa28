package faultline.exercise;

import faultline.exercise.event.ClockEvent;
import faultline.exercise.event.Event;
import faultline.exercise.event.Recorded;
import java.util.ArrayDeque;
import java.util.List;

/** Which of an exercise's events still stand, and which were undone. */
public final class Undoing {
    private Undoing() {}

    /**
     * The events that stand, in order, without those that undo. An event that undoes brings back what stood at the event
     * that it names, so that undoing can itself be undone. Those of the clock are left out: real time is not undone.
     *
     * @param events all events of an exercise from its first on
     * @throws IllegalArgumentException if one undoes back to an event that does not come before it
     */
    public static List<Recorded> standing(List<Recorded> events) {
        // For each event, by its place: the place of the last that stood once it had happened, and of the one before
        // that.
        int[] last = new int[events.size()];
        int[] before = new int[events.size()];
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
        var standing = new ArrayDeque<Recorded>();
        for (int i = head; i >= 0; i = before[i]) {
            standing.addFirst(events.get(i));
        }
        return List.copyOf(standing);
    }

    /** How many events do not stand, without those that undo and those of the clock. */
    public static long undone(List<Recorded> events) {
        long undoing = events.stream()
                .filter(recorded -> recorded.event() instanceof Event.Undone || recorded.event() instanceof ClockEvent)
                .count();
        return events.size() - undoing - standing(events).size();
    }

    private static int place(Event.Undone undone, int at) {
        if (undone.to() < 1 || undone.to() > at) {
            throw new IllegalArgumentException(
                    "Event " + (at + 1) + " undoes back to event " + undone.to() + ", which does not come before it.");
        }
        return (int) undone.to() - 1;
    }
}
