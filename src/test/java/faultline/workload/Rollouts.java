package faultline.workload;

import faultline.adjudication.Adjudicator;
import faultline.adjudication.Chance;
import faultline.adjudication.rules.RuleBase;
import faultline.exercise.Exercise;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.Reading;
import faultline.exercise.definition.Scenario;
import faultline.exercise.definition.Value;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Conclusion.LevelEffect;
import faultline.exercise.event.Event;
import faultline.exercise.event.Move;
import faultline.exercise.event.Ruling;
import faultline.exercise.turn.Impulse;
import faultline.exercise.turn.Phase;
import faultline.exercise.turn.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plays a workload the way exercises are played: each turn's moves are adjudicated, and what comes of it is the next state. */
final class Rollouts {
    private static final Move.Origin.Entered ENTERED = new Move.Origin.Entered("cell");

    private final Workload workload;
    private final Scenario scenario;
    private final Adjudicator adjudicator;
    private final List<Reading> starts;

    /**
     * @param rules those of the workload, in whatever way they are fired
     */
    Rollouts(Workload workload, RuleBase rules) {
        this.workload = workload;
        this.scenario = WorkloadScenario.of(workload);
        this.adjudicator = new Adjudicator(scenario, rules, Rollouts::roll);
        this.starts = scenario.indicators().values().stream()
                .flatMap(level -> level.starts().entrySet().stream())
                .map(start -> new Reading(start.getKey(), start.getValue()))
                .toList();
    }

    Scenario scenario() {
        return scenario;
    }

    /** What all the rollouts from seed 1 on come to. */
    long check(int rollouts) {
        long check = 7;
        for (int seed = 1; seed <= rollouts; seed++) {
            check = play(seed, check);
        }
        return check;
    }

    /** One rollout of ten turns; its numbers are added to the check. */
    long play(long seed, long check) {
        var exercise = Exercise.begunBy(new Event.ExerciseCreated("rollout", "workload", "", "s", "r", seed, starts));
        long fired = 0;
        for (int number = 1; number <= Workload.TURNS; number++) {
            var turn = new Turn(
                    number,
                    Phase.MOVES,
                    Impulse.WHOLE_TURN,
                    workload.actors(),
                    policy(seed, number),
                    List.of(),
                    Optional.empty(),
                    List.of());
            exercise = new Exercise(
                    exercise.identity(),
                    exercise.seating(),
                    turn,
                    exercise.situation(),
                    exercise.msel(),
                    exercise.negotiation(),
                    exercise.clock(),
                    exercise.arguments(),
                    exercise.evaluation(),
                    exercise.drafts());
            var adjudication = adjudicator.adjudicate(exercise);
            fired += fired(adjudication);
            exercise = exercise.evolve(new Event.AdjudicationProposed(adjudication))
                    .evolve(new Event.AdjudicationAccepted(number));
        }
        return Workload.check(numbers(exercise, check), fired);
    }

    private List<Move> policy(long seed, int turn) {
        var moves = new ArrayList<Move>();
        for (int actor = 0; actor < workload.actors(); actor++) {
            moves.add(new Move(
                    "M" + turn + "." + (actor + 1),
                    turn,
                    Names.actor(actor),
                    Names.move(workload.policy(seed, turn - 1, actor)),
                    "",
                    false,
                    Move.Words.NONE,
                    ENTERED));
        }
        return moves;
    }

    /** The workload's own dice: all that a rule concludes hangs on one roll. */
    private static int roll(Chance.Key key) {
        var rule = key.rule();
        int number = Integer.parseInt(rule, rule.lastIndexOf(' ') + 1, rule.length(), 10);
        return 1 + Workload.roll(key.seed(), key.turn() - 1, number);
    }

    /** Every rule changes exactly one level that is not a relation. */
    private static long fired(Adjudication adjudication) {
        return adjudication
                .rulings()
                .filter(Ruling::holds)
                .filter(ruling -> ruling.conclusion() instanceof LevelEffect effect
                        && effect.key().indicator().startsWith("i"))
                .count();
    }

    private long numbers(Exercise exercise, long check) {
        for (int i = 0; i < workload.levels().size(); i++) {
            check = Workload.check(check, level(exercise, Names.level(i)));
        }
        for (int i = 0; i < workload.relations().size(); i++) {
            check = Workload.check(check, level(exercise, Names.relation(i)));
        }
        return check;
    }

    private static long level(Exercise exercise, String name) {
        return (long) ((Value.Level) exercise.situation().values().get(Key.of(name))).number();
    }
}
