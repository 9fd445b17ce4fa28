package faultline.exercise.definition;

import java.util.List;

/**
 * A state, person, organisation or alliance that can act.
 *
 * @param kind what sort of actor it is, in the author's words ("state", "person")
 * @param means ids of the actor's own levels that moves may cost
 * @param outcome what people call its score at the end
 * @param playable whether a cell may play it; if not, it is always automated
 * @param briefing Markdown for those who play it; may be empty for an actor that nobody may play
 */
public record Actor(
        String id,
        String name,
        String kind,
        List<String> interests,
        List<String> redLines,
        List<String> means,
        List<Aim> aims,
        Bands outcome,
        boolean playable,
        String briefing) {

    public Actor {
        interests = List.copyOf(interests);
        redLines = List.copyOf(redLines);
        means = List.copyOf(means);
        aims = List.copyOf(aims);
    }
}
