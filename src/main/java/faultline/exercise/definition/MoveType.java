package faultline.exercise.definition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A kind of move: one in the scenario's catalogue, or the one that is made in free words.
 *
 * @param actors ids of those who may make it
 * @param cameo CAMEO code of the event, if given
 * @param cost what it takes from the actor's means, keyed by the level's id; each above 0
 * @param perTurn how often one actor may make it in a turn, if limited
 * @param perExercise how often one actor may make it in an exercise, if limited
 * @param counts whether it counts towards the number of moves that an actor has in a turn
 * @param rank which reactions an actor keeps first when its means do not suffice for all: 1 first
 * @param foundOut the assumption that says how likely it is, in percent, that it is found out when it is made covertly;
 *     empty if it cannot be by chance
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
        boolean counts,
        int rank,
        Condition available,
        Secrecy secrecy,
        Optional<String> foundOut,
        List<DeclaredEffect> effects) {

    /** The rank of a move that says nothing of it, 1 to 9. */
    public static final int USUAL_RANK = 5;

    /** The id, and the category, of moves that people make in free words; no move of the catalogue has it. */
    public static final String FREE_FORM = "free-form";

    public MoveType {
        actors = List.copyOf(actors);
        tags = List.copyOf(tags);
        cost = Ordered.copyOf(cost);
        effects = List.copyOf(effects);
    }

    /** Whether it is made in free words. */
    public boolean freeForm() {
        return id.equals(FREE_FORM);
    }

    /** The move in free words, as often as anybody likes, public or covert. */
    public static MoveType inFreeWords(List<String> actors, List<String> targets) {
        return inFreeWords(
                actors, targets, OptionalInt.empty(), OptionalInt.empty(), true, Secrecy.EITHER, Optional.empty());
    }

    /**
     * The move in free words: it costs nothing, does nothing by itself, and can be aimed at any actor or at none.
     *
     * @param actors whom people can play
     * @param targets all actors of the scenario
     */
    public static MoveType inFreeWords(
            List<String> actors,
            List<String> targets,
            OptionalInt perTurn,
            OptionalInt perExercise,
            boolean counts,
            Secrecy secrecy,
            Optional<String> foundOut) {
        return new MoveType(
                FREE_FORM,
                "Move in free words",
                "Whatever the actor can think of; people decide what comes of it.",
                actors,
                FREE_FORM,
                List.of(),
                Optional.empty(),
                new TargetKind.AnActorOrNone(targets),
                Map.of(),
                perTurn,
                perExercise,
                counts,
                USUAL_RANK,
                Condition.always(),
                secrecy,
                foundOut,
                List.of());
    }
}
