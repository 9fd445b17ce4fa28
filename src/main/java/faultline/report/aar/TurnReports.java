package faultline.report.aar;

import faultline.exercise.definition.Timetable;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Move;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Ruling.Cause;
import faultline.exercise.event.Ruling.Source;
import faultline.report.aar.AfterActionReport.ChangeLine;
import faultline.report.aar.AfterActionReport.Entry;
import faultline.report.aar.AfterActionReport.MoveLine;
import faultline.report.aar.AfterActionReport.RulingLine;
import faultline.report.aar.AfterActionReport.TurnReport;
import faultline.view.ExerciseView;
import faultline.view.RulingWords;
import faultline.view.TurnChange;
import faultline.view.TurnView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes each turn's part of the report. */
final class TurnReports {
    private final ExerciseView view;
    private final RulingWords words;
    private final Map<String, Move> moves = new HashMap<>();
    private final Map<String, RulingLine> lines = new HashMap<>();

    TurnReports(ExerciseView view) {
        this.view = view;
        this.words = new RulingWords(view.labels());
        view.played().forEach(turn -> turn.moves().forEach(move -> moves.put(move.id(), move)));
        view.played().stream()
                .flatMap(turn -> turn.adjudication().stream())
                .flatMap(adjudication -> adjudication.rulings())
                .forEach(ruling -> lines.put(ruling.id(), line(ruling)));
    }

    TurnReport of(TurnView turn) {
        var rulings = turn.adjudication().stream()
                .flatMap(adjudication -> adjudication.rulings())
                .toList();
        return new TurnReport(
                turn.number(),
                Timetable.title(turn.number())
                        + (turn.practice() ? ", for practice" : "")
                        + (turn.kind().isEmpty() ? "" : ": " + turn.kind()),
                turn.date().format(Reports.DATE),
                turn.injects().stream().map(view::injectName).toList(),
                turn.moves().stream().map(this::line).toList(),
                changes(turn),
                rulings.stream()
                        .filter(ruling -> ruling.holds() && isAboutLaterTurns(ruling.conclusion()))
                        .map(this::line)
                        .toList(),
                rulings.stream()
                        .filter(ruling -> !ruling.holds() || ruling.conclusion() instanceof Conclusion.Advice)
                        .map(this::line)
                        .toList());
    }

    private static boolean isAboutLaterTurns(Conclusion conclusion) {
        return conclusion instanceof Conclusion.Lasting || conclusion instanceof Conclusion.Lifted;
    }

    private List<ChangeLine> changes(TurnView turn) {
        return turn.adjudication().stream()
                .flatMap(adjudication -> TurnChange.of(adjudication, view.board()).stream())
                .map(this::line)
                .toList();
    }

    private ChangeLine line(TurnChange change) {
        return new ChangeLine(
                view.labels().indicator(change.key()),
                view.labels().value(change.key(), change.before()),
                view.labels().value(change.key(), change.after()),
                change.difference() == 0 ? "" : RulingWords.signed(change.difference()),
                change.rulings().stream()
                        .map(lines::get)
                        .flatMap(Stream::ofNullable)
                        .toList());
    }

    private MoveLine line(Move move) {
        var by = view.marks().by(move);
        var because = move.origin() instanceof Move.Origin.ByRule byRule ? byRule.rulings() : List.<String>of();
        return new MoveLine(
                move.id(),
                view.labels().sentence(move),
                move.covert(),
                by + foundOut(move),
                said(move.words()),
                because.stream().map(lines::get).flatMap(Stream::ofNullable).toList());
    }

    /** What the report says of a covert move that has come to light, by the rulings that are in force. */
    private String foundOut(Move move) {
        return view.played().stream()
                        .flatMap(turn -> turn.adjudication().stream())
                        .flatMap(Adjudication::rulings)
                        .anyMatch(ruling ->
                                ruling.holds() && ruling.conclusion().equals(new Conclusion.Exposure(move.id())))
                ? ", found out"
                : "";
    }

    private static List<Entry> said(Move.Words words) {
        return Stream.of(
                        new Entry("Intent", words.intent()),
                        new Entry("Rationale", words.rationale()),
                        new Entry("Expected effect", words.expectedEffect()))
                .filter(entry -> !entry.text().isBlank())
                .toList();
    }

    private static String title(Ruling ruling, List<String> answers) {
        if (ruling.source() instanceof Source.Rule rule) {
            return rule.name();
        }
        return ruling.source() instanceof Source.WhiteCell
                ? "the white cell: " + ruling.because()
                : String.join(" and ", answers);
    }

    private RulingLine line(Ruling ruling) {
        var answers = ruling.causes().stream().map(this::answered).toList();
        return new RulingLine(
                ruling.id(),
                words.says(ruling.conclusion()),
                words.amount(ruling.conclusion()),
                title(ruling, answers),
                RulingWords.source(ruling.source()),
                ruling.source() instanceof Source.Rule rule ? rule.sentence() : "",
                ruling.because(),
                words.odds(ruling),
                ruling.facts().stream().map(words::fact).toList(),
                answers,
                words.outcome(ruling));
    }

    private String answered(Cause cause) {
        if (cause instanceof Cause.ByMove byMove) {
            var move = moves.get(byMove.move());
            return move == null
                    ? byMove.move()
                    : move.id() + " " + view.labels().sentence(move);
        }
        if (cause instanceof Cause.ByArgument argued) {
            return view.debate()
                    .argument(argued.argument())
                    .map(argument -> "argument " + argument.id() + " " + argument.action())
                    .orElse("argument " + argued.argument());
        }
        return cause instanceof Cause.ByInject released
                ? "inject " + view.injectName(released.inject())
                : "the beginning of " + Timetable.words(((Cause.ByTurn) cause).turn());
    }
}
