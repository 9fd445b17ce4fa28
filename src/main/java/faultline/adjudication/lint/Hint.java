package faultline.adjudication.lint;

import faultline.adjudication.rules.RuleInfo;
import java.util.List;

/** Something in a scenario or its rules that may be a slip. */
public record Hint(Where where, String message) {

    /** What it is about. */
    public sealed interface Where {
        /**
         * A line of a rule's file.
         */
        record InRule(RuleInfo rule, int line) implements Where {}

        /**
         * A part of the scenario's files, by the keys that lead to it: moves, then a move's id.
         */
        record InScenario(List<String> keys) implements Where {
            public InScenario {
                keys = List.copyOf(keys);
            }
        }
    }

    static Hint of(RuleInfo rule, int line, String message) {
        return new Hint(new Where.InRule(rule, line), message);
    }

    static Hint of(List<String> keys, String message) {
        return new Hint(new Where.InScenario(keys), message);
    }
}
