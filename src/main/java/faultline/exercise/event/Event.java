package faultline.exercise.event;

import faultline.exercise.definition.Reading;
import java.util.List;

/** Something that happened in an exercise. An exercise's state is the fold of its events and nothing else. */
public sealed interface Event
        permits Event.ExerciseCreated,
                Event.CellAssigned,
                Event.ActorAutomated,
                Event.TurnBegan,
                Event.InjectReleased,
                Event.MoveSubmitted,
                Event.MoveWithdrawn,
                Event.AdjudicationProposed,
                Event.AdjudicationRevised,
                Event.AdjudicationAccepted,
                Event.ImpulseBegan,
                Event.TurnEnded,
                Event.Undone,
                Event.ExerciseForked,
                Event.ExerciseImported,
                Event.ExerciseClosed,
                MoveEvent,
                SeatingEvent,
                MselEvent,
                ArgumentEvent,
                ClockEvent,
                EvaluationEvent,
                NegotiationEvent {

    /**
     * An exercise began.
     *
     * @param variant which of the scenario's variants is played, by its id; empty for the scenario itself
     * @param scenarioDigest names the scenario's text as it was
     * @param rulesDigest names the rules' text as it was
     * @param seed from which every roll of the exercise is drawn
     * @param starts where every indicator stands before the first turn
     */
    record ExerciseCreated(
            String name,
            String scenario,
            String variant,
            String scenarioDigest,
            String rulesDigest,
            long seed,
            List<Reading> starts)
            implements Event {
        public ExerciseCreated {
            starts = List.copyOf(starts);
        }

        /** The same beginning of an exercise of another name. */
        public ExerciseCreated named(String other) {
            return new ExerciseCreated(other, scenario, variant, scenarioDigest, rulesDigest, seed, starts);
        }
    }

    /** A cell now plays these actors and no others; they are no longer automated or with another cell. */
    record CellAssigned(String cell, List<String> actors) implements Event {
        public CellAssigned {
            actors = List.copyOf(actors);
        }
    }

    /** Rules move this actor from now on; a cell that played nobody else stays, without an actor. */
    record ActorAutomated(String actor) implements Event {}

    record TurnBegan(int turn) implements Event {}

    /**
     * An inject came, other than by rule: what rules release is part of an adjudication.
     *
     * @param reason why it was released by hand, and just then; may be empty
     */
    record InjectReleased(int turn, String inject, How how, String reason) implements Event {

        /** What released it. */
        public enum How {
            CALENDAR,
            CONDITION,
            HAND
        }

        public static InjectReleased byHand(int turn, String inject) {
            return new InjectReleased(turn, inject, How.HAND, "");
        }

        public static InjectReleased byCalendar(int turn, String inject) {
            return new InjectReleased(turn, inject, How.CALENDAR, "");
        }
    }

    record MoveSubmitted(Move move) implements Event {}

    record MoveWithdrawn(String move) implements Event {}

    /** The rules have answered the turn's moves; nothing is in force before it is accepted. */
    record AdjudicationProposed(Adjudication adjudication) implements Event {}

    /**
     * The white cell has overruled the rules here and there, and they have answered anew from there on. It stands in the
     * place of the proposal before; nothing is in force before it is accepted.
     *
     * @param overruled everything in which the white cell differs from the rules in this adjudication, in the order in
     *     which it said so
     */
    record AdjudicationRevised(List<Overruled> overruled, Adjudication adjudication) implements Event {
        public AdjudicationRevised {
            overruled = List.copyOf(overruled);
        }
    }

    /** The white cell has accepted the proposal: its changes are in force, and the turn or its impulse is over. */
    record AdjudicationAccepted(int turn) implements Event {}

    /**
     * A part of a turn began in which only some can act, or in which each move is answered as it is entered.
     *
     * @param number from 1
     * @param of how many the turn has; 0 where it has as many as there are moves
     * @param actors who can act in it; empty means everybody
     */
    record ImpulseBegan(int turn, int number, int of, List<String> actors) implements Event {
        public ImpulseBegan {
            actors = List.copyOf(actors);
        }
    }

    /** A turn that has as many impulses as there are moves came to its end. */
    record TurnEnded(int turn) implements Event {}

    /**
     * Whatever came after that event is undone, and the exercise stands as it stood then. What is undone stays in the
     * journal.
     *
     * @param to the number of the event after which everything is undone, from 1
     */
    record Undone(long to) implements Event {}

    /**
     * What comes before was played in another exercise; what comes after belongs to this one alone.
     *
     * @param from the other exercise's name
     * @param at the number, in the other exercise, of the last event that both share
     * @param scenarioDigest names the scenario's text from here on
     * @param rulesDigest names the rules' text from here on
     */
    record ExerciseForked(String from, long at, String scenarioDigest, String rulesDigest) implements Event {}

    /**
     * What comes before was taken in from a file, in which the exercise had another name.
     *
     * @param name the name that it had
     * @param events how many events the file held of it
     * @param head the hash of the last of these there
     */
    record ExerciseImported(String name, long events, String head) implements Event {}

    record ExerciseClosed(String reason) implements Event {}
}
