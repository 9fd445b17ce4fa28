package faultline.adjudication;

import faultline.adjudication.rules.Patience;
import faultline.adjudication.rules.RuleBase;
import faultline.adjudication.rules.RunawayRulesException;
import faultline.exercise.Exercise;
import faultline.exercise.definition.Scenario;
import faultline.exercise.whatif.Forecast;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** Adjudicates a turn again and again with dice of its own, to tell what may come. It changes nothing. */
public record Forecaster(Scenario scenario, RuleBase rules, Chance chance) {

    /**
     * What the turn that the exercise is in may bring, as things stand.
     *
     * @param runs at least 1
     * @param patience how long each run may take
     * @param done told after each run how many there have been
     * @throws RunawayRulesException when the rules do not come to an end in one of the runs, or not in time
     */
    public Forecast of(Exercise exercise, int runs, Supplier<Patience> patience, IntConsumer done) {
        var tally = new Tally(exercise);
        for (int run = 1; run <= runs; run++) {
            tally.add(new Adjudicator(scenario, rules, new OtherDice(chance, run))
                    .adjudicate(exercise, List.of(), patience.get())
                    .adjudication());
            done.accept(run);
        }
        return tally.forecast();
    }
}
