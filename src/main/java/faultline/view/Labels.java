package faultline.view;

import faultline.exercise.definition.Actor;
import faultline.exercise.definition.Indicator;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.MoveType;
import faultline.exercise.definition.Ordered;
import faultline.exercise.definition.Scenario;
import faultline.exercise.definition.StageIndicator;
import faultline.exercise.definition.StageIndicator.State;
import faultline.exercise.definition.TargetKind;
import faultline.exercise.definition.Value;
import faultline.exercise.event.Draft;
import faultline.exercise.event.Move;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What people read for the ids of actors, indicators, moves and states: none of these names is a secret, and nothing but
 * names is in here.
 */
public record Labels(Map<String, String> actors, Map<String, Named> moves, Map<String, Named> indicators) {

    public Labels {
        actors = Ordered.copyOf(actors);
        moves = Ordered.copyOf(moves);
        indicators = Ordered.copyOf(indicators);
    }

    /**
     * A name, with the names of what it can be followed by.
     *
     * @param parts a move's choices or a stage's states, words by id; otherwise none
     */
    public record Named(String name, Map<String, String> parts) {
        public Named {
            parts = Ordered.copyOf(parts);
        }

        String part(String id) {
            return parts.getOrDefault(id, id);
        }
    }

    /** The names that a scenario gives. */
    public static Labels of(Scenario scenario) {
        return new Labels(
                each(scenario.actors(), Actor::name),
                each(scenario.moves(), Labels::named),
                each(scenario.indicators(), Labels::named));
    }

    private static Named named(MoveType type) {
        return new Named(type.name(), type.target() instanceof TargetKind.AChoice choice ? choice.options() : Map.of());
    }

    private static Named named(Indicator indicator) {
        return new Named(
                indicator.name(),
                indicator instanceof StageIndicator stage ? each(stage.states(), State::name) : Map.of());
    }

    private static <T, R> Map<String, R> each(Map<String, T> all, Function<T, R> part) {
        var parts = new LinkedHashMap<String, R>();
        all.forEach((id, one) -> parts.put(id, part.apply(one)));
        return parts;
    }

    public String actor(String actor) {
        return actors.getOrDefault(actor, actor);
    }

    public String move(String type) {
        return type.equals(MoveType.FREE_FORM)
                ? "Move in free words"
                : known(moves, type).name();
    }

    /** An indicator's name by itself, as a cost names it. */
    public String means(String indicator) {
        return known(indicators, indicator).name();
    }

    /** An indicator's name, with whose it is where that is not the world's. */
    public String indicator(Key key) {
        var name = known(indicators, key.indicator()).name();
        return key.of().isEmpty()
                ? name
                : name + " (" + key.of().stream().map(this::actor).collect(Collectors.joining(" and ")) + ")";
    }

    /** A value as people read it: a number, or the state's name. */
    public String value(Key key, Value value) {
        return value instanceof Value.Stage stage
                ? known(indicators, key.indicator()).part(stage.state())
                : value.toString();
    }

    /** The move in a clause: "Russia: Invite Musk to dialogue". */
    public String sentence(Move move) {
        return move.freeForm()
                ? inFreeWords(move.actor(), move.text(), move.target())
                : sentence(move.actor(), move.type(), move.target());
    }

    /** The move that a draft is of, in a clause. */
    public String sentence(Draft draft) {
        return draft.type().equals(MoveType.FREE_FORM)
                ? inFreeWords(draft.actor(), draft.text(), draft.target())
                : sentence(draft.actor(), draft.type(), draft.target());
    }

    private String inFreeWords(String actor, String text, String target) {
        return actor(actor) + ": \"" + text + "\"" + (target.isEmpty() ? "" : " (" + actor(target) + ")");
    }

    public String sentence(String actor, String type, String target) {
        return actor(actor) + ": " + move(type) + (target.isEmpty() ? "" : " (" + target(type, target) + ")");
    }

    /** A target as people read it: an actor's name or the words of a choice. */
    public String target(String type, String target) {
        var move = known(moves, type);
        return move.parts().isEmpty() ? actor(target) : move.part(target);
    }

    /** What was played under another text of the scenario, and undone since, can have no name any more. */
    private static Named known(Map<String, Named> all, String id) {
        return all.getOrDefault(id, new Named(id, Map.of()));
    }
}
