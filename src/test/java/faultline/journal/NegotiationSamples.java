package faultline.journal;

import faultline.exercise.event.Event;
import faultline.exercise.event.NegotiationEvent;
import faultline.exercise.event.Promise;
import faultline.exercise.event.Promise.Judgement;
import faultline.exercise.event.Promise.Verdict;
import faultline.exercise.event.Side;
import java.util.List;
import java.util.OptionalInt;

/** One event of each kind that a negotiation brings about. */
final class NegotiationSamples {
    private NegotiationSamples() {}

    static List<Event> all() {
        return List.of(
                new NegotiationEvent.MessageSent(
                        OptionalInt.empty(), new Side.White(), List.of(new Side.Cell("kremlin")), "Bitte „leise“ 怒"),
                new NegotiationEvent.PromiseMade(promise()),
                new NegotiationEvent.PromiseClaimed("P417", promise().to(), new Judgement(Verdict.KEPT, "")),
                new NegotiationEvent.PromiseJudged("P417", new Judgement(Verdict.BROKEN, "They came\nback")));
    }

    private static Promise promise() {
        return new Promise(
                "P417",
                OptionalInt.of(3),
                new Side.Cell("kremlin"),
                new Side.Actor("musk"),
                "No leaks",
                OptionalInt.of(5),
                true);
    }
}
