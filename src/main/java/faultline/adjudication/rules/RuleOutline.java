package faultline.adjudication.rules;

import java.util.List;
import java.util.Optional;

/**
 * What a rule says, taken apart for those who reason about rules and do not fire them.
 *
 * @param matches what it answers: one thing, or two that meet
 * @param conclusions what follows, in the order in which it is written
 */
public record RuleOutline(RuleInfo rule, List<Matched> matches, List<Concluded> conclusions) {
    public RuleOutline {
        matches = List.copyOf(matches);
        conclusions = List.copyOf(conclusions);
    }

    /** The outline of a rule that the guard has let pass. */
    public static RuleOutline of(RuleInfo rule) {
        return new OutlineReader(rule).read();
    }

    /** What kind of thing a rule answers. */
    public enum Kind {
        MOVE,
        ARGUMENT,
        INJECT,
        TURN
    }

    /**
     * @param name what the rule calls it
     * @param claim all that it must be
     */
    public record Matched(String name, Kind kind, Claim claim) {}

    /**
     * @param line where it stands in the rule's file
     * @param chance name of the assumption that gives the odds, if chance decides
     */
    public record Concluded(int line, Said said, Optional<String> chance) {}

    /** What a ruling says. */
    public sealed interface Said {
        /**
         * @param operation add, subtract, multiply or set
         */
        record Level(String indicator, List<Term> of, String operation, String assumption) implements Said {
            public Level {
                of = List.copyOf(of);
            }
        }

        record Stage(String indicator, List<Term> of, String state) implements Said {
            public Stage {
                of = List.copyOf(of);
            }
        }

        record Reaction(Term actor, String move, Optional<Term> target) implements Said {}

        record Release(String inject) implements Said {}
    }
}
