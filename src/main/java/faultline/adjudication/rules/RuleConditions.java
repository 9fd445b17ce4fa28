package faultline.adjudication.rules;

import faultline.adjudication.facts.Happening;
import faultline.exercise.event.Ruling.Seen;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;

/**
 * The compiled conditions of one rule, each of which can be tried by itself. What a rule read is found this way and not
 * by listening while Drools matches, since there one evaluation serves all rules that share a condition.
 */
final class RuleConditions {
    private final List<Pattern<?>> patterns;

    RuleConditions(Rule rule) {
        patterns = patterns((Condition) rule.getView()).toList();
    }

    /**
     * What came of one condition.
     *
     * @param pattern which of the rule's patterns it belongs to, from 0
     * @param seen the values that it read
     */
    record Trial(int pattern, boolean holds, List<Seen> seen) {}

    /** What the rule calls the things that it matches, in the order of its patterns. */
    List<String> variables() {
        return patterns.stream()
                .map(pattern -> pattern.getPatternVariable().getName())
                .toList();
    }

    /** How many conditions each pattern has. */
    List<Integer> counts() {
        return patterns.stream()
                .map(pattern -> (int) constraints(pattern.getConstraint()).count())
                .toList();
    }

    /**
     * Tries every condition, in the order in which they are written.
     *
     * @param happenings one for each pattern, of the kind that it asks for
     */
    List<Trial> tryOn(List<? extends Happening> happenings) {
        var notes = new WatchedWorld.Notes();
        Map<Variable<?>, Object> bound = new HashMap<>();
        for (int i = 0; i < patterns.size(); i++) {
            bound.put(patterns.get(i).getPatternVariable(), notes.watched(happenings.get(i)));
        }
        var trials = new ArrayList<Trial>();
        for (int i = 0; i < patterns.size(); i++) {
            int pattern = i;
            constraints(patterns.get(i).getConstraint()).forEach(constraint -> {
                boolean holds = holds(constraint, bound);
                trials.add(new Trial(pattern, holds, notes.take()));
            });
        }
        return trials;
    }

    private static boolean holds(SingleConstraint constraint, Map<Variable<?>, Object> bound) {
        try {
            return constraint
                    .getPredicate()
                    .test(Arrays.stream(constraint.getVariables())
                            .map(bound::get)
                            .toArray());
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("A condition of a rule cannot be tried.", e);
        }
    }

    private static Stream<Pattern<?>> patterns(Condition condition) {
        if (condition instanceof Pattern<?> pattern) {
            return Stream.of(pattern);
        }
        return condition.getSubConditions().stream().flatMap(RuleConditions::patterns);
    }

    /** A pattern without conditions has one that is always true and that nobody wrote. */
    private static Stream<SingleConstraint> constraints(Constraint constraint) {
        if (constraint instanceof SingleConstraint single) {
            return single == SingleConstraint.TRUE ? Stream.of() : Stream.of(single);
        }
        return constraint.getChildren().stream().flatMap(RuleConditions::constraints);
    }
}
