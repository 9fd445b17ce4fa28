package faultline.adjudication.rules;

import faultline.adjudication.facts.Happening;
import faultline.adjudication.rules.RunawayRulesException.Excess;
import faultline.exercise.definition.Problem;
import faultline.exercise.definition.Scenario;
import faultline.exercise.event.Ruling.Fact;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.drools.core.RuleBaseConfiguration;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.modelcompiler.KieBaseBuilder;
import org.drools.modelcompiler.constraints.ConstraintEvaluationException;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.ThreadSafeOption;
import org.kie.api.runtime.rule.Match;

/** Rules in the form that Drools matches and fires. Each wave is a session of its own, so nothing is left from the last. */
final class DroolsRuleBase implements RuleBase {
    private static final Comparator<CheckedRule> BY_PLACE = Comparator.<CheckedRule, String>comparing(
                    rule -> rule.info().set())
            .thenComparing(rule -> rule.info().file())
            .thenComparing(rule -> rule.info().line());

    /** Drools cannot be stopped while it tries pairs, and tries about so many in the time that anybody waits. */
    private static final long MOST_PAIRS = 20_000_000;

    private final List<CheckedRule> rules;
    private final List<RuleInfo> pairing;
    private final Map<Name, LoadedRule> loaded;
    private final KieBase base;
    /** Each session is used by one thread and then thrown away, so it needs no locks. */
    private final KieSessionConfiguration sessions;

    /** What Drools knows a rule by. */
    private record Name(String inPackage, String name) {}

    /**
     * @param models what the rules were compiled to, by set
     */
    DroolsRuleBase(List<CheckedRule> rules, Map<String, Model> models) {
        this.rules = rules.stream().sorted(BY_PLACE).toList();
        this.loaded = load(rules, models);
        this.pairing = loaded.values().stream()
                .filter(rule -> rule.patterns() > 1)
                .map(LoadedRule::info)
                .toList();
        var loader = models.values().stream()
                .findFirst()
                .map(model -> model.getClass().getClassLoader())
                .orElseGet(DroolsRuleBase.class::getClassLoader);
        var configuration = KieServices.get().newKieBaseConfiguration();
        configuration.as(RuleBaseConfiguration.KEY).setClassLoader(loader);
        this.base = KieBaseBuilder.createKieBaseFromModel(models.values(), configuration);
        this.sessions = KieServices.get().newKieSessionConfiguration();
        sessions.setOption(ThreadSafeOption.NO);
    }

    private static Map<Name, LoadedRule> load(List<CheckedRule> rules, Map<String, Model> models) {
        Map<Name, LoadedRule> loaded = new LinkedHashMap<>();
        models.forEach((set, model) -> model.getRules().forEach(rule -> {
            var checked = rules.stream()
                    .filter(known -> known.info().set().equals(set)
                            && known.info().name().equals(rule.getName()))
                    .findFirst()
                    .orElseThrow(() -> disagreement(rule.getName()));
            loaded.put(new Name(rule.getPackage(), rule.getName()), loaded(checked, rule));
        }));
        if (loaded.size() != rules.size()) {
            throw disagreement("one of " + rules.size());
        }
        return loaded;
    }

    private static LoadedRule loaded(CheckedRule checked, Rule rule) {
        var conditions = new RuleConditions(rule);
        if (!conditions.counts().equals(counts(checked, conditions.patterns()))) {
            throw disagreement(rule.getName());
        }
        return new LoadedRule(
                checked, conditions, CompiledConclusion.of(rule.getDefaultConsequence(), conditions.variables()));
    }

    private static List<Integer> counts(CheckedRule rule, int patterns) {
        return IntStream.range(0, patterns)
                .mapToObj(pattern -> (int) rule.conditions().stream()
                        .filter(condition -> condition.pattern() == pattern)
                        .count())
                .toList();
    }

    /** The guard read something else than Drools compiled: nothing may be fired that nobody checked. */
    private static IllegalStateException disagreement(String rule) {
        return new IllegalStateException("Rule (" + rule + ") was compiled to something else than was checked.");
    }

    @Override
    public List<RuleInfo> rules() {
        return rules.stream().map(CheckedRule::info).toList();
    }

    @Override
    public List<Problem> problemsWith(Scenario scenario) {
        return rules.stream()
                .flatMap(rule -> new ScenarioCheck(scenario, rule).problems().stream())
                .sorted()
                .distinct()
                .toList();
    }

    @Override
    public RuleBase indexed() {
        return new IndexedRuleBase(this, loaded.values());
    }

    @Override
    public List<Firing> fire(Collection<? extends Happening> wave, int most, Patience patience) {
        if (rules.isEmpty()) {
            return List.of();
        }
        if ((long) wave.size() * wave.size() * pairing.size() > MOST_PAIRS) {
            throw new RunawayRulesException(Excess.TIME, suspects());
        }
        var firings = OurLoader.during(() -> session(wave, most, patience));
        return firings.stream().sorted(FiringOrder.FIXED).toList();
    }

    @Override
    public List<NearFiring> nearly(Collection<? extends Happening> wave) {
        return new NearFirings(loaded.values()).of(wave);
    }

    private List<Firing> session(Collection<? extends Happening> wave, int most, Patience patience) {
        var sink = new Sink();
        var session = base.newKieSession(sessions, KieServices.get().newEnvironment());
        try {
            session.setGlobal("rulings", sink);
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void beforeMatchFired(BeforeMatchFiredEvent event) {
                    sink.stopAt(most, patience);
                    sink.speaks(speaker(event.getMatch()));
                }
            });
            wave.forEach(session::insert);
            session.fireAllRules();
            sink.stopAt(most, patience);
            return sink.firings();
        } catch (ConstraintEvaluationException e) {
            // Conditions that were stopped while they asked the world come back inside what Drools has to say of them.
            throw wasStopped(e) ? new RunawayRulesException(Excess.TIME, suspects()) : e;
        } finally {
            session.dispose();
        }
    }

    private static boolean wasStopped(Throwable thrown) {
        return thrown instanceof RunawayRulesException || (thrown.getCause() != null && wasStopped(thrown.getCause()));
    }

    /** Where time is lost before anything fires, it is lost in pairs. */
    private List<String> suspects() {
        return (pairing.isEmpty() ? rules.stream().map(CheckedRule::info) : pairing.stream())
                .map(RuleInfo::name)
                .limit(RunawayRulesException.MOST_NAMED)
                .toList();
    }

    private Sink.Speaker speaker(Match match) {
        var name = new Name(match.getRule().getPackageName(), match.getRule().getName());
        var rule = Objects.requireNonNull(loaded.get(name), "a rule has fired that nobody checked");
        var answers = rule.conditions().variables().stream()
                .map(variable -> (Happening) match.getDeclarationValue(variable))
                .toList();
        var written = rule.checked().conditions();
        var trials = rule.conditions().tryOn(answers);
        var facts = IntStream.range(0, trials.size())
                .mapToObj(i -> new Fact(written.get(i).text(), trials.get(i).seen()))
                .toList();
        return new Sink.Speaker(rule.info(), answers, facts);
    }
}
