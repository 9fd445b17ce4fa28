package faultline.adjudication.rules;

import faultline.exercise.definition.Problem;
import java.util.List;

/** What came of compiling rules. */
public sealed interface Compiled {
    record Ready(RuleBase rules) implements Compiled {}

    /**
     * @param problems all problems of all files: at least one, sorted
     */
    record Refused(List<Problem> problems) implements Compiled {
        public Refused {
            problems = problems.stream().sorted().toList();
        }
    }
}
