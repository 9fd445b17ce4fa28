package faultline.view;

import faultline.exercise.definition.Key;
import faultline.exercise.definition.Scenario;
import faultline.exercise.definition.StageIndicator;
import faultline.exercise.definition.TargetKind;
import faultline.exercise.definition.Value;
import faultline.exercise.event.Move;
import java.util.stream.Collectors;

/** What people read for the ids of actors, indicators, moves and states: none of these names is a secret. */
public final class Labels {
    private final Scenario scenario;

    Labels(Scenario scenario) {
        this.scenario = scenario;
    }

    public String actor(String actor) {
        return scenario.nameOf(actor);
    }

    public String move(String type) {
        return scenario.move(type).name();
    }

    /** An indicator's name, with whose it is where that is not the world's. */
    public String indicator(Key key) {
        var name = scenario.indicator(key.indicator()).name();
        return key.of().isEmpty()
                ? name
                : name + " (" + key.of().stream().map(this::actor).collect(Collectors.joining(" and ")) + ")";
    }

    /** A value as people read it: a number, or the state's name. */
    public String value(Key key, Value value) {
        if (value instanceof Value.Stage stage
                && scenario.indicator(key.indicator()) instanceof StageIndicator stages) {
            var state = stages.states().get(stage.state());
            return state == null ? stage.state() : state.name();
        }
        return value.toString();
    }

    /** The move in a clause: "Russia: Invite Musk to dialogue". */
    public String sentence(Move move) {
        return sentence(move.actor(), move.type(), move.target());
    }

    public String sentence(String actor, String type, String target) {
        return actor(actor) + ": " + move(type) + (target.isEmpty() ? "" : " (" + target(type, target) + ")");
    }

    /** A target as people read it: an actor's name or the words of a choice. */
    public String target(String type, String target) {
        return scenario.move(type).target() instanceof TargetKind.AChoice choice
                ? choice.options().getOrDefault(target, target)
                : actor(target);
    }
}
