package faultline.play;

import faultline.exercise.definition.DeclaredEffect.Operation;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.LevelIndicator;
import faultline.exercise.definition.Scenario;
import faultline.exercise.definition.StageIndicator;
import faultline.exercise.event.Conclusion;
import faultline.exercise.turn.Situation;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A common effect that the white cell names rather than reckons: how far a level goes, or that a stage moves on. */
public enum EffectTemplate {
    SLIGHT_RISE(0.05),
    CLEAR_RISE(0.10),
    MAJOR_RISE(0.20),
    SLIGHT_FALL(-0.05),
    CLEAR_FALL(-0.10),
    MAJOR_FALL(-0.20),
    /** A stage goes to the one state that may follow. */
    NEXT_STATE(0);

    /** Of the length of a level's scale. */
    private final double part;

    EffectTemplate(double part) {
        this.part = part;
    }

    /** As it is typed: "slight-rise". */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(EffectTemplate::word).toList();
    }

    public static Optional<EffectTemplate> named(String word) {
        return Arrays.stream(values())
                .filter(template -> template.word().equals(word))
                .findFirst();
    }

    /** What it does there; empty where it does not fit: a level without bounds, a stage that has no one way on. */
    Optional<Conclusion> on(Key key, Scenario scenario, Situation situation) {
        var indicator = scenario.indicators().get(key.indicator());
        if (this == NEXT_STATE) {
            return indicator instanceof StageIndicator stage
                    ? next(stage, situation.stage(key)).map(state -> new Conclusion.StageEffect(key, state))
                    : Optional.empty();
        }
        return indicator instanceof LevelIndicator level
                        && level.min().isPresent()
                        && level.max().isPresent()
                ? Optional.of(new Conclusion.LevelEffect(
                        key,
                        Operation.ADD,
                        part * (level.max().getAsDouble() - level.min().getAsDouble())))
                : Optional.empty();
    }

    private static Optional<String> next(StageIndicator stage, String state) {
        return Optional.ofNullable(stage.states().get(state))
                .map(StageIndicator.State::next)
                .filter(next -> next.size() == 1)
                .map(next -> next.get(0));
    }
}
