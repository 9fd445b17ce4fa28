package faultline.play;

import faultline.adjudication.Adjudicator;
import faultline.adjudication.Chance;
import faultline.adjudication.rules.RuleBase;
import faultline.adjudication.rules.RunawayRulesException;
import faultline.exercise.Exercise;
import faultline.exercise.definition.Nearest;
import faultline.exercise.definition.Scenario;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Refusal.Code;

/** Asks rules once more for their answer to a turn as it stood. Nothing comes of it. */
record Replay(Exercises exercises, Chance chance) {

    /** The answer under the texts that hold in the exercise. */
    Outcome<Adjudication> again(Exercise exercise) {
        return exercises
                .scenario(exercise)
                .then(scenario -> exercises.rules(exercise).then(rules -> under(scenario, rules, exercise)));
    }

    /** The answer that these texts would give. */
    Outcome<Adjudication> under(Scenario scenario, RuleBase rules, Exercise exercise) {
        try {
            return Outcome.done(new Adjudicator(scenario, rules, chance).adjudicate(exercise));
        } catch (RunawayRulesException runaway) {
            return Outcome.refused(
                    Code.RUNAWAY_RULES,
                    "The rules do not come to an end: " + Nearest.list(runaway.rules()) + ".",
                    "Nothing was changed.");
        }
    }
}
