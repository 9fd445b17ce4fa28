package faultline.adjudication.rules;

import faultline.adjudication.facts.Happening;
import faultline.exercise.whatif.Demand;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Holds every rule against what happens in a wave, and finds those that only the world kept from firing. */
record NearFirings(Collection<LoadedRule> rules) {

    List<NearFiring> of(Collection<? extends Happening> wave) {
        return rules.stream()
                .flatMap(rule -> occasions(rule, wave).flatMap(answers -> near(rule, answers).stream()))
                .toList();
    }

    /** Whatever the rule's patterns could match together, each of the kind that its pattern asks for. */
    private static Stream<List<Happening>> occasions(LoadedRule rule, Collection<? extends Happening> wave) {
        var first = ofKind(rule, 0, wave).toList();
        return rule.patterns() == 1
                ? first.stream().map(List::of)
                : first.stream().flatMap(one -> ofKind(rule, 1, wave).map(two -> List.of(one, two)));
    }

    private static Stream<Happening> ofKind(LoadedRule rule, int pattern, Collection<? extends Happening> wave) {
        var kind = rule.conditions().kind(pattern);
        return wave.stream().<Happening>map(happening -> happening).filter(kind::isInstance);
    }

    private static Optional<NearFiring> near(LoadedRule rule, List<Happening> answers) {
        return lacking(rule, answers)
                .map(demands -> new NearFiring(rule.info(), answers, demands, would(rule, answers)));
    }

    /**
     * What the rule lacked; empty if it fired, or would not have fired in any world. A condition that what happened does
     * not meet ends the search, since those after it may ask for what only matches have.
     */
    private static Optional<List<Demand>> lacking(LoadedRule rule, List<Happening> answers) {
        var tried = new ArrayList<RuleConditions.Trial>();
        rule.conditions().tryOn(answers, trial -> {
            tried.add(trial);
            return trial.holds()
                    || (!trial.seen().isEmpty()
                            && Truth.lacking(List.of(truth(rule, answers, tried.size() - 1)))
                                    .isPresent());
        });
        boolean all = tried.size() == rule.checked().conditions().size();
        boolean fired = tried.stream().allMatch(RuleConditions.Trial::holds);
        boolean hopeless =
                tried.stream().anyMatch(trial -> !trial.holds() && trial.seen().isEmpty());
        return !all || fired || hopeless
                ? Optional.empty()
                : Truth.lacking(IntStream.range(0, tried.size())
                        .mapToObj(condition -> truth(rule, answers, condition))
                        .toList());
    }

    private static Truth truth(LoadedRule rule, List<Happening> answers, int condition) {
        var written = rule.checked().conditions().get(condition);
        var names = rule.conditions().variables();
        Map<String, Happening> above = new HashMap<>();
        for (int i = 0; i < written.pattern(); i++) {
            above.put(names.get(i), answers.get(i));
        }
        return new DemandReader(new Asking(above, answers.get(written.pattern()))).read(written.text());
    }

    private static List<Firing> would(LoadedRule rule, List<Happening> answers) {
        var sink = new Sink();
        sink.speaks(new Sink.Speaker(rule.info(), answers, List.of()));
        rule.conclusion().write(answers.toArray(), sink);
        return sink.firings();
    }
}
