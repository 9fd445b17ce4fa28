package faultline.adjudication.rules;

import java.util.List;

/**
 * A rule that the guard let pass, with what the compiled form of it does not tell.
 *
 * @param conditions in the order in which they are written
 * @param mentions every name in it that a scenario must have
 */
record CheckedRule(RuleInfo info, List<WrittenCondition> conditions, List<Mention> mentions) {
    CheckedRule {
        conditions = List.copyOf(conditions);
        mentions = List.copyOf(mentions);
    }

    /**
     * A condition between two commas.
     *
     * @param pattern which of the rule's patterns it belongs to, from 0
     * @param line where it begins
     * @param text as the author wrote it, on one line
     */
    record WrittenCondition(int pattern, int line, String text) {}
}
