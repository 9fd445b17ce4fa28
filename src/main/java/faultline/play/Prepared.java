package faultline.play;

import faultline.adjudication.rules.RuleBase;
import faultline.adjudication.rules.RuleTexts;
import faultline.exercise.definition.Scenario;
import faultline.scenario.ScenarioText;

/**
 * A scenario with its rules, sound and ready to be played, and the texts they were made from.
 *
 * @param foreign those of the rules that come from outside of the product, possibly none
 */
record Prepared(
        Scenario scenario, ScenarioText scenarioText, RuleBase rules, RuleTexts ruleTexts, ForeignRules foreign) {}
