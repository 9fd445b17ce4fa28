package faultline.view;

import faultline.exercise.definition.Value;
import faultline.exercise.event.Feedback;
import faultline.exercise.event.Feedback.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What participants said of the exercise on their forms. Few people fill one in: it shows how many said what, and never a
 * mean.
 */
public record FeedbackView(List<Feedback> forms) {
    public FeedbackView {
        forms = List.copyOf(forms);
    }

    /**
     * How many gave how many points for a statement.
     *
     * @param counts of 1, 2, 3, 4 and 5 points
     * @param median the point in the middle, as people read it; empty if fewer than two have answered
     */
    public record Distribution(Statement statement, List<Integer> counts, String median) {
        public Distribution {
            counts = List.copyOf(counts);
        }

        public int answers() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** One for each statement of the form. */
    public List<Distribution> distributions() {
        return Arrays.stream(Statement.values()).map(this::of).toList();
    }

    /** What is written in one of the free fields, without who wrote it. */
    public List<String> written(Function<Feedback, String> field) {
        return forms.stream().map(field).filter(text -> !text.isBlank()).toList();
    }

    private Distribution of(Statement statement) {
        var points = forms.stream()
                .flatMapToInt(form -> form.points(statement).stream())
                .sorted()
                .toArray();
        var counts = IntStream.rangeClosed(Feedback.LOWEST, Feedback.HIGHEST)
                .map(one -> (int)
                        Arrays.stream(points).filter(given -> given == one).count())
                .boxed()
                .toList();
        return new Distribution(statement, counts, points.length < 2 ? "" : Value.plain(median(points)));
    }

    /**
     * @param sorted at least one
     */
    private static double median(int[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
    }
}
