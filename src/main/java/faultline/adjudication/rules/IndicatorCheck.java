package faultline.adjudication.rules;

import faultline.adjudication.rules.Mention.Kind;
import faultline.exercise.definition.Indicator;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.LevelIndicator;
import faultline.exercise.definition.Nearest;
import faultline.exercise.definition.Scenario;
import java.util.List;
import java.util.stream.Stream;

/** Holds one use of a level or stage against a scenario: whether there is such a one, and whose it is. */
final class IndicatorCheck {
    private final Scenario scenario;
    private final boolean level;
    private final String name;
    private final List<String> of;

    IndicatorCheck(Scenario scenario, Mention mention) {
        this.scenario = scenario;
        this.level = mention.kind() == Kind.LEVEL;
        this.name = mention.names().get(0);
        this.of = mention.names().subList(1, mention.names().size());
    }

    Stream<String> problems() {
        var indicator = scenario.indicators().get(name);
        if (indicator == null) {
            var valid = scenario.indicators().values().stream()
                    .filter(other -> isLevel(other) == level)
                    .map(Indicator::id)
                    .toList();
            return Stream.of(ScenarioCheck.unknown(scenario, level ? "level" : "stage", name, valid));
        }
        if (isLevel(indicator) != level) {
            return Stream.of(
                    level
                            ? "Indicator (" + name + ") is a stage, not a level: it has states and no number."
                            : "Indicator (" + name + ") is a level, not a stage: it has a number and no states.");
        }
        return of.size() == indicator.scope().actors() ? starts(indicator) : Stream.of(whose(indicator));
    }

    private static boolean isLevel(Indicator indicator) {
        return indicator instanceof LevelIndicator;
    }

    private static String whose(Indicator indicator) {
        var rule =
                switch (indicator.scope()) {
                    case WORLD -> "is of the world, so no actor stands behind its name.";
                    case ACTOR -> "is of an actor, so one actor stands behind its name.";
                    case PAIR -> "is between two actors, so two stand behind its name.";
                };
        return "Indicator (" + indicator.id() + ") " + rule;
    }

    /** Whether it exists for all whom the rule can mean. */
    private Stream<String> starts(Indicator indicator) {
        if (of.isEmpty()) {
            return Stream.of();
        }
        if (of.size() == 1) {
            return Party.whom(of.get(0), scenario).stream()
                    .filter(actor -> !indicator.starts().containsKey(Key.of(name, actor)))
                    .map(actor -> missing(indicator, Party.words(of.get(0), actor), actor));
        }
        boolean fixed = of.stream().noneMatch(Party::isTakenFromMove);
        return Party.whom(of.get(0), scenario).stream().flatMap(one -> Party.whom(of.get(1), scenario).stream()
                .filter(other -> fixed || !other.equals(one))
                .filter(other -> !indicator.starts().containsKey(Key.of(name, one, other)))
                .map(other -> missing(
                        indicator, Party.words(of.get(0), one) + " and " + Party.words(of.get(1), other), one)));
    }

    private String missing(Indicator indicator, String whose, String actor) {
        if (!actor.isEmpty() && of.contains(actor) && !scenario.actors().containsKey(actor)) {
            return ScenarioCheck.unknown(
                    scenario, "actor", actor, scenario.actors().keySet());
        }
        var valid = indicator.starts().keySet().stream()
                .map(key -> String.join(" and ", key.of()))
                .toList();
        return "Indicator (" + name + ") does not exist for " + whose + ". There is " + Nearest.list(valid) + ".";
    }
}
