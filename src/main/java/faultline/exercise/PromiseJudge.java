package faultline.exercise;

import static faultline.exercise.Decision.accept;
import static faultline.exercise.Decision.refuse;

import faultline.exercise.NegotiationCommand.JudgePromise;
import faultline.exercise.definition.Nearest;
import faultline.exercise.event.NegotiationEvent.PromiseClaimed;
import faultline.exercise.event.NegotiationEvent.PromiseJudged;
import faultline.exercise.event.Promise;
import faultline.exercise.event.Promise.Judgement;
import faultline.exercise.event.Promise.Verdict;
import faultline.exercise.event.Refusal.Code;
import faultline.exercise.event.Seat;
import faultline.exercise.event.Side;
import faultline.exercise.negotiation.Pledge;
import java.util.Optional;

/**
 * Decides who can say what has become of a promise. The white cell's word counts; the two sides of a promise can say what
 * they think of it. To a seat that does not know of a promise there is none.
 */
record PromiseJudge(Exercise exercise, Sides sides) {

    Decision judge(JudgePromise command) {
        return exercise.negotiation()
                .pledge(command.promise())
                .filter(pledge -> knows(pledge.promise()))
                .map(pledge -> noReason(command).orElseGet(() -> judge(pledge, command.judgement())))
                .orElseGet(() -> refuse(
                        Code.UNKNOWN_NAME,
                        "There is no promise (" + command.promise() + ").",
                        hint(command.promise())));
    }

    private Decision judge(Pledge pledge, Judgement judgement) {
        var promise = pledge.promise();
        if (sides.seat() instanceof Seat.White) {
            return pledge.judged().equals(Optional.of(judgement))
                    ? refuse(
                            Code.BAD_VALUE,
                            "That is what the white cell has said of promise (" + promise.id() + ") already.",
                            "`ledger` shows all promises.")
                    : accept(new PromiseJudged(promise.id(), judgement));
        }
        return party(promise)
                .<Decision>map(side -> accept(new PromiseClaimed(promise.id(), side, judgement)))
                .orElseGet(() -> refuse(
                        Code.NOT_YOURS,
                        "Promise (" + promise.id() + ") is not between you and somebody else.",
                        "The white cell judges it, and its two sides can say what they think."));
    }

    /** Which of the two sides the seat is. */
    private Optional<Side> party(Promise promise) {
        return Optional.of(promise.to()).filter(sides::isOwn).or(() -> Optional.of(promise.from())
                .filter(sides::isOwn));
    }

    private boolean knows(Promise promise) {
        return sides.seat() instanceof Seat.White
                || promise.announced()
                || party(promise).isPresent();
    }

    private static Optional<Decision> noReason(JudgePromise command) {
        return command.judgement().verdict() == Verdict.BROKEN
                        && command.judgement().reason().isBlank()
                ? Optional.of(refuse(
                        Code.BAD_VALUE,
                        "Whoever says that promise (" + command.promise() + ") is broken says why.",
                        "Add --reason \"…\"."))
                : Optional.empty();
    }

    private String hint(String id) {
        return Nearest.hint(
                id,
                exercise.negotiation().pledges().stream()
                        .map(Pledge::promise)
                        .filter(this::knows)
                        .map(Promise::id)
                        .toList());
    }
}
