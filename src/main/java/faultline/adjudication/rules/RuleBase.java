package faultline.adjudication.rules;

import faultline.adjudication.facts.Happening;
import faultline.exercise.definition.Problem;
import faultline.exercise.definition.Scenario;
import java.util.Collection;
import java.util.List;

/** Compiled rules. Firing them has no effect but its answer, which does not depend on the order of anything. */
public interface RuleBase {

    /** All rules, by set, file and line. */
    List<RuleInfo> rules();

    /** Every name in the rules that the scenario does not have, or has as something else. */
    List<Problem> problemsWith(Scenario scenario);

    /**
     * What all rules conclude from what happens in one wave, sorted by set, rule and what they answer.
     *
     * @param most how many firings are allowed
     * @param patience how long they may take
     * @throws RunawayRulesException when there are more, or they take longer
     */
    List<Firing> fire(Collection<? extends Happening> wave, int most, Patience patience);

    /** The same, however long it takes. */
    default List<Firing> fire(Collection<? extends Happening> wave, int most) {
        return fire(wave, most, Patience.ENDLESS);
    }

    /**
     * The rules that what happens in one wave would have set off, had the world stood otherwise: all that they ask of
     * what happened holds, and something that they ask of the world does not.
     */
    List<NearFiring> nearly(Collection<? extends Happening> wave);

    /**
     * The same rules for runs that are repeated many times: they conclude the same, but do not note which values their
     * conditions read.
     */
    RuleBase indexed();
}
