package faultline.exercise.event;

import java.util.Optional;

/** A change in who sits where: in cells, in the actors that they play, in the people who take part. */
public sealed interface SeatingEvent extends Event {

    /** There is a cell of that name now; it plays nobody yet. */
    record CellCreated(String cell) implements SeatingEvent {}

    /** A cell is called otherwise; it is the same cell, and what was done under the old name was done by it. */
    record CellRenamed(String from, String to) implements SeatingEvent {}

    /** The actors and people of a cell are another one's now, and the first one is gone. */
    record CellMerged(String from, String into) implements SeatingEvent {}

    /** A cell plays this actor besides those that it plays already; nobody else does any more. */
    record ActorGiven(String actor, String cell) implements SeatingEvent {}

    record PersonAdded(Participant person) implements SeatingEvent {}

    /**
     * @param cell where the person sits from now on; empty for no cell
     */
    record PersonMoved(String name, Optional<String> cell) implements SeatingEvent {}

    record PersonRemoved(String name) implements SeatingEvent {}

    /**
     * Somebody else than before acts as the facilitator. It changes nothing of what is played.
     *
     * @param from who acted last
     */
    record TakenOver(String from, String by) implements SeatingEvent {}
}
