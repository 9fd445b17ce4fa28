package faultline.exercise;

import faultline.exercise.definition.MoveType;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Move.Words;
import faultline.exercise.event.Overruled;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What somebody wants to do in an exercise that exists. */
public sealed interface Command
        permits Command.AssignCell,
                Command.AutomateActor,
                Command.BeginTurn,
                Command.EndTurn,
                Command.SubmitMove,
                Command.WithdrawMove,
                Command.ReleaseInject,
                Command.ProposeAdjudication,
                Command.ReviseAdjudication,
                Command.AcceptAdjudication,
                Command.CloseExercise,
                Command.Undo,
                MoveCommand,
                SeatingCommand,
                MselCommand,
                ArgumentCommand,
                ClockCommand,
                EvaluationCommand,
                NegotiationCommand {

    /** Lets a cell play these actors and no others. */
    record AssignCell(String cell, List<String> actors) implements Command {
        public AssignCell {
            actors = List.copyOf(actors);
        }
    }

    /** Lets rules move an actor. */
    record AutomateActor(String actor) implements Command {}

    /**
     * Begins the next turn.
     *
     * @param skippingZero whether play begins with turn 1 in a scenario that has a turn zero
     */
    record BeginTurn(boolean skippingZero) implements Command {
        public BeginTurn() {
            this(false);
        }
    }

    /** Ends a turn in which each move is answered as it is entered. */
    record EndTurn() implements Command {}

    /**
     * Enters a move.
     *
     * @param actor who makes it; may be left out where only one actor comes into question
     * @param target empty where there is none
     * @param covert may be left out where the move's type decides
     * @param text what is done, in free words; empty for a move of the catalogue
     */
    record SubmitMove(
            Optional<String> actor, String type, String target, Optional<Boolean> covert, Words words, String text)
            implements Command {
        /** A move of the catalogue. */
        public SubmitMove(Optional<String> actor, String type, String target, Optional<Boolean> covert, Words words) {
            this(actor, type, target, covert, words, "");
        }

        /** A move in free words. */
        public static SubmitMove inFreeWords(
                Optional<String> actor, String text, String target, Optional<Boolean> covert, Words words) {
            return new SubmitMove(actor, MoveType.FREE_FORM, target, covert, words, text);
        }
    }

    record WithdrawMove(String move) implements Command {}

    /**
     * Releases an inject now.
     *
     * @param reason why now; may be empty
     */
    record ReleaseInject(String inject, String reason) implements Command {
        public ReleaseInject(String inject) {
            this(inject, "");
        }
    }

    /** Lays the rules' answer to the turn's moves before the white cell. */
    record ProposeAdjudication(Adjudication adjudication) implements Command {}

    /**
     * Overrules the rules in their proposal, or takes that back: this adjudication stands in the proposal's place.
     *
     * @param overruled everything in which the white cell differs from the rules in it; none if in nothing
     */
    record ReviseAdjudication(List<Overruled> overruled, Adjudication adjudication) implements Command {
        public ReviseAdjudication {
            overruled = List.copyOf(overruled);
        }
    }

    record AcceptAdjudication() implements Command {}

    /**
     * @param reason why it ends; may be empty
     */
    record CloseExercise(String reason) implements Command {}

    /**
     * Goes back to where the exercise stood.
     *
     * @param to the line of the journal that is to be the last that stands; empty to undo the last command
     */
    record Undo(OptionalLong to) implements Command {}
}
