package faultline.adjudication.rules;

import java.util.Arrays;
import java.util.List;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.functions.PredicateN;

/**
 * One condition in the form that Drools compiled.
 *
 * @param reads which of the things that its rule matches it takes, by pattern
 */
record CompiledCondition(PredicateN predicate, int[] reads) {

    /**
     * @param variables what the rule calls the things that it matches, by pattern
     */
    static CompiledCondition of(SingleConstraint constraint, List<? extends Variable<?>> variables) {
        var reads = Arrays.stream(constraint.getVariables())
                .mapToInt(variables::indexOf)
                .toArray();
        return new CompiledCondition(constraint.getPredicate(), reads);
    }

    /**
     * @param matched the happenings that the rule is held against, by pattern
     */
    boolean holds(Object[] matched) {
        try {
            return predicate.test(taken(matched));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("A condition of a rule cannot be tried.", e);
        }
    }

    private Object[] taken(Object[] matched) {
        if (matched.length == 1 && reads.length == 1) {
            return matched;
        }
        var taken = new Object[reads.length];
        for (int i = 0; i < reads.length; i++) {
            taken[i] = matched[reads[i]];
        }
        return taken;
    }
}
