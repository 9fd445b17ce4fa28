package faultline.adjudication.rules;

import faultline.adjudication.facts.Happening;
import faultline.exercise.event.Ruling.Seen;
import java.util.ArrayList;
import java.util.List;
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
    private final List<Asked> patterns;

    RuleConditions(Rule rule) {
        var written = patterns((Condition) rule.getView()).toList();
        List<? extends Variable<?>> variables =
                written.stream().map(Pattern::getPatternVariable).toList();
        patterns = written.stream()
                .map(pattern -> new Asked(
                        pattern.getPatternVariable(),
                        constraints(pattern.getConstraint())
                                .map(constraint -> CompiledCondition.of(constraint, variables))
                                .toList()))
                .toList();
    }

    /** What a pattern asks: what kind of thing happened, and the conditions in the order in which they are written. */
    private record Asked(Variable<?> variable, List<CompiledCondition> conditions) {}

    /**
     * What came of one condition.
     *
     * @param pattern which of the rule's patterns it belongs to, from 0
     * @param seen the values that it read
     */
    record Trial(int pattern, boolean holds, List<Seen> seen) {}

    /** What the rule calls the things that it matches, in the order of its patterns. */
    List<String> variables() {
        return patterns.stream().map(pattern -> pattern.variable().getName()).toList();
    }

    /** How many conditions each pattern has. */
    List<Integer> counts() {
        return patterns.stream().map(pattern -> pattern.conditions().size()).toList();
    }

    /** How many things the rule matches. */
    int patterns() {
        return patterns.size();
    }

    /** The kind of thing that a pattern matches. */
    Class<?> kind(int pattern) {
        return patterns.get(pattern).variable().getType();
    }

    /**
     * Tries every condition, in the order in which they are written.
     *
     * @param happenings one for each pattern, of the kind that it asks for
     */
    List<Trial> tryOn(List<? extends Happening> happenings) {
        var notes = new WatchedWorld.Notes();
        var matched = happenings.stream().map(notes::watched).toArray();
        var trials = new ArrayList<Trial>();
        for (int pattern = 0; pattern < patterns.size(); pattern++) {
            for (var condition : patterns.get(pattern).conditions()) {
                boolean holds = condition.holds(matched);
                trials.add(new Trial(pattern, holds, notes.take()));
            }
        }
        return trials;
    }

    /**
     * Whether a pattern's conditions all hold; none is tried after one that does not.
     *
     * @param matched the happening for this pattern and those for the patterns before it
     */
    boolean hold(int pattern, Object[] matched) {
        for (var condition : patterns.get(pattern).conditions()) {
            if (!condition.holds(matched)) {
                return false;
            }
        }
        return true;
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
