package faultline.exercise.whatif;

import faultline.exercise.definition.Key;
import faultline.exercise.definition.Ordered;
import faultline.exercise.event.Conclusion;
import java.util.List;
import java.util.Map;

/**
 * What the moves entered so far may bring, over many adjudications with dice of their own.
 *
 * @param expected moves by rule, releases and advice, the most frequent first
 * @param spreads where the quantities may stand that change in any run
 * @param conflicting in how many runs rulings contradict each other
 * @param cut in how many runs the scenario's depth cuts the cascade
 */
public record Forecast(int turn, int runs, List<Expected> expected, List<Spread> spreads, int conflicting, int cut) {

    public Forecast {
        expected = List.copyOf(expected);
        spreads = List.copyOf(spreads);
    }

    /**
     * A reaction, a release or an advice.
     *
     * @param times in how many runs, at least 1
     */
    public record Expected(Conclusion what, int times) {}

    /** Where one quantity may stand when the turn is over. */
    public sealed interface Spread {
        Key key();

        /**
         * @param median in the middle of all runs; of two in the middle the lower
         */
        record OfLevel(Key key, double now, double lowest, double median, double highest) implements Spread {}

        /**
         * @param times in how many runs it ends in each state, the most frequent first
         */
        record OfStage(Key key, String now, Map<String, Integer> times) implements Spread {
            public OfStage {
                times = Ordered.copyOf(times);
            }
        }
    }

    /** Whether it is so in every run. */
    public boolean always(Expected one) {
        return one.times() == runs;
    }
}
