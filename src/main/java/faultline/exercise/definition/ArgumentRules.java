package faultline.exercise.definition;

import java.util.List;
import java.util.Map;

/**
 * How a scenario wants its arguments to be decided.
 *
 * @param methods those that are allowed, at least one
 * @param usual the one that is meant where none is named
 * @param standing the conditions and bonuses that hold from the start, by id
 * @param projects by id
 */
public record ArgumentRules(
        List<ArgumentMethod> methods,
        ArgumentMethod usual,
        Map<String, StandingCondition> standing,
        Map<String, BigProject> projects) {

    public ArgumentRules {
        methods = List.copyOf(methods);
        standing = Ordered.copyOf(standing);
        projects = Ordered.copyOf(projects);
    }

    /** Where a scenario says nothing of it: every method is allowed. */
    public static final ArgumentRules OPEN =
            new ArgumentRules(List.of(ArgumentMethod.values()), ArgumentMethod.WEIGHTED, Map.of(), Map.of());
}
