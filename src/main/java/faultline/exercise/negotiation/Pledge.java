package faultline.exercise.negotiation;

import faultline.exercise.event.Promise;
import faultline.exercise.event.Promise.Judgement;
import faultline.exercise.event.Side;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A promise, and what has become of it.
 *
 * @param opinions what its sides say of it, in the order in which they said so
 * @param judged the white cell's word; empty while it has said nothing
 */
public record Pledge(Promise promise, List<Opinion> opinions, Optional<Judgement> judged) {
    public Pledge {
        opinions = List.copyOf(opinions);
    }

    /** What one side says. */
    public record Opinion(Side by, Judgement judgement) {}

    static Pledge of(Promise promise) {
        return new Pledge(promise, List.of(), Optional.empty());
    }

    Pledge claimed(Opinion opinion) {
        return new Pledge(
                promise, Stream.concat(opinions.stream(), Stream.of(opinion)).toList(), judged);
    }

    Pledge judged(Judgement judgement) {
        return new Pledge(promise, opinions, Optional.of(judgement));
    }
}
