package faultline.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Exercises of one scenario side by side, as the white cell sees them.
 *
 * @param exercises two or more; the first is what the others are held against
 * @param pairs every two of them, those of the first before those of the second
 * @param turns the turns that any of them has begun, in order
 * @param courses every indicator that any of them tracks
 */
public record SideBySide(
        List<ExerciseView> exercises, List<Comparison> pairs, List<TurnBeside> turns, List<CourseBeside> courses)
        implements Page {
    public SideBySide {
        exercises = List.copyOf(exercises);
        pairs = List.copyOf(pairs);
        turns = List.copyOf(turns);
        courses = List.copyOf(courses);
    }

    /**
     * Puts views side by side.
     *
     * @throws IllegalArgumentException for a view that is not the white cell's, since it would be silent about rulings
     */
    public static SideBySide of(List<ExerciseView> exercises) {
        var pairs = new ArrayList<Comparison>();
        for (int one = 0; one < exercises.size(); one++) {
            for (int other = one + 1; other < exercises.size(); other++) {
                pairs.add(Comparison.of(exercises.get(one), exercises.get(other)));
            }
        }
        return new SideBySide(
                exercises,
                pairs,
                exercises.stream()
                        .flatMap(view -> view.played().stream())
                        .map(TurnView::number)
                        .distinct()
                        .sorted()
                        .map(turn -> TurnBeside.of(turn, exercises))
                        .toList(),
                CourseBeside.of(exercises));
    }

    /** The first held against each of the others. */
    public Stream<Comparison> againstFirst() {
        return pairs.stream().limit(exercises.size() - 1L);
    }

    /** Whether they go on under texts of the scenario or the rules that are not all the same. */
    public boolean otherTexts() {
        return exercises.stream()
                        .flatMap(view -> view.provenance().stream())
                        .map(texts -> texts.scenarioDigest() + texts.rulesDigest())
                        .distinct()
                        .count()
                > 1;
    }

    @Override
    public String fictional() {
        return exercises.get(0).fictional();
    }
}
