package faultline.report.aar;

import faultline.exercise.definition.Timetable;
import faultline.exercise.definition.Value;
import faultline.report.aar.AfterActionReport.IndicatorHistory;
import faultline.report.aar.AfterActionReport.Step;
import faultline.view.BoardRow;
import faultline.view.ExerciseView;
import faultline.view.RulingWords;
import faultline.view.TurnChange;
import faultline.view.TurnView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes the history of each indicator. */
final class IndicatorHistories {
    private final ExerciseView view;
    private final List<String> points;
    private final Map<String, List<Step>> steps = new HashMap<>();

    IndicatorHistories(ExerciseView view) {
        this.view = view;
        this.points = points();
        view.turnsOver().forEach(this::note);
    }

    /**
     * @param means whether of what moves cost, or of the world's indicators
     */
    List<IndicatorHistory> of(boolean means) {
        return view.board().stream()
                .filter(row -> row.means() == means)
                .map(this::history)
                .toList();
    }

    /** What each value of a row is of; the last is of a turn that is not over, if a part of it is in force. */
    private List<String> points() {
        var points = new ArrayList<>(List.of("start"));
        view.turnsOver().forEach(turn -> points.add(Timetable.words(turn.number())));
        boolean unfinished = view.board().stream().anyMatch(row -> row.ends().size() > points.size());
        if (unfinished) {
            points.add(Timetable.words(view.turn()) + " so far");
        }
        return points;
    }

    private void note(TurnView turn) {
        turn.adjudication().stream()
                .flatMap(adjudication -> TurnChange.of(adjudication, view.board()).stream())
                .forEach(change -> steps.computeIfAbsent(change.key().toString(), key -> new ArrayList<>())
                        .add(step(turn.number(), change)));
    }

    private Step step(int turn, TurnChange change) {
        return new Step(
                turn,
                view.labels().value(change.key(), change.before()),
                view.labels().value(change.key(), change.after()),
                change.difference() == 0 ? "" : RulingWords.signed(change.difference()));
    }

    private IndicatorHistory history(BoardRow row) {
        return new IndicatorHistory(
                row.key().toString(),
                row.name(),
                row.definition(),
                row.startReason(),
                points,
                row.ends().stream()
                        .map(value -> view.labels().value(row.key(), value))
                        .toList(),
                row.unit(),
                row.isLevel() ? row.band().orElse("") : "",
                row.isLevel() ? RulingWords.signed(row.changeSinceStart()) : "",
                scaleShare(row),
                steps.getOrDefault(row.key().toString(), List.of()));
    }

    private static double scaleShare(BoardRow row) {
        double moved = Math.abs(row.changeSinceStart());
        if (moved == 0) {
            return 0;
        }
        return moved
                / (row.min().isPresent() && row.max().isPresent()
                        ? row.max().getAsDouble() - row.min().getAsDouble()
                        : largest(row));
    }

    private static double largest(BoardRow row) {
        return Stream.of(row.start(), row.now())
                .mapToDouble(value -> value instanceof Value.Level level ? Math.abs(level.number()) : 0)
                .max()
                .orElseThrow();
    }
}
