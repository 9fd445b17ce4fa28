package faultline.exercise.event;

/** What is done with moves besides entering and withdrawing them. */
public sealed interface MoveEvent extends Event
        permits MoveEvent.DraftWritten, MoveEvent.DraftDiscarded, MoveEvent.DraftEntered, MoveEvent.MovesOrdered {

    /** Whose move or draft it is. */
    String actor();

    /** A draft was written down, or stands in the place of the one with its id. */
    record DraftWritten(Draft draft) implements MoveEvent {
        @Override
        public String actor() {
            return draft.actor();
        }
    }

    record DraftDiscarded(String draft, String actor) implements MoveEvent {}

    /** A draft has become a move, and is no draft any more. */
    record DraftEntered(String draft, String actor, String move) implements MoveEvent {}

    /** Of an actor's moves in this part of the turn, one now comes right before another. */
    record MovesOrdered(String move, String before, String actor) implements MoveEvent {}
}
