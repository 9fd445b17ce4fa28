package faultline.console;

import faultline.exercise.definition.Condition;
import faultline.exercise.event.Claim.Secret;
import faultline.exercise.event.Refusal.Code;
import faultline.play.Outcome;
import java.util.Optional;
import java.util.stream.Stream;

/** How an argument is kept secret, and until when, as it is typed in options. */
record SecretOptions(
        Optional<String> cell,
        Optional<String> trigger,
        Optional<Integer> fromTurn,
        Optional<String> afterMove,
        Optional<String> by) {

    /**
     * @param secret whether it is one at all; if not, nothing of the others can be meant
     */
    Outcome<Optional<Secret>> secret(boolean secret) {
        boolean said = Stream.of(cell, trigger, fromTurn, afterMove, by).anyMatch(Optional::isPresent);
        if (!secret) {
            return said
                    ? Outcome.refused(
                            Code.BAD_VALUE,
                            "Only a secret argument has a cell, and something to wait for.",
                            "Say --secret, or leave out --cell, --trigger, --from-turn, --after-move and --by.")
                    : Outcome.done(Optional.empty());
        }
        if (afterMove.isPresent() != by.isPresent()) {
            return Outcome.refused(
                    Code.BAD_VALUE, "A move to wait for needs its actor.", "Say both: --after-move MOVE --by ACTOR.");
        }
        if (afterMove.isPresent() && fromTurn.isPresent()) {
            return Outcome.refused(
                    Code.BAD_VALUE, "An argument waits for a move or for a turn.", "Leave out one of the two.");
        }
        var when = fromTurn.<Condition>map(Condition.FromTurn::new)
                .or(() -> afterMove.map(move -> new Condition.Played(by.orElse(""), move)));
        return Outcome.done(Optional.of(new Secret(cell.orElse(""), words(), when)));
    }

    private String words() {
        return trigger.or(() -> fromTurn.map(turn -> "turn " + turn))
                .or(() -> afterMove.map(move -> by.orElse("") + " makes the move " + move))
                .orElse("");
    }
}
