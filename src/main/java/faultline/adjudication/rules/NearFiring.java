package faultline.adjudication.rules;

import faultline.adjudication.facts.Happening;
import faultline.exercise.whatif.Demand;
import java.util.List;

/**
 * A rule that would have fired, had the world stood otherwise.
 *
 * @param answers what the rule was held against, one or two things, in the order of its patterns
 * @param demands what would have had to be otherwise; at least one thing
 * @param would what it would have written
 */
public record NearFiring(RuleInfo rule, List<Happening> answers, List<Demand> demands, List<Firing> would) {
    public NearFiring {
        answers = List.copyOf(answers);
        demands = List.copyOf(demands);
        would = List.copyOf(would);
    }
}
