package faultline.exercise.definition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A move in the scenario's catalogue.
 *
 * @param actors ids of those who may make it
 * @param cameo CAMEO code of the event, if given
 * @param cost what it takes from the actor's means, keyed by the level's id; each above 0
 * @param perTurn how often one actor may make it in a turn, if limited
 * @param perExercise how often one actor may make it in an exercise, if limited
 * @param rank which reactions an actor keeps first when its means do not suffice for all: 1 first
 */
public record MoveType(
        String id,
        String name,
        String description,
        List<String> actors,
        String category,
        List<String> tags,
        Optional<String> cameo,
        TargetKind target,
        Map<String, Double> cost,
        OptionalInt perTurn,
        OptionalInt perExercise,
        int rank,
        Condition available,
        Secrecy secrecy,
        List<DeclaredEffect> effects) {

    public MoveType {
        actors = List.copyOf(actors);
        tags = List.copyOf(tags);
        cost = Ordered.copyOf(cost);
        effects = List.copyOf(effects);
    }
}
