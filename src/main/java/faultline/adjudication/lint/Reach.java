package faultline.adjudication.lint;

import faultline.adjudication.lint.Possible.Said;
import faultline.adjudication.lint.Worth.Matched;
import faultline.adjudication.rules.RuleOutline;
import faultline.exercise.definition.Scenario;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a rule can answer in a scenario.
 *
 * @param answers for each thing that it matches, what that can be when looked at by itself
 * @param possible whether all of it can happen at once
 */
record Reach(RuleOutline rule, List<Set<Candidate>> answers, boolean possible) {
    /** Of two things that meet; if so many do not fit, it is not shown that none does. */
    private static final int MOST_PAIRS = 10_000;

    Reach {
        answers = List.copyOf(answers);
    }

    static List<Reach> of(Scenario scenario, List<RuleOutline> rules) {
        var byKind = Candidate.all(scenario).stream().collect(Collectors.groupingBy(Candidate::kind));
        return rules.stream()
                .map(rule -> {
                    var answers = rule.matches().stream()
                            .<Set<Candidate>>map(matched -> byKind.getOrDefault(matched.kind(), List.of()).stream()
                                    .filter(one -> fits(scenario, rule, Map.of(matched.name(), one)))
                                    .collect(Collectors.toCollection(HashSet::new)))
                            .toList();
                    return new Reach(rule, answers, meet(scenario, rule, answers));
                })
                .toList();
    }

    private static boolean meet(Scenario scenario, RuleOutline rule, List<Set<Candidate>> answers) {
        if (answers.size() < 2) {
            return !answers.get(0).isEmpty();
        }
        var first = rule.matches().get(0).name();
        var second = rule.matches().get(1).name();
        long pairs = (long) answers.get(0).size() * answers.get(1).size();
        return pairs > MOST_PAIRS
                || answers.get(0).stream().anyMatch(one -> answers.get(1).stream()
                        .anyMatch(other -> fits(scenario, rule, Map.of(first, one, second, other))));
    }

    private static boolean fits(Scenario scenario, RuleOutline rule, Map<String, Candidate> known) {
        return Possible.together(scenario, said(scenario, rule, known));
    }

    /** What the rule says of those things that are known. */
    static List<Said> said(Scenario scenario, RuleOutline rule, Map<String, Candidate> known) {
        return rule.matches().stream()
                .filter(matched -> known.containsKey(matched.name()))
                .map(matched -> new Said(matched.claim(), new Matched(scenario, known)))
                .toList();
    }

    /** The types of move that it can answer. */
    Stream<String> moves() {
        return answers.stream()
                .filter(any -> possible)
                .flatMap(Set::stream)
                .flatMap(one -> Stream.ofNullable(one.texts().get("type")));
    }
}
