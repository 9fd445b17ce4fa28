package faultline.adjudication.rules;

import faultline.exercise.definition.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.SourceVersion;

/**
 * Stands before the compiler. It lets pass only rules that use the vocabulary, so a rule file from anybody can do
 * nothing but read the world and add rulings; and since the compiler's own messages are poor, it tells everything that
 * an author must mend, with file and line.
 */
final class Guard {
    /** Of one set. */
    private static final int MOST_RULES = 2_000;

    /** Of all sets of an exercise together. Compiling so many takes about a minute. */
    private static final int MOST_TOGETHER = 10_000;

    private final List<CheckedRule> rules = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private Guard() {}

    /**
     * What came of it.
     *
     * @param rules of no use if there are problems
     * @param problems of all files, sorted
     */
    record Checked(List<CheckedRule> rules, List<Problem> problems) {
        Checked {
            rules = List.copyOf(rules);
            problems = problems.stream().sorted().toList();
        }
    }

    static Checked check(RuleTexts texts) {
        var guard = new Guard();
        int together = texts.rules();
        if (together > MOST_TOGETHER) {
            guard.tell(
                    "rules",
                    "All rule sets of an exercise together have at most " + MOST_TOGETHER + " rules, and these have "
                            + together + ".");
        } else {
            texts.sets().forEach(guard::set);
        }
        return new Checked(guard.rules, guard.problems);
    }

    private void set(String set, Map<String, String> files) {
        // The set's name becomes the name of a package, in which the rules are compiled.
        boolean named = set.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*") && set.length() <= 60;
        if (!named || !SourceVersion.isName(set.replace('-', '_'))) {
            tell(
                    "rules/" + set,
                    "A rule set cannot be called (" + Characters.shown(set)
                            + "). Its name is lower-case words joined by hyphens, begins"
                            + " with a letter, has at most 60 characters and is no word of Java, such as (new).");
            return;
        }
        int count = files.values().stream().mapToInt(RuleTexts::rules).sum();
        if (count > MOST_RULES) {
            tell("rules/" + set, "A rule set has at most " + MOST_RULES + " rules, and this one has " + count + ".");
            return;
        }
        var ofSet = new ArrayList<CheckedRule>();
        files.forEach((file, text) -> {
            if (!file.matches("[A-Za-z0-9][A-Za-z0-9_-]*\\.drl")) {
                tell("rules/" + set + "/" + file, "A rule file is named with letters, digits and hyphens, and .drl.");
                return;
            }
            var ruleFile = new RuleFile(set, file, text);
            ofSet.addAll(ruleFile.rules());
            problems.addAll(ruleFile.problems());
        });
        namedOnce(ofSet);
        rules.addAll(ofSet);
    }

    private void namedOnce(List<CheckedRule> ofSet) {
        var first = new HashMap<String, RuleInfo>();
        for (var rule : ofSet) {
            var info = rule.info();
            var earlier = first.putIfAbsent(info.name(), info);
            if (earlier != null) {
                problems.add(new Problem(
                        "rules/" + info.set() + "/" + info.file(),
                        info.line(),
                        0,
                        "There is a rule (" + info.name() + ") already, in line " + earlier.line() + " of "
                                + earlier.file() + ". In one set each rule has a name of its own."));
            }
        }
    }

    private void tell(String file, String message) {
        problems.add(new Problem(Characters.shown(file), 0, 0, message));
    }
}
