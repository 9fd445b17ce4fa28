package faultline.adjudication.rules;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BinaryExpr.Operator;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.UnaryExpr;
import faultline.adjudication.rules.Mention.Kind;
import faultline.adjudication.rules.Operand.Property;
import faultline.adjudication.rules.Operand.StateOf;
import faultline.adjudication.rules.Operand.Text;
import faultline.adjudication.rules.Vocabulary.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one condition: comparisons and yes-or-no questions, joined by {@code &&}, {@code ||} and {@code !}. */
final class ConditionReader {
    private static final Set<Operator> EQUALITY = Set.of(Operator.EQUALS, Operator.NOT_EQUALS);
    private static final Set<Operator> ORDER =
            Set.of(Operator.LESS, Operator.LESS_EQUALS, Operator.GREATER, Operator.GREATER_EQUALS);
    private static final Map<String, Kind> NAMES =
            Map.of("type", Kind.MOVE, "category", Kind.CATEGORY, "inject", Kind.INJECT);

    private final Passage passage;
    private final PatternShape own;
    private final OperandReader operands;

    ConditionReader(Passage passage, List<PatternShape> earlier, PatternShape own) {
        this.passage = passage;
        this.own = own;
        this.operands = new OperandReader(passage, earlier, own);
    }

    /** Reads it; what it says for certain is known from here on, so the parts are taken in their order. */
    void read(Expression condition) {
        if (condition instanceof BinaryExpr both && both.getOperator() == Operator.AND) {
            read(both.getLeft());
            read(both.getRight());
        } else {
            truth(condition);
            learn(condition);
        }
    }

    private void truth(Expression expression) {
        if (expression instanceof EnclosedExpr enclosed) {
            truth(enclosed.getInner());
        } else if (expression instanceof UnaryExpr not && not.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT) {
            truth(not.getExpression());
        } else if (expression instanceof BinaryExpr joined
                && (joined.getOperator() == Operator.AND || joined.getOperator() == Operator.OR)) {
            truth(joined.getLeft());
            truth(joined.getRight());
        } else if (expression instanceof BinaryExpr comparison) {
            comparison(comparison);
        } else {
            operands.read(expression)
                    .filter(operand -> operand.type() != Type.TRUTH)
                    .ifPresent(operand -> passage.refuse(
                            expression,
                            "(" + passage.words(expression) + ") is "
                                    + operand.type().words()
                                    + " and must be compared with something, like < 35 or == \"…\"."));
        }
    }

    private void comparison(BinaryExpr comparison) {
        var operator = comparison.getOperator();
        if (!EQUALITY.contains(operator) && !ORDER.contains(operator)) {
            passage.refuse(
                    comparison,
                    "(" + operator.asString()
                            + ") does not stand in a condition. There is (==, !=, <, <=, >, >=, &&, ||, !).");
            return;
        }
        var left = operands.read(comparison.getLeft());
        var right = operands.read(comparison.getRight());
        if (left.isPresent() && right.isPresent() && comparable(comparison, left.get(), right.get())) {
            mention(comparison, left.get(), right.get());
        }
    }

    private boolean comparable(BinaryExpr comparison, Operand left, Operand right) {
        Optional<String> wrong = Optional.empty();
        if (left instanceof Text || left instanceof Operand.Number) {
            wrong = Optional.of("What is asked stands first, and what it is compared with second: write ("
                    + passage.words(comparison.getRight()) + ") before (" + passage.words(comparison.getLeft()) + ").");
        } else if (left.type() != right.type()) {
            wrong = Optional.of("(" + passage.words(comparison.getLeft()) + ") is "
                    + left.type().words() + ", and ("
                    + passage.words(comparison.getRight()) + ") is "
                    + right.type().words()
                    + ": these cannot be compared.");
        } else if (left.type() == Type.TRUTH) {
            wrong = Optional.of("What is true or false is not compared: say the condition itself, or ! before it.");
        } else if (left.type() == Type.TEXT && ORDER.contains(comparison.getOperator())) {
            wrong = Optional.of("Texts are compared with == or !=, not with ("
                    + comparison.getOperator().asString() + ").");
        } else if (left.type() == Type.TEXT && !(right instanceof Text) && !(isParty(left) && isParty(right))) {
            wrong = Optional.of(
                    "(" + passage.words(comparison.getLeft()) + ") is compared with a name in quotes; only an"
                            + " actor or target can be compared with another one.");
        }
        wrong.ifPresent(message -> passage.refuse(comparison, message));
        return wrong.isEmpty();
    }

    private static boolean isParty(Operand operand) {
        return operand instanceof Property property && Party.isParty(property.name());
    }

    /** Notes the names that a comparison of texts uses; actors and targets only when the whole pattern has been read. */
    private void mention(BinaryExpr comparison, Operand left, Operand right) {
        if (!(right instanceof Text text) || !(comparison.getRight().isStringLiteralExpr())) {
            return;
        }
        var literal = comparison.getRight().asStringLiteralExpr();
        boolean noTarget = left instanceof Property p
                && p.name().equals("target")
                && text.value().isEmpty();
        if (!noTarget && passage.id(literal).isEmpty()) {
            return;
        }
        if (left instanceof StateOf state) {
            passage.mention(Kind.STATE, comparison, state.stage(), text.value());
        } else if (left instanceof Property property && NAMES.containsKey(property.name())) {
            passage.mention(NAMES.get(property.name()), comparison, text.value());
        } else if (left instanceof Property property) {
            property.of().asks(property.name(), text.value(), passage.line(comparison));
        }
    }

    /** Takes note of {@code property == "a" || property == "b"}, since then the property is one of these. */
    private void learn(Expression condition) {
        var values = new ArrayList<String>();
        var property = equalities(condition, values);
        property.ifPresent(name -> own.knows(name, values));
    }

    /** The one property that all alternatives are about; empty if they are about anything else. */
    private static Optional<String> equalities(Expression condition, List<String> values) {
        if (condition instanceof EnclosedExpr enclosed) {
            return equalities(enclosed.getInner(), values);
        }
        if (!(condition instanceof BinaryExpr binary)) {
            return Optional.empty();
        }
        if (binary.getOperator() == Operator.OR) {
            var left = equalities(binary.getLeft(), values);
            var right = equalities(binary.getRight(), values);
            return left.equals(right) ? left : Optional.empty();
        }
        if (binary.getOperator() != Operator.EQUALS
                || !binary.getLeft().isNameExpr()
                || !binary.getRight().isStringLiteralExpr()) {
            return Optional.empty();
        }
        values.add(binary.getRight().asStringLiteralExpr().getValue());
        return Optional.of(binary.getLeft().asNameExpr().getNameAsString());
    }
}
