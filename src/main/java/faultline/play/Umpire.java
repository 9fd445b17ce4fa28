package faultline.play;

import faultline.adjudication.Adjudicator;
import faultline.adjudication.Chance;
import faultline.adjudication.rules.Patience;
import faultline.adjudication.rules.RuleBase;
import faultline.adjudication.rules.RunawayRulesException;
import faultline.adjudication.rules.RunawayRulesException.Excess;
import faultline.exercise.Command;
import faultline.exercise.definition.Nearest;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Refusal.Code;
import faultline.exercise.event.Seat;
import faultline.exercise.turn.Phase;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Adjudicates the turns of exercises for the white cell: the rules propose, people dispose. */
public final class Umpire {
    /** Twenty people wait for the answer; rules that need longer are not worth it. */
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final Exercises exercises;
    private final Conductor conductor;
    private final Chance chance;

    Umpire(Exercises exercises, Conductor conductor, Chance chance) {
        this.exercises = exercises;
        this.conductor = conductor;
        this.chance = chance;
    }

    /** Asks the rules for their answer to the turn's moves and lays it before the white cell. */
    public Outcome<Happened> adjudicate(Caller caller, String name, UUID id) {
        return conductor.carryOut(caller, name, id, loaded -> proposal(caller, loaded));
    }

    private Outcome<Command> proposal(Caller caller, Loaded loaded) {
        var exercise = loaded.exercise();
        if (!(caller.seat() instanceof Seat.White) || exercise.phase() != Phase.MOVES) {
            // The heart refuses this in its own words; the rules need not be asked.
            var nothing = new Adjudication(exercise.turn().number(), List.of());
            return Outcome.done(new Command.ProposeAdjudication(nothing));
        }
        return exercises.rules(exercise).then(rules -> adjudicated(loaded, rules));
    }

    private Outcome<Command> adjudicated(Loaded loaded, RuleBase rules) {
        try {
            var adjudication =
                    new Adjudicator(loaded.scenario(), rules, chance).adjudicate(loaded.exercise(), patience());
            return Outcome.done(new Command.ProposeAdjudication(adjudication));
        } catch (RunawayRulesException runaway) {
            return Outcome.refused(
                    Code.RUNAWAY_RULES,
                    (runaway.excess() == Excess.TIME
                                    ? "The rules take longer than " + LONGEST.toSeconds() + " seconds: "
                                    : "The rules do not come to an end: ")
                            + Nearest.list(runaway.rules()) + ".",
                    "Nothing was changed. Mend the rules and begin the exercise anew.");
        }
    }

    private Patience patience() {
        var end = conductor.clock().instant().plus(LONGEST);
        return () -> conductor.clock().instant().isAfter(end);
    }
}
