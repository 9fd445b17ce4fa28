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
        return events.stream()
                .map(Recorded::stamp)
                .filter(stamp ->
                        stamp.seat() instanceof Seat.White && !stamp.person().isEmpty())
                .reduce((first, second) -> second)
                .filter(last -> !last.person().equals(person))
                .<Event>map(last -> new TakenOver(last.person(), person))
                .stream()
                .toList();
    }
}
