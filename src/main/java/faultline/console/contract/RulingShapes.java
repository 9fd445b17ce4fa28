package faultline.console.contract;

import static faultline.console.output.Value.FLAG;
import static faultline.console.output.Value.INTEGER;
import static faultline.console.output.Value.NUMBER;
import static faultline.console.output.Value.TEXT;
import static faultline.console.output.Value.listOf;
import static faultline.console.output.Value.oneOf;

import faultline.console.output.Shape;
import faultline.console.output.Value;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Conclusion.Advice;
import faultline.exercise.event.Conclusion.Exposure;
import faultline.exercise.event.Conclusion.Lasting;
import faultline.exercise.event.Conclusion.LevelEffect;
import faultline.exercise.event.Conclusion.Reaction;
import faultline.exercise.event.Conclusion.Release;
import faultline.exercise.event.Conclusion.StageEffect;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Ruling.Cause;
import faultline.exercise.event.Ruling.Outcome;
import faultline.exercise.event.Ruling.Roll;
import faultline.exercise.event.Ruling.Source.Rule;
import faultline.view.ExerciseView;
import faultline.view.Overruling;
import faultline.view.RulingWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Rulings, as data. */
final class RulingShapes {
    static final Value<String> KIND =
            oneOf(List.of("level", "stage", "reaction", "advice", "release", "lasting", "exposure", "lifted"));

    private static final Value<String> OUTCOME =
            oneOf(Stream.of(Outcome.values()).map(RulingShapes::id).toList());

    /** A ruling with the words for it, and whether the white cell overruled it. */
    record Ruled(Ruling ruling, RulingWords words, boolean overruled) {}

    static final Shape<Ruled> RULING = Shape.<Ruled>of("ruling", "What rules or the white cell say to what happened.")
            .with("id", TEXT, "Its number.", ruled -> ruled.ruling().id())
            .with("wave", INTEGER, "The wave in which it was given.", ruled -> ruled.ruling()
                    .wave())
            .with(
                    "kind",
                    KIND,
                    "What kind of thing it says.",
                    ruled -> kind(ruled.ruling().conclusion()))
            .with("says", TEXT, "What it says.", ruled -> ruled.words()
                    .says(ruled.ruling().conclusion()))
            .with(
                    "causes",
                    listOf(TEXT),
                    "What it answers: moves, injects, arguments, turns.",
                    ruled -> ruled.ruling().causes().stream()
                            .map(RulingShapes::cause)
                            .toList())
            .maybe("rule", TEXT, "The name of the rule that says so.", ruled -> rule(ruled.ruling())
                    .map(Rule::name))
            .with(
                    "source",
                    TEXT,
                    "Who says so: a rule with its place, a part of the scenario, the white cell.",
                    ruled -> RulingWords.source(ruled.ruling().source()))
            .with("because", TEXT, "Why.", ruled -> ruled.ruling().because())
            .maybe("percent", NUMBER, "The odds, where chance decides.", ruled -> ruled.ruling()
                    .roll()
                    .map(Roll::percent))
            .maybe("rolled", INTEGER, "What the dice showed; at or below the odds it happens.", ruled -> ruled.ruling()
                    .roll()
                    .filter(roll -> !(ruled.ruling().conclusion() instanceof Advice))
                    .map(Roll::rolled))
            .with(
                    "outcome",
                    OUTCOME,
                    "What became of it.",
                    ruled -> id(ruled.ruling().outcome()))
            .unlessEmpty("note", "What the outcome has to say besides.", ruled -> ruled.ruling()
                    .note())
            .with("overruled", FLAG, "Whether the white cell struck, amended or added it.", Ruled::overruled);

    private RulingShapes() {}

    /** Those of the turn that is played, or was last. */
    static List<Ruled> all(ExerciseView view, List<Ruling> rulings) {
        var words = new RulingWords(view.labels());
        var overruled = view.thisTurn().stream()
                .flatMap(turn -> turn.overruled().stream())
                .map(Overruling::id)
                .toList();
        return rulings.stream()
                .map(ruling -> new Ruled(ruling, words, overruled.contains(ruling.id())))
                .toList();
    }

    static String kind(Conclusion conclusion) {
        if (conclusion instanceof LevelEffect) {
            return "level";
        }
        if (conclusion instanceof StageEffect) {
            return "stage";
        }
        if (conclusion instanceof Reaction) {
            return "reaction";
        }
        if (conclusion instanceof Advice) {
            return "advice";
        }
        if (conclusion instanceof Release) {
            return "release";
        }
        if (conclusion instanceof Lasting) {
            return "lasting";
        }
        return conclusion instanceof Exposure ? "exposure" : "lifted";
    }

    private static Optional<Rule> rule(Ruling ruling) {
        return ruling.source() instanceof Rule rule ? Optional.of(rule) : Optional.empty();
    }

    private static String cause(Cause cause) {
        if (cause instanceof Cause.ByMove move) {
            return move.move();
        }
        if (cause instanceof Cause.ByInject inject) {
            return inject.inject();
        }
        return cause instanceof Cause.ByArgument argument
                ? argument.argument()
                : "turn " + ((Cause.ByTurn) cause).turn();
    }

    private static String id(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
