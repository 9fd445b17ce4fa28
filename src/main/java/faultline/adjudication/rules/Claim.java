package faultline.adjudication.rules;

import com.github.javaparser.ast.expr.BinaryExpr;
import java.util.List;

/** What a condition of a rule says. */
public sealed interface Claim {

    /** Holds if every part does; with no part it holds always. */
    record All(List<Claim> parts) implements Claim {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** Holds if at least one part does. */
    record Any(List<Claim> parts) implements Claim {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    record Not(Claim part) implements Claim {}

    record Compared(Term left, Operator operator, Term right) implements Claim {}

    /** Something that is true or false by itself. */
    record Holds(Term term) implements Claim {}

    /** How two terms are compared. */
    enum Operator {
        EQUAL,
        NOT_EQUAL,
        BELOW,
        AT_MOST,
        ABOVE,
        AT_LEAST;

        static Operator of(BinaryExpr.Operator operator) {
            return switch (operator) {
                case EQUALS -> EQUAL;
                case NOT_EQUALS -> NOT_EQUAL;
                case LESS -> BELOW;
                case LESS_EQUALS -> AT_MOST;
                case GREATER -> ABOVE;
                case GREATER_EQUALS -> AT_LEAST;
                default -> throw new IllegalArgumentException("No rule compares with (" + operator + ").");
            };
        }

        /** What holds wherever this does not. */
        public Operator negated() {
            return switch (this) {
                case EQUAL -> NOT_EQUAL;
                case NOT_EQUAL -> EQUAL;
                case BELOW -> AT_LEAST;
                case AT_MOST -> ABOVE;
                case ABOVE -> AT_MOST;
                case AT_LEAST -> BELOW;
            };
        }
    }
}
