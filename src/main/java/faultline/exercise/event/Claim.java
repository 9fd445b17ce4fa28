package faultline.exercise.event;

import faultline.exercise.definition.ArgumentMethod;
import faultline.exercise.definition.BigProject;
import faultline.exercise.definition.Condition;
import java.util.List;
import java.util.Optional;

/**
 * What is argued: that something is done, with a result that can be seen.
 *
 * @param id of the argument, unique in its exercise: {@code G2.1} is the first of turn 2
 * @param turn in which it was opened
 * @param action what is done, in one sentence
 * @param result what is then so, as something that can be measured; may be empty
 * @param actor who does it; empty where it is nobody's doing
 * @param move id of the move that it is about; empty if it is about none
 * @param type of that move; empty where there is none
 * @param tags by which standing conditions know it
 * @param project the big one that a success is a step of
 * @param secret how it is kept from others, if it is
 */
public record Claim(
        String id,
        int turn,
        String action,
        String result,
        String actor,
        String move,
        String type,
        List<String> tags,
        ArgumentMethod method,
        Optional<BigProject> project,
        Optional<Secret> secret) {

    public Claim {
        tags = List.copyOf(tags);
    }

    /** The same for those who know of it only now that it is told. */
    public Claim told() {
        return new Claim(id, turn, action, result, actor, move, type, tags, method, project, Optional.empty());
    }

    /**
     * An argument that waits for its time, known to one cell and the white cell until it is revealed.
     *
     * @param cell whose it is; empty for the white cell's own
     * @param trigger in words, what it waits for
     * @param when what brings it up by itself as a turn begins; empty if the white cell does
     */
    public record Secret(String cell, String trigger, Optional<Condition> when) {}
}
