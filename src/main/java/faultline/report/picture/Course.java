package faultline.report.picture;

import faultline.exercise.definition.Timetable;
import faultline.view.ExerciseView;
import faultline.view.TurnView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The points at which it is known where everything stood: the start, the end of each turn that counts, and now, if a part
 * of a turn is in force.
 */
record Course(List<Point> points) {
    Course {
        points = List.copyOf(points);
    }

    /**
     * @param name "start", "turn 2", "turn 3 so far"
     * @param brief the same where there is little room: "0", "2", "3…"
     * @param turn that led to it; empty for the start
     */
    record Point(String name, String brief, Optional<TurnView> turn) {}

    static Course of(ExerciseView view) {
        var points = new ArrayList<Point>();
        points.add(new Point("start", "0", Optional.empty()));
        for (var turn : view.turnsOver()) {
            points.add(new Point(Timetable.words(turn.number()), String.valueOf(turn.number()), Optional.of(turn)));
        }
        boolean unfinished = view.board().stream().anyMatch(row -> row.ends().size() > points.size());
        if (unfinished) {
            points.add(new Point(Timetable.words(view.turn()) + " so far", view.turn() + "…", view.thisTurn()));
        }
        return new Course(points);
    }
}
