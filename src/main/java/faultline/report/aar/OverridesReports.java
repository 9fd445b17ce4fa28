package faultline.report.aar;

import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Intervention;
import faultline.exercise.event.Ruling;
import faultline.report.aar.OverridesReport.AdviceLine;
import faultline.report.aar.OverridesReport.OverrideLine;
import faultline.report.aar.OverridesReport.TakenBackLine;
import faultline.view.ExerciseView;
import faultline.view.Overrides;
import faultline.view.Overruling;
import faultline.view.OverrulingWords;
import faultline.view.RulingWords;
import faultline.view.TakenBack;
import faultline.view.TurnView;
import java.util.stream.Stream;

/** The model against the white cell, over the turns that are over. */
final class OverridesReports {
    private final ExerciseView view;
    private final RulingWords words;
    private final OverrulingWords overruling;

    OverridesReports(ExerciseView view) {
        this.view = view;
        this.words = new RulingWords(view.labels());
        this.overruling = new OverrulingWords(words);
    }

    OverridesReport report() {
        var turns = view.turnsOver();
        var overrides = Overrides.in(turns, view);
        return new OverridesReport(
                overrides.all().stream().map(this::line).toList(),
                turns.stream()
                        .flatMap(turn -> turn.takenBack().stream())
                        .map(this::line)
                        .toList(),
                turns.stream().flatMap(this::advice).toList(),
                overrides.shares());
    }

    private OverrideLine line(Overruling one) {
        return new OverrideLine(
                one.turn(),
                what(one),
                one.id(),
                overruling.rules(one),
                one.said().model().map(Ruling::because).orElse(""),
                overruling.whiteCell(one),
                one.reason(),
                one.person());
    }

    private static String what(Overruling one) {
        if (one.said().intervention() instanceof Intervention.Strike) {
            return "struck";
        }
        return one.isAddition()
                ? one.said().intervention() instanceof Intervention.AddByArgument by
                        ? "added, for argument " + by.argument()
                        : "added"
                : one.said()
                                .model()
                                .map(Ruling::conclusion)
                                .filter(Conclusion.Advice.class::isInstance)
                                .isPresent()
                        ? "advice made a move"
                        : "amended";
    }

    private TakenBackLine line(TakenBack one) {
        return new TakenBackLine(line(one.overruling()), one.replaced(), one.by());
    }

    private Stream<AdviceLine> advice(TurnView turn) {
        return turn.adjudication().stream()
                .flatMap(Adjudication::rulings)
                .filter(ruling -> ruling.conclusion() instanceof Conclusion.Advice)
                .map(ruling -> new AdviceLine(
                        turn.number(),
                        ruling.id(),
                        words.says(ruling.conclusion()),
                        ruling.because(),
                        ruling.outcome() == Ruling.Outcome.ALREADY_HAPPENED));
    }
}
