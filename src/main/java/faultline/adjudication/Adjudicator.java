package faultline.adjudication;

import faultline.adjudication.rules.Patience;
import faultline.adjudication.rules.RuleBase;
import faultline.adjudication.rules.RunawayRulesException;
import faultline.exercise.Exercise;
import faultline.exercise.definition.Scenario;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Intervention;
import java.util.List;

/**
 * Answers the moves of a turn, or of one impulse of it, with rulings, wave by wave until none is left. Reads the exercise
 * and changes nothing; the same exercise, rules and chance always give the same answer.
 */
public final class Adjudicator {
    private final Scenario scenario;
    private final RuleBase rules;
    private final Chance chance;

    public Adjudicator(Scenario scenario, RuleBase rules, Chance chance) {
        this.scenario = scenario;
        this.rules = rules;
        this.chance = chance;
    }

    /** Adjudicates the turn that the exercise is in, however long it takes. */
    public Adjudication adjudicate(Exercise exercise) {
        return adjudicate(exercise, List.of(), Patience.ENDLESS).adjudication();
    }

    /**
     * Adjudicates the impulse that the exercise is in: mostly, the whole turn. A proposal for it, if there is one already,
     * makes no difference.
     *
     * @param asked what the white cell wants otherwise; each wave takes what concerns it before it closes, so that the
     *     later ones follow from it with the same dice
     * @throws RunawayRulesException when the rules do not come to an end, or not in time
     */
    public Revision adjudicate(Exercise exercise, List<Intervention> asked, Patience patience) {
        var cascade = new Cascade(
                exercise.msel().in(scenario), rules, new Dice(exercise, chance), new Interventions(asked), patience);
        return cascade.of(exercise);
    }
}
