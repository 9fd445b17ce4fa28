package faultline.adjudication.rules;

import java.util.List;

/** Rules fired more often than a wave can need. */
public final class RunawayRulesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> rules;

    public RunawayRulesException(int most, List<String> rules) {
        super("More than " + most + " firings in one wave; most of them by " + rules + ".");
        this.rules = List.copyOf(rules);
    }

    /** Names of the rules that fired most. */
    public List<String> rules() {
        return rules;
    }
}
