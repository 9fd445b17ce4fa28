package faultline.play;

import faultline.adjudication.Adjudicator;
import faultline.adjudication.Chance;
import faultline.adjudication.Revision;
import faultline.adjudication.rules.Patience;
import faultline.adjudication.rules.RuleBase;
import faultline.adjudication.rules.RunawayRulesException;
import faultline.adjudication.rules.RunawayRulesException.Excess;
import faultline.exercise.Exercise;
import faultline.exercise.definition.Nearest;
import faultline.exercise.definition.Scenario;
import faultline.exercise.event.Intervention;
import faultline.exercise.event.Refusal.Code;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/**
 * Asks rules for their answer to a turn as it stands. Nothing comes of it by itself.
 *
 * @param patience how long one waits for each answer
 */
record Asking(Exercises exercises, Chance chance, Supplier<Patience> patience) {
    /** Twenty people wait for the answer; rules that need longer are not worth it. */
    private static final Duration LONGEST = Duration.ofSeconds(5);

    /** While people wait. */
    static Asking inTime(Exercises exercises, Chance chance, Clock clock) {
        return new Asking(exercises, chance, () -> {
            var end = clock.instant().plus(LONGEST);
            return () -> clock.instant().isAfter(end);
        });
    }

    /** However long it takes: what was answered once in time is to be answered again on a slower machine. */
    static Asking again(Exercises exercises, Chance chance) {
        return new Asking(exercises, chance, () -> Patience.ENDLESS);
    }

    /** The answer under the texts that hold in the exercise, with the white cell's hand in it. */
    Outcome<Revision> of(Exercise exercise, List<Intervention> asked) {
        return exercises
                .scenario(exercise)
                .then(scenario -> exercises.rules(exercise).then(rules -> under(scenario, rules, exercise, asked)));
    }

    /** The answer that these texts give. */
    Outcome<Revision> under(Scenario scenario, RuleBase rules, Exercise exercise, List<Intervention> asked) {
        try {
            return Outcome.done(new Adjudicator(scenario, rules, chance).adjudicate(exercise, asked, patience.get()));
        } catch (RunawayRulesException runaway) {
            return runaway(runaway);
        }
    }

    static <T> Outcome<T> runaway(RunawayRulesException runaway) {
        return Outcome.refused(
                Code.RUNAWAY_RULES,
                (runaway.excess() == Excess.TIME
                                ? "The rules take longer than " + LONGEST.toSeconds() + " seconds: "
                                : "The rules do not come to an end: ")
                        + Nearest.list(runaway.rules()) + ".",
                "Nothing was changed. Mend the rules and begin the exercise anew.");
    }
}
