package faultline.play;

import faultline.exercise.event.Ruling.Source;
import java.util.List;

/**
 * How often the rules of a scenario fired. A rule fires when its conditions hold, whatever the dice then say.
 *
 * @param exercises how many exercises were looked at
 * @param lines one for each rule, by its place
 */
public record Coverage(int exercises, List<Line> lines) {
    public Coverage {
        lines = List.copyOf(lines);
    }

    /**
     * @param exercises in how many exercises it fired
     * @param firings how often in all of them
     */
    public record Line(Source.Rule rule, int exercises, long firings) {}

    /** How many rules fired at least once. */
    public long fired() {
        return lines.stream().filter(line -> line.firings() > 0).count();
    }
}
