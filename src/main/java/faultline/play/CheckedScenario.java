package faultline.play;

import faultline.exercise.definition.Problem;
import java.util.List;

/**
 * A scenario that can be played with its rules.
 *
 * @param rules how many rules it is played with
 * @param hints what its author may want to look at, by place; nothing of it must be mended
 */
public record CheckedScenario(int rules, List<Problem> hints) {
    public CheckedScenario {
        hints = hints.stream().sorted().toList();
    }
}
