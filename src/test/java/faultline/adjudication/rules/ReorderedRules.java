package faultline.adjudication.rules;

import faultline.adjudication.facts.Happening;
import faultline.exercise.definition.Problem;
import faultline.exercise.definition.Scenario;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** For tests: rules that were built in another order, and that get what happens in an order that differs each time. */
public record ReorderedRules(RuleBase asked, Random random) implements RuleBase {

    /** Rules that the build compiled, in an order drawn by lot. */
    public static RuleBase ofTheBuild(String set, Random random) {
        var prebuilt = new PrebuiltRules(OurLoader.LOADER);
        var models = prebuilt.models(List.of(set));
        models.values().forEach(model -> Collections.shuffle(model.getRules(), random));
        var checked = prebuilt.index().rules().stream()
                .filter(rule -> rule.info().set().equals(set))
                .toList();
        return new ReorderedRules(OurLoader.during(() -> new DroolsRuleBase(checked, models)), random);
    }

    @Override
    public List<RuleInfo> rules() {
        return asked.rules();
    }

    @Override
    public List<Problem> problemsWith(Scenario scenario) {
        return asked.problemsWith(scenario);
    }

    @Override
    public List<Firing> fire(Collection<? extends Happening> wave, int most, Patience patience) {
        var shuffled = new ArrayList<>(wave);
        Collections.shuffle(shuffled, random);
        return asked.fire(shuffled, most, patience);
    }

    @Override
    public List<NearFiring> nearly(Collection<? extends Happening> wave) {
        return asked.nearly(wave);
    }

    @Override
    public RuleBase indexed() {
        return new ReorderedRules(asked.indexed(), random);
    }
}
