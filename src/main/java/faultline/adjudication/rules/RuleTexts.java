package faultline.adjudication.rules;

import faultline.exercise.definition.Ordered;
import java.util.Map;

/**
 * The rule files of one or more rule sets as text.
 *
 * @param sets text by file name, by rule set; both in the order of their names
 */
public record RuleTexts(Map<String, Map<String, String>> sets) {
    public RuleTexts {
        sets = Ordered.copyOf(sets);
    }
}
