package faultline.scenario;

import faultline.exercise.definition.Actor;
import faultline.exercise.definition.MoveType;
import faultline.exercise.definition.Secrecy;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads whether, and how, people can make moves in free words; where a scenario says nothing of it, they can.
 *
 * @param actors those without problems
 */
record FreeFormReader(LimitsReader limits, Map<String, Actor> actors) {

    Optional<MoveType> read(Fields file) {
        var all = List.copyOf(actors.keySet());
        var players =
                actors.values().stream().filter(Actor::playable).map(Actor::id).toList();
        var fields = file.groupIfAny(MoveType.FREE_FORM);
        if (fields.isEmpty()) {
            return Optional.of(MoveType.inFreeWords(players, all));
        }
        boolean allowed = fields.get().unlessFalse("allowed");
        var read = limits.read(fields.get(), Secrecy.EITHER);
        fields.get().done();
        return allowed
                ? Optional.of(MoveType.inFreeWords(
                        players,
                        all,
                        read.perTurn(),
                        read.perExercise(),
                        read.counts(),
                        read.secrecy(),
                        read.foundOut()))
                : Optional.empty();
    }
}
