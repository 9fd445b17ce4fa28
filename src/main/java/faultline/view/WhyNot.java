package faultline.view;

import faultline.exercise.definition.MoveType;
import faultline.exercise.event.Refusal;
import faultline.exercise.turn.Allowance;
import java.util.Optional;

/** Why a move cannot be made at all, whatever it is aimed at. */
final class WhyNot {
    private WhyNot() {}

    static Optional<String> anyTarget(Allowance allowance, String actor, MoveType type) {
        var refusals = type.target().possible().stream()
                .map(target -> allowance.refusal(actor, type, target))
                .toList();
        return refusals.stream().allMatch(Optional::isPresent)
                ? refusals.get(0).map(Refusal::reason)
                : Optional.empty();
    }
}
