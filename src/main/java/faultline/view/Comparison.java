package faultline.view;

import faultline.exercise.definition.Timetable;
import faultline.exercise.definition.Value;
import faultline.view.ExerciseView.VariantView;
import faultline.view.TurnDifference.End;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where two exercises of one scenario part, turn by turn.
 *
 * @param parting the first point at which they part, in one sentence
 * @param seats which variants are played, if they differ, and whose seats differ, a sentence each
 * @param turns the turns that both have, in order, the same ones too
 * @param courses the indicators that both track and that went different ways
 * @param alone the names of indicators that only one of them tracks
 */
public record Comparison(
        String first,
        String second,
        String fictional,
        String parting,
        List<String> seats,
        List<TurnDifference> turns,
        List<Course> courses,
        List<String> alone,
        RollComparison rolls)
        implements Page {

    public Comparison {
        seats = List.copyOf(seats);
        turns = List.copyOf(turns);
        courses = List.copyOf(courses);
        alone = List.copyOf(alone);
    }

    /**
     * How one indicator went in both.
     *
     * @param firstEnds where it stood at the start and as each turn ended, as people read it
     */
    public record Course(BoardRow first, List<String> firstEnds, BoardRow second, List<String> secondEnds) {
        public Course {
            firstEnds = List.copyOf(firstEnds);
            secondEnds = List.copyOf(secondEnds);
        }

        /** Whether the two went different ways; one that has not come as far stands still. */
        private boolean parts() {
            int turns = Math.max(first.ends().size(), second.ends().size());
            return IntStream.range(0, turns).anyMatch(turn -> !end(first, turn).equals(end(second, turn)));
        }

        private static Value end(BoardRow row, int turn) {
            return row.ends().get(Math.min(turn, row.ends().size() - 1));
        }
    }

    /**
     * Holds two views against each other.
     *
     * @throws IllegalArgumentException for a view that is not the white cell's, since it would be silent about rulings
     */
    public static Comparison of(ExerciseView first, ExerciseView second) {
        if (first.provenance().isEmpty() || second.provenance().isEmpty()) {
            throw new IllegalArgumentException("A comparison is made of the white cell's views.");
        }
        var turns = turns(first, second);
        return new Comparison(
                first.name(),
                second.name(),
                first.fictional(),
                new Parting(first, second, turns).sentence(),
                Stream.concat(variants(first, second), seats(first, second)).toList(),
                turns,
                courses(first, second).filter(Course::parts).toList(),
                Stream.concat(alone(first, second), alone(second, first)).toList(),
                RollComparison.of(first, second));
    }

    /** The part of play in which they part first, "turn 2"; empty if they have not. */
    public Optional<String> partsIn() {
        if (courses.stream()
                .anyMatch(course -> !Course.end(course.first(), 0).equals(Course.end(course.second(), 0)))) {
            return Optional.of("before the first turn");
        }
        return turns.stream().filter(turn -> !turn.isNone()).findFirst().map(turn -> Timetable.words(turn.turn()));
    }

    private static List<TurnDifference> turns(ExerciseView first, ExerciseView second) {
        var turns = new ArrayList<TurnDifference>();
        for (var turn : first.played()) {
            second.played().stream()
                    .filter(other -> other.number() == turn.number())
                    .map(other -> TurnDifference.of(
                            turn.number(),
                            Account.of(turn, first),
                            Account.of(other, second),
                            ends(first, second, turn.number())))
                    .forEach(turns::add);
        }
        return turns;
    }

    /** The indicators that stand otherwise when a turn ends; none while one of the two has not ended it. */
    static List<End> ends(ExerciseView first, ExerciseView second, int turn) {
        return courses(first, second)
                .filter(course -> Math.min(
                                course.first().ends().size(),
                                course.second().ends().size())
                        > turn)
                .flatMap(course -> TurnDifference.end(
                        course.first().key(),
                        course.first().ends().get(turn),
                        course.second().ends().get(turn),
                        first.labels()))
                .toList();
    }

    private static Stream<Course> courses(ExerciseView first, ExerciseView second) {
        return first.board().stream()
                .flatMap(row ->
                        second
                                .row(row)
                                .map(other -> new Course(row, read(first, row), other, read(second, other)))
                                .stream());
    }

    private static List<String> read(ExerciseView view, BoardRow row) {
        return row.ends().stream()
                .map(value -> view.labels().value(row.key(), value))
                .toList();
    }

    private static Stream<String> alone(ExerciseView view, ExerciseView other) {
        return view.board().stream()
                .filter(row -> other.row(row).isEmpty())
                .map(row -> row.name() + " (" + view.name() + ")");
    }

    private static Stream<String> variants(ExerciseView first, ExerciseView second) {
        var played = Stream.of(first, second)
                .map(view -> view.variant().map(VariantView::name).orElse("none") + " in (" + view.name() + ")")
                .toList();
        return first.variant().equals(second.variant())
                ? Stream.of()
                : Stream.of("Variant: " + String.join("; ", played));
    }

    private static Stream<String> seats(ExerciseView first, ExerciseView second) {
        return IntStream.range(
                        0, Math.min(first.seating().size(), second.seating().size()))
                .filter(i -> !first.seating().get(i).equals(second.seating().get(i)))
                .mapToObj(i -> first.seating().get(i).name() + ": " + seat(first, i) + "; " + seat(second, i));
    }

    private static String seat(ExerciseView view, int index) {
        return view.seating().get(index).cell().map("cell "::concat).orElse("automated") + " in (" + view.name() + ")";
    }
}
