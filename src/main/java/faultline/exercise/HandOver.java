package faultline.exercise;

import faultline.exercise.event.Event;
import faultline.exercise.event.Recorded;
import faultline.exercise.event.Seat;
import faultline.exercise.event.SeatingEvent.TakenOver;
import java.util.List;

/** Whether whoever acts from the white seat is somebody else than the last one who did. */
public final class HandOver {
    private HandOver() {}

    /**
     * What has to be noted before that person does something, if anything.
     *
     * @param person empty where nobody does, but the program by itself
     * @param events all events of the exercise, whether or not they stand
     */
    public static List<Event> before(List<Recorded> events, Seat seat, String person) {
        if (!(seat instanceof Seat.White) || person.isEmpty()) {
            return List.of();
        }
        for (int i = events.size() - 1; i >= 0; i--) {
            var stamp = events.get(i).stamp();
            if (stamp.seat() instanceof Seat.White && !stamp.person().isEmpty()) {
                return stamp.person().equals(person) ? List.of() : List.of(new TakenOver(stamp.person(), person));
            }
        }
        return List.of();
    }
}
