package faultline.play;

import faultline.adjudication.Adjudicator;
import faultline.adjudication.Chance;
import faultline.adjudication.Forecaster;
import faultline.adjudication.rules.Patience;
import faultline.adjudication.rules.RuleBase;
import faultline.adjudication.rules.RunawayRulesException;
import faultline.adjudication.rules.RunawayRulesException.Excess;
import faultline.exercise.Command;
import faultline.exercise.Impulses;
import faultline.exercise.Phases;
import faultline.exercise.definition.Nearest;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Event;
import faultline.exercise.event.Refusal.Code;
import faultline.exercise.event.Seat;
import faultline.exercise.turn.Phase;
import faultline.exercise.turn.Turn;
import faultline.exercise.whatif.Forecast;
import faultline.view.Views;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;

/** Adjudicates the turns of exercises for the white cell: the rules propose, people dispose. */
public final class Umpire {
    /** Twenty people wait for the answer; rules that need longer are not worth it. */
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private static final int MOST_RUNS = 1000;

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

    /**
     * Asks the rules about a move that has just been entered, where each is answered on entry. If they give no answer, the
     * move stays entered, and can be adjudicated again or withdrawn.
     *
     * @param id of the command that entered it; the same one again finds the same answer
     */
    Outcome<Happened> answerOnEntry(Caller caller, String name, UUID id, Happened entered) {
        return exercises.load(name).then(loaded -> {
            var answer = UUID.nameUUIDFromBytes(("the answer to " + id).getBytes(StandardCharsets.UTF_8));
            return waits(loaded.exercise().turn(), entered) || loaded.knows(answer)
                    ? answered(caller, name, answer, entered)
                    : Outcome.done(entered);
        });
    }

    private static boolean waits(Turn turn, Happened entered) {
        return turn.phase() == Phase.MOVES
                && Impulses.onEntry(turn)
                && entered.events().stream()
                        .anyMatch(event -> event instanceof Event.MoveSubmitted submitted
                                && turn.moves().contains(submitted.move()));
    }

    /** It is for the white cell that the rules are asked, whoever entered the move: nobody else sees what they say. */
    private Outcome<Happened> answered(Caller caller, String name, UUID id, Happened entered) {
        var asked = adjudicate(new Caller(new Seat.White(), caller.person()), name, id);
        if (!(caller.seat() instanceof Seat.White)) {
            return exercises
                    .load(name)
                    .then(loaded -> Outcome.done(new Happened(
                            Views.of(loaded.scenario(), loaded.events(), caller.seat()), entered.events())));
        }
        return Outcome.done(
                asked instanceof Outcome.Refused<Happened> refused
                        ? entered.unanswered(refused.refusal())
                        : entered.then(((Outcome.Done<Happened>) asked).value()));
    }

    /**
     * What the moves entered so far would bring, over many runs with dice of their own: for the white cell alone. Nothing
     * is written, and the rolls that will decide are not among those of the runs.
     *
     * @param runs 1 to 1000
     * @param done told after each run how many there have been
     */
    public Outcome<Forecast> preview(Caller caller, String name, int runs, IntConsumer done) {
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
        return exercises
                .load(name)
                .then(loaded -> loaded.exercise().phase() == Phase.MOVES
                        ? exercises.rules(loaded.exercise()).then(rules -> forecast(loaded, rules, runs, done))
                        : Outcome.refused(
                                Code.WRONG_PHASE,
                                Phases.sentence("A turn is previewed while moves are entered", loaded.exercise()),
                                Phases.next(loaded.scenario(), loaded.exercise())));
    }

    private Outcome<Forecast> forecast(Loaded loaded, RuleBase rules, int runs, IntConsumer done) {
        try {
            return Outcome.done(new Forecaster(loaded.scenario(), rules.indexed(), chance)
                    .of(loaded.exercise(), runs, this::patience, done));
        } catch (RunawayRulesException runaway) {
            return runaway(runaway);
        }
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
            return runaway(runaway);
        }
    }

    private static <T> Outcome<T> runaway(RunawayRulesException runaway) {
        return Outcome.refused(
                Code.RUNAWAY_RULES,
                (runaway.excess() == Excess.TIME
                                ? "The rules take longer than " + LONGEST.toSeconds() + " seconds: "
                                : "The rules do not come to an end: ")
                        + Nearest.list(runaway.rules()) + ".",
                "Nothing was changed. Mend the rules and begin the exercise anew.");
    }

    private Patience patience() {
        var end = conductor.clock().instant().plus(LONGEST);
        return () -> conductor.clock().instant().isAfter(end);
    }
}
