package faultline.adjudication.rules;

import faultline.exercise.definition.MoveType;
import faultline.exercise.definition.Nearest;
import faultline.exercise.definition.Scenario;
import java.util.List;
import java.util.stream.Stream;

/** Holds a reaction against a scenario: whether that actor can make that move at that target. */
final class ReactionCheck {
    private final Scenario scenario;
    private final String actor;
    private final String move;
    private final List<String> target;

    ReactionCheck(Scenario scenario, Mention mention) {
        this.scenario = scenario;
        this.actor = mention.names().get(0);
        this.move = mention.names().get(1);
        this.target = mention.names().subList(2, mention.names().size());
    }

    Stream<String> problems() {
        var type = scenario.moves().get(move);
        if (type == null) {
            return Stream.of(ScenarioCheck.unknown(
                    scenario, "move", move, scenario.moves().keySet()));
        }
        return Stream.concat(actor(type), target(type));
    }

    private Stream<String> actor(MoveType type) {
        if (!Party.isTakenFromMove(actor) && !scenario.actors().containsKey(actor)) {
            return Stream.of(ScenarioCheck.unknown(
                    scenario, "actor", actor, scenario.actors().keySet()));
        }
        return Party.whom(actor, scenario).stream()
                .filter(who -> !type.actors().contains(who))
                .map(who -> "The move (" + move + ") cannot be made by " + Party.words(actor, who) + ". Those who can: "
                        + Nearest.list(type.actors()) + ".");
    }

    private Stream<String> target(MoveType type) {
        var accepted = type.target().accepted();
        if (target.isEmpty()) {
            return accepted.isEmpty()
                    ? Stream.of()
                    : Stream.of("The move (" + move + ") needs a target. There is " + Nearest.list(accepted) + ".");
        }
        if (accepted.isEmpty()) {
            return Stream.of("The move (" + move + ") has no target, so a reaction with it names none.");
        }
        return Party.whom(target.get(0), scenario).stream()
                .filter(who -> !accepted.contains(who))
                .map(who -> "The move (" + move + ") cannot be aimed at " + Party.words(target.get(0), who) + ". "
                        + Nearest.hint(who, accepted));
    }
}
