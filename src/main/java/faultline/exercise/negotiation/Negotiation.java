package faultline.exercise.negotiation;

import faultline.exercise.definition.Grown;
import faultline.exercise.event.NegotiationEvent;
import faultline.exercise.event.NegotiationEvent.PromiseClaimed;
import faultline.exercise.event.NegotiationEvent.PromiseJudged;
import faultline.exercise.event.NegotiationEvent.PromiseMade;
import faultline.exercise.negotiation.Pledge.Opinion;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/**
 * What sides have promised to each other. Messages change nothing, and stand in the journal alone.
 *
 * @param pledges in the order in which they were made
 * @param given every id that a promise ever had, so that none is given twice
 */
public record Negotiation(List<Pledge> pledges, List<String> given) {
    public Negotiation {
        pledges = Grown.copyOf(pledges);
        given = Grown.copyOf(given);
    }

    public static final Negotiation NONE = new Negotiation(List.of(), List.of());

    public Optional<Pledge> pledge(String id) {
        return pledges.stream()
                .filter(pledge -> pledge.promise().id().equals(id))
                .findFirst();
    }

    /**
     * The id of the next promise.
     *
     * @param seed from which ids are drawn
     */
    public String nextId(long seed) {
        return PromiseIds.next(seed, given);
    }

    public Negotiation evolve(NegotiationEvent event) {
        if (event instanceof PromiseMade made) {
            return new Negotiation(
                    Grown.copyOf(pledges).then(Pledge.of(made.promise())),
                    Grown.copyOf(given).then(made.promise().id()));
        }
        if (event instanceof PromiseClaimed claimed) {
            return with(claimed.promise(), pledge -> pledge.claimed(new Opinion(claimed.by(), claimed.opinion())));
        }
        if (event instanceof PromiseJudged judged) {
            return with(judged.promise(), pledge -> pledge.judged(judged.judgement()));
        }
        return this;
    }

    /** What was promised in a turn zero was for practice, and binds nobody. */
    public Negotiation withoutPractice() {
        return new Negotiation(pledges.stream().filter(Negotiation::counts).toList(), given);
    }

    private static boolean counts(Pledge pledge) {
        return !pledge.promise().turn().equals(OptionalInt.of(0));
    }

    private Negotiation with(String id, UnaryOperator<Pledge> change) {
        return new Negotiation(
                pledges.stream()
                        .map(pledge -> pledge.promise().id().equals(id) ? change.apply(pledge) : pledge)
                        .toList(),
                given);
    }
}
