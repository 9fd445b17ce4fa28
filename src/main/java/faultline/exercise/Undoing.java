package faultline.exercise;

import faultline.exercise.event.ClockEvent;
import faultline.exercise.event.Event;
import faultline.exercise.event.Recorded;
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
        return new Branches(events).standing();
    }

    /** How many events do not stand, without those that undo and those of the clock. */
    public static long undone(List<Recorded> events) {
        long undoing = events.stream()
                .filter(recorded -> recorded.event() instanceof Event.Undone || recorded.event() instanceof ClockEvent)
                .count();
        return events.size() - undoing - standing(events).size();
    }
}
