package faultline.adjudication.rules;

import com.github.javaparser.ParseStart;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BinaryExpr.Operator;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import faultline.exercise.whatif.Comparison;
import faultline.exercise.whatif.Demand;
import faultline.exercise.whatif.Demand.Bound;
import faultline.exercise.whatif.Demand.Wanted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads a condition, which the guard has let pass, over what its rule was held against: what each part of it asks, what
 * it found, and what it would have taken. Parts are asked in their order and as far as the rule itself would ask them.
 */
final class DemandReader {
    private static final Map<Operator, Comparison> COMPARISONS = Map.of(
            Operator.LESS, Comparison.BELOW,
            Operator.LESS_EQUALS, Comparison.AT_MOST,
            Operator.GREATER_EQUALS, Comparison.AT_LEAST,
            Operator.GREATER, Comparison.ABOVE,
            Operator.EQUALS, Comparison.EXACTLY,
            Operator.NOT_EQUALS, Comparison.ANYTHING_BUT);

    private final Asking asking;

    DemandReader(Asking asking) {
        this.asking = asking;
    }

    /** What came of the condition and why. */
    Truth read(String condition) {
        var parsed = RuleReader.parse(ParseStart.EXPRESSION, condition);
        return truth(
                parsed.orElseThrow(() -> new IllegalArgumentException("No condition reads (" + condition + ").")),
                true);
    }

    /**
     * @param wanted whether the rule fires if the expression is true, or if it is not
     */
    private Truth truth(Expression expression, boolean wanted) {
        if (expression instanceof EnclosedExpr enclosed) {
            return truth(enclosed.getInner(), wanted);
        }
        if (expression instanceof UnaryExpr not) {
            return truth(not.getExpression(), !wanted);
        }
        if (!(expression instanceof BinaryExpr binary)) {
            return question(expression, wanted);
        }
        var operator = binary.getOperator();
        if (operator == Operator.AND || operator == Operator.OR) {
            // What is wanted not to be true of both is wanted of either, and the other way round.
            boolean all = (operator == Operator.AND) == wanted;
            return joined(binary, wanted, all);
        }
        var comparison = Objects.requireNonNull(COMPARISONS.get(operator), "the guard lets no other sign pass");
        return comparison(binary, wanted ? comparison : comparison.opposite());
    }

    /** The second part is asked only if what happened does not decide the first one already. */
    private Truth joined(BinaryExpr both, boolean wanted, boolean all) {
        var parts = new ArrayList<Truth>();
        parts.add(truth(both.getLeft(), wanted));
        if (!decided(parts.get(0), !all)) {
            parts.add(truth(both.getRight(), wanted));
        }
        return all ? new Truth.All(parts) : new Truth.Any(parts);
    }

    private static boolean decided(Truth part, boolean as) {
        if (part instanceof Truth.All all) {
            return as
                    ? all.parts().stream().allMatch(one -> decided(one, true))
                    : all.parts().stream().anyMatch(one -> decided(one, false));
        }
        if (part instanceof Truth.Any any) {
            return as
                    ? any.parts().stream().anyMatch(one -> decided(one, true))
                    : any.parts().stream().allMatch(one -> decided(one, false));
        }
        return part instanceof Truth.Fixed fixed && fixed.holds() == as;
    }

    private Truth comparison(BinaryExpr binary, Comparison comparison) {
        if (binary.getRight().isStringLiteralExpr() || asking.isText(binary.getLeft())) {
            return texts(binary, comparison == Comparison.EXACTLY);
        }
        var left = asking.number(binary.getLeft());
        var right = asking.number(binary.getRight());
        boolean holds = comparison.holds(left.value(), right.value());
        if (!asking.asksTheWorld(binary)) {
            return new Truth.Fixed(holds);
        }
        boolean turn = right.moves() && !left.moves();
        var demand = turn
                ? new Demand.OfNumber(right, List.of(new Bound(comparison.turned(), left)))
                : new Demand.OfNumber(left, List.of(new Bound(comparison, right)));
        return new Truth.Point(demand, holds);
    }

    private Truth texts(BinaryExpr binary, boolean is) {
        var right = asking.text(binary.getRight());
        if (unwrapped(binary.getLeft()) instanceof MethodCallExpr stage) {
            var key = asking.key(stage);
            var found = asking.stage(stage);
            return new Truth.Point(
                    new Demand.OfStage(key, found, List.of(new Wanted(right, is))), found.equals(right) == is);
        }
        return new Truth.Fixed(asking.text(binary.getLeft()).equals(right) == is);
    }

    private Truth question(Expression expression, boolean wanted) {
        if (expression instanceof NameExpr property) {
            return new Truth.Fixed(asking.property(property.getNameAsString()) == wanted);
        }
        var call = (MethodCallExpr) expression;
        return call.getScope().isEmpty()
                ? new Truth.Fixed(asking.ofItself(call) == wanted)
                : new Truth.Point(new Demand.OfRecord(asking.question(call), wanted), asking.answer(call) == wanted);
    }

    static Expression unwrapped(Expression expression) {
        return expression instanceof EnclosedExpr enclosed ? unwrapped(enclosed.getInner()) : expression;
    }
}
