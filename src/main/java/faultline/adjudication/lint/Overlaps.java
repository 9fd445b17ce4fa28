package faultline.adjudication.lint;

import faultline.adjudication.lint.Worth.Matched;
import faultline.adjudication.rules.RuleOutline.Concluded;
import faultline.adjudication.rules.RuleOutline.Said;
import faultline.adjudication.rules.Term;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds two rules that lead the same quantity to different ends when the same thing happens, where only one of them may be
 * meant. It looks at rules that answer one thing. It does not see rules whose different happenings fall into one wave.
 */
record Overlaps(Scenario scenario, List<Reach> rules) {

    /** A conclusion that leads to one end: a stage to a state, or a level to an assumption's number. */
    private record End(Reach by, Concluded concluded, String indicator, List<Term> of, String end) {
        Key key(Matched matched) {
            return matched.key(Stream.concat(Stream.<Term>of(new Term.Text(indicator)), of.stream())
                    .toList());
        }
    }

    List<Hint> hints() {
        var ends = rules.stream()
                .filter(reach -> reach.rule().matches().size() == 1)
                .flatMap(reach ->
                        reach.rule().conclusions().stream().flatMap(concluded -> end(reach, concluded).stream()))
                .toList();
        var hints = new ArrayList<Hint>();
        for (int i = 0; i < ends.size(); i++) {
            for (var other : ends.subList(i + 1, ends.size())) {
                both(ends.get(i), other).ifPresent(hints::add);
            }
        }
        return hints;
    }

    private static Optional<End> end(Reach by, Concluded concluded) {
        if (concluded.said() instanceof Said.Stage stage) {
            return Optional.of(new End(by, concluded, stage.indicator(), stage.of(), stage.state()));
        }
        return concluded.said() instanceof Said.Level level && level.operation().equals("set")
                ? Optional.of(new End(by, concluded, level.indicator(), level.of(), level.assumption()))
                : Optional.empty();
    }

    private Optional<Hint> both(End one, End other) {
        boolean differ = one.indicator().equals(other.indicator())
                && !one.end().equals(other.end())
                && !one.by().equals(other.by());
        return differ
                ? one.by().answers().get(0).stream()
                        .sorted(Comparator.comparing(Candidate::words))
                        .filter(happening -> both(one, other, happening))
                        .findFirst()
                        .map(happening -> Hint.of(
                                other.by().rule().rule(),
                                other.concluded().line(),
                                "This rule leads (" + other.indicator() + ") to (" + other.end() + "), and rule ("
                                        + one.by().rule().rule().name() + ") leads it to (" + one.end()
                                        + "); both can answer " + happening.words() + " in one wave. If only one of"
                                        + " them is meant, give them conditions that exclude each other."))
                : Optional.empty();
    }

    private boolean both(End one, End other, Candidate happening) {
        var first = matched(one, happening);
        var second = matched(other, happening);
        return other.by().answers().get(0).contains(happening)
                && one.key(first).equals(other.key(second))
                && Possible.together(
                        scenario,
                        Stream.concat(
                                        Reach.said(scenario, one.by().rule(), first.byName()).stream(),
                                        Reach.said(scenario, other.by().rule(), second.byName()).stream())
                                .toList());
    }

    private Matched matched(End end, Candidate happening) {
        return new Matched(scenario, Map.of(end.by().rule().matches().get(0).name(), happening));
    }
}
