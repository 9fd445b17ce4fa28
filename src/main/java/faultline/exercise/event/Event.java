package faultline.exercise.event;

import faultline.exercise.definition.Reading;
import java.util.List;

/** Something that happened in an exercise. An exercise's state is the fold of its events and nothing else. */
public sealed interface Event {

    /**
     * An exercise began.
     *
     * @param scenarioDigest names the scenario's text as it was
     * @param rulesDigest names the rules' text as it was
     * @param seed from which every roll of the exercise is drawn
     * @param starts where every indicator stands before the first turn
     */
    record ExerciseCreated(
            String name, String scenario, String scenarioDigest, String rulesDigest, long seed, List<Reading> starts)
            implements Event {
        public ExerciseCreated {
            starts = List.copyOf(starts);
        }
    }

    /** A cell now plays these actors and no others; they are no longer automated or with another cell. */
    record CellAssigned(String cell, List<String> actors) implements Event {
        public CellAssigned {
            actors = List.copyOf(actors);
        }
    }

    /** Rules move this actor from now on; a cell that played nobody else is gone. */
    record ActorAutomated(String actor) implements Event {}

    record TurnBegan(int turn) implements Event {}

    /**
     * @param byHand whether the facilitator released it, not the calendar
     */
    record InjectReleased(int turn, String inject, boolean byHand) implements Event {}

    record MoveSubmitted(Move move) implements Event {}

    record MoveWithdrawn(String move) implements Event {}

    /** The rules have answered the turn's moves; nothing is in force before it is accepted. */
    record AdjudicationProposed(Adjudication adjudication) implements Event {}

    /** The white cell has accepted the proposal: its changes are in force and the turn is over. */
    record AdjudicationAccepted(int turn) implements Event {}

    record ExerciseClosed(String reason) implements Event {}
}
