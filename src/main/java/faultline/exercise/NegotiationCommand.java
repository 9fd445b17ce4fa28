package faultline.exercise;

import faultline.exercise.event.Promise.Judgement;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What somebody wants to say to others. Sides are named by a cell, by an actor, or as (white). */
public sealed interface NegotiationCommand extends Command {

    /**
     * @param from in whose name; may be left out by whoever speaks for itself
     */
    record SendMessage(Optional<String> from, List<String> to, String text) implements NegotiationCommand {
        public SendMessage {
            to = List.copyOf(to);
        }
    }

    /**
     * @param from in whose name; may be left out by a cell that speaks for itself
     * @param by the turn at whose end it must have been kept; empty for none
     * @param announced whether everybody is to know of it
     */
    record MakePromise(Optional<String> from, String to, String text, OptionalInt by, boolean announced)
            implements NegotiationCommand {}

    /** Says what has become of a promise: the white cell decides it, its two sides give their opinion. */
    record JudgePromise(String promise, Judgement judgement) implements NegotiationCommand {}
}
