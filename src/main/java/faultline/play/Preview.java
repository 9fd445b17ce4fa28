package faultline.play;

import faultline.adjudication.Forecaster;
import faultline.adjudication.rules.RuleBase;
import faultline.adjudication.rules.RunawayRulesException;
import faultline.exercise.Phases;
import faultline.exercise.event.Refusal.Code;
import faultline.exercise.event.Seat;
import faultline.exercise.turn.Phase;
import faultline.exercise.whatif.Forecast;
import faultline.progress.Progress;

/** Forecasts what the moves entered so far may bring. It reads and never writes. */
record Preview(Asking asking) {
    private static final int MOST_RUNS = 1000;

    Outcome<Forecast> of(Caller caller, String name, int runs, Progress progress) {
        if (!(caller.seat() instanceof Seat.White)) {
            return Outcome.refused(
                    Code.NOT_YOURS,
                    "Only the white cell may preview a turn, not the seat (" + caller.seat() + ").",
                    "Ask the facilitator.");
        }
        if (runs < 1 || runs > MOST_RUNS) {
            return Outcome.refused(
                    Code.BAD_VALUE,
                    "A preview cannot have (" + runs + ") runs.",
                    "There can be 1 to " + MOST_RUNS + ".");
        }
        return asking.exercises().load(name).then(loaded -> of(loaded, runs, progress));
    }

    private Outcome<Forecast> of(Loaded loaded, int runs, Progress progress) {
        return loaded.exercise().phase() == Phase.MOVES
                ? asking.exercises().rules(loaded.exercise()).then(rules -> forecast(loaded, rules, runs, progress))
                : Outcome.refused(
                        Code.WRONG_PHASE,
                        Phases.sentence("A turn is previewed while moves are entered", loaded.exercise()),
                        Phases.next(loaded.scenario(), loaded.exercise()));
    }

    private Outcome<Forecast> forecast(Loaded loaded, RuleBase rules, int runs, Progress progress) {
        progress.at(0, runs);
        try {
            return Outcome.done(new Forecaster(loaded.scenario(), rules.indexed(), asking.chance())
                    .of(loaded.exercise(), runs, asking.patience(), done -> progress.at(done, runs)));
        } catch (RunawayRulesException runaway) {
            return Asking.runaway(runaway);
        }
    }
}
