package faultline.play;

import faultline.adjudication.rules.RuleBase;
import faultline.adjudication.rules.RuleTexts;
import faultline.exercise.definition.Nearest;
import faultline.exercise.definition.Scenario;
import faultline.exercise.event.Refusal.Code;
import faultline.scenario.ScenarioText;
import java.util.Optional;
import java.util.Set;

/**
 * A scenario with its rules, sound and ready to be played, and the texts they were made from.
 *
 * @param foreign those of the rules that come from outside of the product, possibly none
 */
record Prepared(
        Scenario scenario, ScenarioText scenarioText, RuleBase rules, RuleTexts ruleTexts, ForeignRules foreign) {

    /** The same in one of the scenario's variants, or the refusal that names them. */
    Outcome<Prepared> in(Optional<String> variant) {
        if (variant.isEmpty()) {
            return Outcome.done(this);
        }
        var known = scenario.variants().keySet();
        return known.contains(variant.get())
                ? Outcome.done(new Prepared(scenario.in(variant.get()), scenarioText, rules, ruleTexts, foreign))
                : Outcome.refused(
                        Code.UNKNOWN_NAME,
                        "Scenario (" + scenario.id() + ") has no variant (" + variant.get() + ").",
                        choice(variant.get(), known));
    }

    private static String choice(String typed, Set<String> known) {
        var near = Nearest.to(typed, known)
                .map(name -> "Did you mean (" + name + ")? ")
                .orElse("");
        return known.isEmpty() ? "It has none." : near + "There is " + Nearest.list(known) + ".";
    }
}
