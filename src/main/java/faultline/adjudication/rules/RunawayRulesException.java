package faultline.adjudication.rules;

import java.util.List;

/** Rules conclude more than a turn can need, or take longer than anybody waits. Nothing of what they said holds. */
public final class RunawayRulesException extends RuntimeException {
    /** Of how many rules the names are told. */
    static final int MOST_NAMED = 3;

    private static final long serialVersionUID = 1L;

    private final Excess excess;
    private final transient List<String> rules;

    /** What there was too much of. */
    public enum Excess {
        FIRINGS,
        TIME
    }

    /**
     * @param rules names of the rules that did most of it, the busiest first
     */
    public RunawayRulesException(Excess excess, List<String> rules) {
        super("Too much (" + excess + ") is taken by the rules of one turn; most of it by " + rules + ".");
        this.excess = excess;
        this.rules = List.copyOf(rules);
    }

    public Excess excess() {
        return excess;
    }

    /** Names of the rules that did most of it, the busiest first. */
    public List<String> rules() {
        return rules;
    }
}
