package faultline.view;

import faultline.exercise.definition.StandingCondition;
import java.util.List;
import java.util.Optional;

/**
 * What is argued, as a seat may see it.
 *
 * @param arguments in the order in which they were opened
 * @param standing the conditions and bonuses that stand now
 */
public record Debate(List<ArgumentView> arguments, List<StandingCondition> standing) {
    public Debate {
        arguments = List.copyOf(arguments);
        standing = List.copyOf(standing);
    }

    public Optional<ArgumentView> argument(String id) {
        return arguments.stream()
                .filter(argument -> argument.id().equalsIgnoreCase(id))
                .findFirst();
    }

    /** Whether it was decided what comes of a move, so that no ruling need answer it. */
    public boolean settles(String move) {
        return arguments.stream()
                .anyMatch(argument -> argument.claim().move().equals(move)
                        && argument.verdict().isPresent());
    }

    /** Those that are to be decided now. */
    public List<ArgumentView> open() {
        return arguments.stream()
                .filter(argument -> argument.status() == ArgumentView.Status.OPEN)
                .toList();
    }
}
