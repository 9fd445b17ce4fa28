package faultline.view;

import faultline.exercise.definition.Actor;
import faultline.exercise.definition.Indicator;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.LevelIndicator;
import faultline.exercise.definition.LevelIndicator.Band;
import faultline.exercise.definition.Scenario;
import faultline.exercise.definition.Value;
import faultline.exercise.turn.Situation;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The board's rows, in the scenario's order. */
final class BoardRows {
    private BoardRows() {}

    static List<BoardRow> of(Scenario scenario, Situation situation, Sight sight, Labels labels) {
        return scenario.indicators().values().stream()
                .flatMap(indicator -> indicator.starts().keySet().stream()
                        .filter(key -> sight.sees(key, indicator.scope()))
                        .map(key -> row(scenario, indicator, key, situation, labels)))
                .toList();
    }

    private static BoardRow row(Scenario scenario, Indicator indicator, Key key, Situation situation, Labels labels) {
        var ends = situation.course().stream()
                .map(end -> end.getOrDefault(key, situation.values().get(key)))
                .toList();
        boolean means =
                scenario.actors().values().stream().map(Actor::means).anyMatch(own -> own.contains(key.indicator()));
        if (indicator instanceof LevelIndicator level) {
            double now = situation.level(key);
            return new BoardRow(
                    key,
                    labels.indicator(key),
                    means,
                    ends,
                    level.unit(),
                    level.band(now).map(Band::words),
                    level.bands(),
                    level.min(),
                    level.max(),
                    level.definition(),
                    level.startReason());
        }
        return new BoardRow(
                key,
                labels.indicator(key),
                means,
                ends,
                "",
                Optional.of(labels.value(key, new Value.Stage(situation.stage(key)))),
                List.of(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                indicator.definition(),
                indicator.startReason());
    }
}
