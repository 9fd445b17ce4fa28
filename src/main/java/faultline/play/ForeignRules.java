package faultline.play;

import faultline.adjudication.rules.RuleTexts;
import faultline.exercise.definition.Problem;
import faultline.exercise.event.Refusal.Code;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Rules from a folder outside of the product, for one exercise. Their problems are told with the path that somebody
 * typed, so that it can be opened.
 *
 * @param oneSet whether the folder is one rule set, and not a folder of several
 */
record ForeignRules(String typed, boolean oneSet, RuleTexts texts) {
    private static final String RULES = "rules";

    static Outcome<ForeignRules> read(String typed) {
        try {
            var folder = Path.of(typed);
            boolean oneSet = RuleTexts.isOneSet(folder);
            var read = RuleTexts.readForeign(folder);
            return read instanceof RuleTexts.Read.Complete complete
                    ? Outcome.done(new ForeignRules(typed, oneSet, complete.texts()))
                    : Library.unsound(
                            typed,
                            ((RuleTexts.Read.Refused) read)
                                    .problems().stream()
                                            .map(problem -> elsewhere(problem, typed, oneSet))
                                            .toList());
        } catch (InvalidPathException e) {
            return Outcome.refused(Code.BAD_VALUE, "(" + typed + ") is no path.", "Name a folder with rules.");
        }
    }

    /** The same problem with its place as the author knows it, if it stands in one of these sets. */
    Problem shown(Problem problem) {
        boolean ours = texts.sets().keySet().stream()
                .map(set -> RULES + "/" + set)
                .anyMatch(set -> problem.file().equals(set) || problem.file().startsWith(set + "/"));
        return ours ? elsewhere(problem, typed, oneSet) : problem;
    }

    private static Problem elsewhere(Problem problem, String typed, boolean oneSet) {
        var inside = problem.file().substring(RULES.length());
        int end = inside.indexOf('/', 1);
        var place = !oneSet ? inside : end < 0 ? "" : inside.substring(end);
        var folder = typed.endsWith("/") ? typed.substring(0, typed.length() - 1) : typed;
        return new Problem(folder + place, problem.line(), problem.column(), problem.message());
    }
}
