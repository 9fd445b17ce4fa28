package faultline.report.aar;

import faultline.exercise.definition.Timetable;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Move;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Ruling.Cause;
import faultline.exercise.event.Ruling.Source;
import faultline.report.aar.TurnReport.Answered;
import faultline.report.aar.TurnReport.Answered.Kind;
import faultline.report.aar.TurnReport.Odds;
import faultline.report.aar.TurnReport.RuleRef;
import faultline.report.aar.TurnReport.RulingLine;
import faultline.view.ExerciseView;
import faultline.view.RulingWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells rulings. */
final class RulingLines {
    private final ExerciseView view;
    private final RulingWords words;
    private final Map<String, Move> moves = new HashMap<>();

    RulingLines(ExerciseView view) {
        this.view = view;
        this.words = new RulingWords(view.labels());
        view.played().forEach(turn -> turn.moves().forEach(move -> moves.put(move.id(), move)));
    }

    RulingLine of(Ruling ruling) {
        var answers = ruling.causes().stream().map(this::answered).toList();
        return new RulingLine(
                ruling.id(),
                ruling.wave(),
                says(ruling.conclusion()),
                words.amount(ruling.conclusion()),
                title(ruling, answers),
                RulingWords.source(ruling.source()),
                rule(ruling.source()),
                ruling.because(),
                ruling.roll()
                        .map(roll -> new Odds(roll.assumption(), roll.percent(), roll.rolled(), words.odds(ruling))),
                ruling.facts().stream().map(words::fact).toList(),
                answers,
                !ruling.holds() && !(ruling.conclusion() instanceof Conclusion.Advice),
                words.outcome(ruling));
    }

    /** As everywhere, but an inject is called by its name. */
    private String says(Conclusion conclusion) {
        return conclusion instanceof Conclusion.Release release
                ? "inject released: " + view.injectName(release.inject())
                : words.says(conclusion);
    }

    private static String title(Ruling ruling, List<Answered> answers) {
        if (ruling.source() instanceof Source.Rule rule) {
            return rule.name();
        }
        return ruling.source() instanceof Source.WhiteCell
                ? "the white cell: " + ruling.because()
                : answers.stream().map(Answered::full).collect(Collectors.joining(" and "));
    }

    private static Optional<RuleRef> rule(Source source) {
        return source instanceof Source.Rule rule
                ? Optional.of(new RuleRef(rule.set(), rule.name(), rule.file(), rule.line(), rule.sentence()))
                : Optional.empty();
    }

    private Answered answered(Cause cause) {
        if (cause instanceof Cause.ByMove byMove) {
            var move = moves.get(byMove.move());
            return new Answered(
                    Kind.MOVE, byMove.move(), move == null ? "" : view.labels().sentence(move));
        }
        if (cause instanceof Cause.ByArgument argued) {
            return new Answered(
                    Kind.ARGUMENT,
                    argued.argument(),
                    view.debate()
                            .argument(argued.argument())
                            .map(argument -> "argument: " + argument.action())
                            .orElse("argument"));
        }
        return cause instanceof Cause.ByInject released
                ? new Answered(Kind.INJECT, released.inject(), "inject " + view.injectName(released.inject()))
                : new Answered(Kind.TURN, "", "the beginning of " + Timetable.words(((Cause.ByTurn) cause).turn()));
    }
}
