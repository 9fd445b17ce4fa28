package faultline.console.contract;

import static faultline.console.output.Value.INTEGER;
import static faultline.console.output.Value.NUMBER;
import static faultline.console.output.Value.TEXT;
import static faultline.console.output.Value.listOf;
import static faultline.console.output.Value.oneOf;

import faultline.console.output.Contract;
import faultline.console.output.Shape;
import faultline.exercise.event.Conclusion.Advice;
import faultline.exercise.event.Conclusion.Reaction;
import faultline.exercise.event.Conclusion.Release;
import faultline.exercise.whatif.Forecast;
import faultline.exercise.whatif.Forecast.Expected;
import faultline.exercise.whatif.Forecast.Spread;
import faultline.exercise.whatif.Forecast.Spread.OfLevel;
import faultline.exercise.whatif.Forecast.Spread.OfStage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What a turn may bring, as data. */
public final class PreviewContracts {
    private static final Shape<Expected> EXPECTED = Shape.<Expected>of("expected", "Something that may happen.")
            .with(
                    "kind",
                    oneOf(List.of("reaction", "advice", "release")),
                    "Whether an actor reacts, people would be expected to, or an inject is released.",
                    PreviewContracts::kind)
            .maybe("actor", TEXT, "Who, by id.", expected -> of(expected, Reaction::actor, Advice::actor))
            .maybe("move", TEXT, "Which move, by id.", expected -> of(expected, Reaction::type, Advice::type))
            .maybe("target", TEXT, "At whom or what, by id.", expected -> of(expected, Reaction::target, Advice::target)
                    .filter(target -> !target.isEmpty()))
            .maybe("inject", TEXT, "Which inject, by id.", PreviewContracts::inject)
            .with("runs", INTEGER, "In how many runs, at least 1.", Expected::times);

    private static final Shape<Map.Entry<String, Integer>> STATE = Shape.<Map.Entry<String, Integer>>of(
                    "state", "A state in which a stage may be after the turn.")
            .with("state", TEXT, "The state, by id.", Map.Entry::getKey)
            .with("runs", INTEGER, "In how many runs.", Map.Entry::getValue);

    private static final Shape<OfLevel> LEVEL = Shape.<OfLevel>of("level", "Where a number may stand after the turn.")
            .with("key", TEXT, "How commands name it.", level -> level.key().toString())
            .with("now", NUMBER, "Where it stands now.", OfLevel::now)
            .with("lowest", NUMBER, "The lowest of all runs.", OfLevel::lowest)
            .with("median", NUMBER, "In the middle of all runs.", OfLevel::median)
            .with("highest", NUMBER, "The highest of all runs.", OfLevel::highest);

    private static final Shape<OfStage> STAGE = Shape.<OfStage>of("stage", "In which states it may be after the turn.")
            .with("key", TEXT, "How commands name it.", stage -> stage.key().toString())
            .with("now", TEXT, "The state that it is in now, by id.", OfStage::now)
            .with(
                    "states",
                    listOf(STATE),
                    "Those that it may be in, the most frequent first.",
                    stage -> List.copyOf(stage.times().entrySet()));

    public static final Contract<Shown<Forecast>> PREVIEW = Contract.of(
            Contract.page(Shape.<Shown<Forecast>>of("turn-preview", "What the moves entered so far may bring.")
                    .with("exercise", TEXT, "The exercise's name.", shown -> shown.view()
                            .name())
                    .with("turn", INTEGER, "The turn.", shown -> shown.what().turn())
                    .with("runs", INTEGER, "How often it was tried, with other dice.", shown -> shown.what()
                            .runs())
                    .with("expected", listOf(EXPECTED), "What may happen.", shown -> shown.what()
                            .expected())
                    .with("levels", listOf(LEVEL), "The numbers that change.", shown -> spreads(shown, OfLevel.class))
                    .with("stages", listOf(STAGE), "The stages that change.", shown -> spreads(shown, OfStage.class))
                    .with(
                            "conflicting",
                            INTEGER,
                            "In how many runs rulings contradict each other.",
                            shown -> shown.what().conflicting())
                    .with(
                            "cut",
                            INTEGER,
                            "In how many runs the scenario's depth cuts the cascade.",
                            shown -> shown.what().cut())),
            "levels");

    private PreviewContracts() {}

    private static String kind(Expected expected) {
        return expected.what() instanceof Reaction
                ? "reaction"
                : expected.what() instanceof Advice ? "advice" : "release";
    }

    private static Optional<String> of(
            Expected expected, Function<Reaction, String> ofReaction, Function<Advice, String> ofAdvice) {
        if (expected.what() instanceof Reaction reaction) {
            return Optional.of(ofReaction.apply(reaction));
        }
        return expected.what() instanceof Advice advice ? Optional.of(ofAdvice.apply(advice)) : Optional.empty();
    }

    private static Optional<String> inject(Expected expected) {
        return expected.what() instanceof Release release ? Optional.of(release.inject()) : Optional.empty();
    }

    private static <S extends Spread> List<S> spreads(Shown<Forecast> shown, Class<S> kind) {
        return shown.what().spreads().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
