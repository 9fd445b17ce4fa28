package faultline.view;

import java.util.List;

/**
 * One step of an explanation, with what brought it about below it.
 *
 * @param headline what happened, in one line
 * @param details how that came about: rule, facts, odds and reason, a line each
 * @param causes what it answers, down to the moves that people entered
 */
public record Why(String headline, List<String> details, List<Why> causes) {
    public Why {
        details = List.copyOf(details);
        causes = List.copyOf(causes);
    }
}
