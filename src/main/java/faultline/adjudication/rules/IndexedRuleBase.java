package faultline.adjudication.rules;

import faultline.adjudication.facts.Happening;
import faultline.adjudication.rules.RunawayRulesException.Excess;
import faultline.exercise.definition.Problem;
import faultline.exercise.definition.Scenario;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The compiled conditions and conclusions of rules, called without Drools: an index tells which rules an occasion can
 * concern. Many times faster than a session, and silent about what conditions read.
 */
final class IndexedRuleBase implements RuleBase {
    private final RuleBase full;
    private final List<LoadedRule> rules;
    private final Map<Occasion, List<Numbered>> known = new ConcurrentHashMap<>();

    /** A rule with its place in the order in which firings are told. */
    private record Numbered(int place, LoadedRule rule) {}

    /** A rule with what it matched. */
    private record Match(Numbered by, Happening[] matched) {}

    IndexedRuleBase(RuleBase full, Collection<LoadedRule> rules) {
        this.full = full;
        this.rules = rules.stream()
                .sorted(Comparator.comparing(LoadedRule::info, FiringOrder.OF_RULES))
                .toList();
    }

    @Override
    public List<RuleInfo> rules() {
        return full.rules();
    }

    @Override
    public List<Problem> problemsWith(Scenario scenario) {
        return full.problemsWith(scenario);
    }

    @Override
    public List<NearFiring> nearly(Collection<? extends Happening> wave) {
        return full.nearly(wave);
    }

    @Override
    public RuleBase indexed() {
        return this;
    }

    @Override
    public List<Firing> fire(Collection<? extends Happening> wave, int most, Patience patience) {
        var sink = new Sink();
        var inOrder = wave.stream().sorted(FiringOrder.OF_HAPPENINGS).toList();
        for (var match : matches(inOrder, patience)) {
            var rule = match.by().rule();
            sink.speaks(new Sink.Speaker(rule.info(), List.of(match.matched()), List.of()));
            rule.conclusion().write(match.matched(), sink);
            sink.stopAt(most, patience);
        }
        return sink.firings();
    }

    private List<Match> matches(List<? extends Happening> wave, Patience patience) {
        var matches = new ArrayList<Match>();
        for (var first : wave) {
            for (var rule : concerning(first)) {
                var conditions = rule.rule().conditions();
                stopAfter(patience, rule);
                if (conditions.patterns() > 1) {
                    meetings(rule, first, wave, patience, matches);
                } else if (conditions.hold(0, new Happening[] {first})) {
                    matches.add(new Match(rule, new Happening[] {first}));
                }
            }
        }
        matches.sort(Comparator.comparingInt(match -> match.by().place()));
        return matches;
    }

    private static void meetings(
            Numbered rule, Happening first, List<? extends Happening> wave, Patience patience, List<Match> matches) {
        var conditions = rule.rule().conditions();
        if (!conditions.hold(0, new Happening[] {first, first})) {
            return;
        }
        for (var second : wave) {
            stopAfter(patience, rule);
            var matched = new Happening[] {first, second};
            if (conditions.kind(1).isInstance(second) && conditions.hold(1, matched)) {
                matches.add(new Match(rule, matched));
            }
        }
    }

    private static void stopAfter(Patience patience, Numbered rule) {
        if (patience.isOver()) {
            throw new RunawayRulesException(
                    Excess.TIME, List.of(rule.rule().info().name()));
        }
    }

    /** The rules that can answer such a thing, possibly together with another one. */
    private List<Numbered> concerning(Happening happening) {
        return known.computeIfAbsent(Occasion.of(happening), this::concerned);
    }

    private List<Numbered> concerned(Occasion occasion) {
        var concerned = new ArrayList<Numbered>();
        for (int place = 0; place < rules.size(); place++) {
            if (occasion.mayMatch(rules.get(place), 0)) {
                concerned.add(new Numbered(place, rules.get(place)));
            }
        }
        return List.copyOf(concerned);
    }
}
