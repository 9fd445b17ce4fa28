package faultline.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a turn did to one indicator in several exercises.
 *
 * @param row the indicator as the first of them has it
 * @param ends where it stood as the turn ended in each, as people read it; empty where the turn is not over
 * @param changes what led there; empty where nothing has changed it
 */
public record ChangeBeside(BoardRow row, List<String> ends, List<Optional<TurnChange>> changes) {
    public ChangeBeside {
        ends = List.copyOf(ends);
        changes = List.copyOf(changes);
    }

    /** Whether it stands otherwise in two that have ended the turn. */
    public boolean differs() {
        return ends.stream().filter(end -> !end.isEmpty()).distinct().count() > 1;
    }

    /**
     * @param turns the turn of that number in each of the exercises
     */
    static List<ChangeBeside> of(int number, List<TurnView> turns, List<ExerciseView> exercises) {
        var changes = IntStream.range(0, turns.size())
                .mapToObj(i -> turns.get(i).adjudication().stream()
                        .flatMap(rulings ->
                                TurnChange.of(rulings, exercises.get(i).board()).stream())
                        .toList())
                .toList();
        return CourseBeside.of(exercises).stream()
                .flatMap(course -> course.inAll().stream())
                .map(rows -> new ChangeBeside(
                        rows.get(0),
                        IntStream.range(0, rows.size())
                                .mapToObj(i -> end(exercises.get(i), rows.get(i), number))
                                .toList(),
                        changes.stream()
                                .map(all -> all.stream()
                                        .filter(change ->
                                                change.key().equals(rows.get(0).key()))
                                        .findFirst())
                                .toList()))
                .toList();
    }

    private static String end(ExerciseView view, BoardRow row, int turn) {
        return row.ends().size() > turn
                ? view.labels().value(row.key(), row.ends().get(turn))
                : "";
    }
}
