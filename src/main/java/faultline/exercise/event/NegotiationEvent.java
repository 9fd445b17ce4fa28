package faultline.exercise.event;

import faultline.exercise.event.Promise.Judgement;
import java.util.List;
import java.util.OptionalInt;

/** What sides have written and promised to each other. */
public sealed interface NegotiationEvent extends Event {

    /**
     * @param turn in which it was sent; empty before play
     */
    record MessageSent(OptionalInt turn, Side from, List<Side> to, String text) implements NegotiationEvent {
        public MessageSent {
            to = List.copyOf(to);
        }
    }

    record PromiseMade(Promise promise) implements NegotiationEvent {}

    /** One of its two sides says what has become of a promise. It is an opinion, and decides nothing. */
    record PromiseClaimed(String promise, Side by, Judgement opinion) implements NegotiationEvent {}

    /** The white cell says what has become of a promise. Its last word counts. */
    record PromiseJudged(String promise, Judgement judgement) implements NegotiationEvent {}
}
