package faultline.view;

import faultline.exercise.definition.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How one indicator went in several exercises.
 *
 * @param like the indicator in the first exercise that tracks it
 * @param rows the indicator in each exercise, in their order; empty where it is not tracked, or is of another kind
 */
public record CourseBeside(BoardRow like, List<Optional<BoardRow>> rows) {
    public CourseBeside {
        rows = List.copyOf(rows);
    }

    /** Every indicator that any of them tracks, in the order in which they come first. */
    static List<CourseBeside> of(List<ExerciseView> exercises) {
        var names = new LinkedHashMap<String, BoardRow>();
        exercises.forEach(view -> view.board().forEach(row -> names.putIfAbsent(row.key() + " " + row.isLevel(), row)));
        return names.values().stream()
                .map(like -> new CourseBeside(
                        like, exercises.stream().map(view -> view.row(like)).toList()))
                .toList();
    }

    /** As people read it, with whose it is. */
    public String name() {
        return like.name();
    }

    /** The indicator in all of them; empty if one does not track it. */
    Optional<List<BoardRow>> inAll() {
        return rows.stream().allMatch(Optional::isPresent)
                ? Optional.of(rows.stream().flatMap(Optional::stream).toList())
                : Optional.empty();
    }

    /** Whether two that track it went different ways as far as both have come. */
    public boolean parts() {
        var tracked =
                rows.stream().flatMap(Optional::stream).map(BoardRow::ends).toList();
        int longest = tracked.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, longest)
                .anyMatch(point -> tracked.stream()
                                .filter(ends -> ends.size() > point)
                                .map(ends -> ends.get(point))
                                .distinct()
                                .count()
                        > 1);
    }

    /** At how many points the longest of them stood: the start, each turn's end, and now within a turn. */
    public int points() {
        return rows.stream()
                .flatMap(Optional::stream)
                .mapToInt(row -> row.ends().size())
                .max()
                .orElse(0);
    }

    /** Where the indicator of that exercise stood at a point; empty if it has not come there. */
    public Optional<Value> at(int exercise, int point) {
        return rows.get(exercise).filter(row -> row.ends().size() > point).map(row -> row.ends()
                .get(point));
    }
}
