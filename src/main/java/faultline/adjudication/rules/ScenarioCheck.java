package faultline.adjudication.rules;

import faultline.exercise.definition.Assumption;
import faultline.exercise.definition.MoveType;
import faultline.exercise.definition.Nearest;
import faultline.exercise.definition.Problem;
import faultline.exercise.definition.Scenario;
import faultline.exercise.definition.StageIndicator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Holds the names in one rule against a scenario. */
final class ScenarioCheck {
    private final Scenario scenario;
    private final CheckedRule rule;
    private final List<Problem> problems = new ArrayList<>();

    ScenarioCheck(Scenario scenario, CheckedRule rule) {
        this.scenario = scenario;
        this.rule = rule;
    }

    List<Problem> problems() {
        rule.mentions().forEach(this::check);
        return List.copyOf(problems);
    }

    private void check(Mention mention) {
        var names = mention.names();
        var name = names.get(0);
        var rest = names.subList(1, names.size());
        Stream<String> wrong =
                switch (mention.kind()) {
                    case LEVEL, STAGE -> new IndicatorCheck(scenario, mention).problems();
                    case STATE -> state(name, rest.get(0));
                    case ACTOR -> actor(name, rest);
                    case TARGET -> target(name, rest);
                    case MOVE ->
                        unknown(
                                "move",
                                name,
                                scenario.moveTypes().map(MoveType::id).toList());
                    case INJECT -> unknown("inject", name, scenario.injects().keySet());
                    case CATEGORY -> unknown("category", name, ofMoves(move -> Stream.of(move.category())));
                    case TAG -> unknown("tag", name, ofMoves(move -> move.tags().stream()));
                    case ASSUMPTION ->
                        unknown("assumption", name, scenario.assumptions().keySet());
                    case ODDS -> odds(name);
                    case REACTION -> new ReactionCheck(scenario, mention).problems();
                };
        var file = "rules/" + rule.info().set() + "/" + rule.info().file();
        wrong.forEach(message -> problems.add(new Problem(file, mention.line(), 0, message)));
    }

    private Stream<String> unknown(String kind, String name, Collection<String> valid) {
        return valid.contains(name) ? Stream.of() : Stream.of(unknown(scenario, kind, name, valid));
    }

    /** The sentence for a name that leads nowhere. */
    static String unknown(Scenario scenario, String kind, String name, Collection<String> valid) {
        return "The scenario (" + scenario.id() + ") has no " + kind + " (" + name + "). " + Nearest.hint(name, valid);
    }

    private List<String> ofMoves(Function<MoveType, Stream<String>> part) {
        return scenario.moveTypes().flatMap(part).distinct().sorted().toList();
    }

    /** Whether the name is a stage is told where the rule names the stage itself. */
    private Stream<String> state(String stage, String state) {
        return scenario.indicators().get(stage) instanceof StageIndicator known
                        && !known.states().containsKey(state)
                ? Stream.of("Stage (" + stage + ") has no state (" + state + "). "
                        + Nearest.hint(state, known.states().keySet()))
                : Stream.of();
    }

    private Stream<String> actor(String actor, List<String> moves) {
        if (Party.isTakenFromMove(actor)) {
            return Party.whom(actor, scenario).stream()
                    .filter(who -> !scenario.actors().containsKey(who))
                    .map(who -> "Here stands " + Party.words(actor, who) + ", and that is no actor.");
        }
        if (!scenario.actors().containsKey(actor)) {
            return unknown("actor", actor, scenario.actors().keySet());
        }
        var known = known(moves);
        boolean never = !known.isEmpty()
                && known.stream().noneMatch(move -> move.actors().contains(actor));
        return never
                ? Stream.of("Actor (" + actor + ") never makes the move " + Nearest.list(moves) + ". Those who do: "
                        + Nearest.list(known.stream()
                                .flatMap(move -> move.actors().stream())
                                .distinct()
                                .toList())
                        + ".")
                : Stream.of();
    }

    private Stream<String> target(String target, List<String> moves) {
        var known = moves.isEmpty() ? List.copyOf(scenario.moves().values()) : known(moves);
        var valid = known.stream()
                .flatMap(move -> Party.targets(move).stream())
                .distinct()
                .toList();
        if (known.isEmpty() || valid.contains(target)) {
            return Stream.of();
        }
        var which = moves.isEmpty() ? "No move" : "No move " + Nearest.list(moves);
        return target.isEmpty()
                ? Stream.of(which + " is without a target. There is " + Nearest.list(valid) + ".")
                : Stream.of(which + " is aimed at (" + target + "). " + hintAmong(target, valid));
    }

    private static String hintAmong(String name, List<String> valid) {
        return Nearest.hint(name, valid.stream().filter(each -> !each.isEmpty()).toList());
    }

    /** Those of the moves that the scenario has; the others are told where they are named. */
    private List<MoveType> known(List<String> moves) {
        return moves.stream().flatMap(move -> scenario.moveType(move).stream()).toList();
    }

    private Stream<String> odds(String name) {
        var assumption = scenario.assumptions().get(name);
        if (assumption == null) {
            return unknown("assumption", name, scenario.assumptions().keySet());
        }
        return assumption.unit().equals(Assumption.PERCENT)
                ? Stream.of()
                : Stream.of("Assumption (" + name + ") counts (" + assumption.unit() + ") and cannot be odds, which are"
                        + " in percent.");
    }
}
