package faultline.play;

import faultline.view.TurnDifference;
import java.util.List;

/**
 * What an edit of a scenario or its rules would have meant for exercises that were played before it.
 *
 * @param lines one for each exercise of the scenario, by name
 * @param others how many exercises are of other scenarios, and left out
 */
public record Impact(String scenario, List<Line> lines, int others) {
    public Impact {
        lines = List.copyOf(lines);
    }

    /** What it would have meant for one exercise. */
    public record Line(String exercise, Meaning meaning) {}

    /** What an edit means for an exercise. */
    public sealed interface Meaning {

        /** The exercise holds these very texts. */
        record Untouched() implements Meaning {}

        /**
         * The texts are others, and every turn would have been adjudicated the same way.
         *
         * @param turns how many were adjudicated again
         */
        record Same(int turns) implements Meaning {}

        /**
         * A turn would have been adjudicated otherwise; what would have come after it nobody knows.
         *
         * @param first where the first such turn differs: as it was played, and as it would be now
         */
        record Otherwise(TurnDifference first) implements Meaning {}

        /**
         * It cannot be said.
         *
         * @param why in one sentence
         */
        record Unknown(String why) implements Meaning {}
    }
}
