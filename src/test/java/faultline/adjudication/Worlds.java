package faultline.adjudication;

import faultline.adjudication.facts.Happening;
import faultline.adjudication.facts.InjectReleased;
import faultline.adjudication.facts.Move;
import faultline.exercise.Command;
import faultline.exercise.definition.Indicator;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.LevelIndicator;
import faultline.exercise.definition.Reading;
import faultline.exercise.definition.Scenario;
import faultline.exercise.definition.StageIndicator;
import faultline.exercise.definition.Value;
import faultline.exercise.event.Move.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** For property tests: anywhere that a scenario allows its world to be, and any move in it. */
record Worlds(Scenario scenario, Random random) {

    /** Where everything stands, anywhere within its bounds. */
    Map<Key, Value> anywhere() {
        var values = new LinkedHashMap<Key, Value>();
        scenario.indicators()
                .values()
                .forEach(indicator ->
                        indicator.starts().keySet().forEach(key -> values.put(key, anyValue(indicator))));
        return values;
    }

    /** The same as readings. */
    List<Reading> starts() {
        return anywhere().entrySet().stream()
                .map(entry -> new Reading(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Value anyValue(Indicator indicator) {
        return indicator instanceof LevelIndicator level
                ? new Value.Level(random.nextInt((int) level.max().orElseThrow() + 1))
                : new Value.Stage(any(List.copyOf(((StageIndicator) indicator).states().keySet())));
    }

    /** A move of anybody; most are refused, which is fine. */
    Command.SubmitMove anyMove() {
        var type = any(List.copyOf(scenario.moves().values()));
        var targets = type.target().accepted();
        return new Command.SubmitMove(
                Optional.of(any(type.actors())),
                type.id(),
                targets.isEmpty() ? "" : any(targets),
                Optional.empty(),
                Words.NONE);
    }

    <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    static List<String> states(Scenario scenario, Key stage) {
        return List.copyOf(
                ((StageIndicator) scenario.indicator(stage.indicator())).states().keySet());
    }

    /** What happened, by names alone. */
    static List<String> ids(List<Happening> happenings) {
        return happenings.stream()
                .map(happening -> happening instanceof Move move
                        ? move.id()
                        : happening instanceof InjectReleased released ? released.inject() : "turn")
                .toList();
    }
}
