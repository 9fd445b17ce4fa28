package faultline.journal;

import faultline.exercise.event.Seat;
import java.util.Optional;

/**
 * What lies beside the journal of a data folder: which exercise is open, so that it need not be named each time, who
 * sits at the keyboard, and what the room's screen shows.
 *
 * <p>It does not promise that there is an exercise of that name, or in it a cell of the seat's name.
 */
public interface Desk {

    /** The exercise that was opened last, unless it was cleared away. */
    Optional<String> openExercise();

    /** Puts that exercise on the desk in the place of any other. */
    void open(String exercise);

    /** Leaves the desk without an exercise. */
    void clear();

    /** The seat that was taken last; at first the white cell's. */
    Seat seat();

    void sit(Seat seat);

    /** What is kept of the facilitator's PIN, if one is set. */
    Optional<KeptPin> pin();

    /** Keeps a PIN in the place of any other. */
    void keep(KeptPin pin);

    /** Leaves no PIN set. */
    void forgetPin();

    WrongPins wrongPins();

    void note(WrongPins wrong);

    /** The page that is kept up for the room's screen, if one is. */
    Optional<Wall> wall();

    /** Keeps that page up, in the place of any other. */
    void putUp(Wall wall);

    /** Keeps no page up any more. */
    void takeDownWall();
}
