package faultline.view;

import faultline.exercise.Exercise;
import faultline.exercise.definition.Actor;
import faultline.exercise.definition.Aim;
import faultline.exercise.definition.Aim.Penalty;
import faultline.exercise.definition.Aim.Weight;
import faultline.exercise.definition.Condition;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.Measure;
import faultline.exercise.definition.Scenario;
import faultline.exercise.definition.Secrecy;
import faultline.exercise.outcome.Score;
import faultline.exercise.outcome.Scores;
import faultline.view.ActorOutcome.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * What actors have reached, as far as a seat may know: each of those it plays, and for a cell only where the aim rests on
 * what it sees.
 */
record OutcomeViews(Scenario scenario, Exercise exercise, Sight sight, Labels labels, EvidenceViews evidence) {
    private static final String HIDDEN = "something that this seat may not see";

    /** In the scenario's order. */
    List<ActorOutcome> all() {
        return scenario.actors().values().stream()
                .filter(actor -> sight.everything() || sight.plays(actor.id()))
                .map(this::of)
                .toList();
    }

    private ActorOutcome of(Actor actor) {
        var score = Scores.of(actor, exercise);
        boolean known = actor.aims().stream().allMatch(aim -> knows(aim.measure(), actor.id()));
        return new ActorOutcome(
                actor.id(),
                actor.name(),
                exercise.seating().cellOf(actor.id()),
                score.filter(any -> known).map(OutcomeViews::verdict),
                score.stream()
                        .flatMap(some -> some.aims().stream())
                        .map(reached -> aim(reached, actor.id()))
                        .toList());
    }

    private static Verdict verdict(Score score) {
        return new Verdict(
                score.points(),
                score.band().words(),
                score.missedFloor().map(Score.Reached::aim).map(Aim::text));
    }

    private AimOutcome aim(Score.Reached reached, String actor) {
        var aim = reached.aim();
        boolean known = knows(aim.measure(), actor);
        var words = new MeasureWords(labels, actor, this::inject);
        return new AimOutcome(
                aim.text(),
                aim.stake() instanceof Weight weight ? weight.weight() : 0,
                aim.stake() instanceof Penalty penalty ? penalty.points() : 0,
                aim.floor(),
                known ? words.of(aim.measure()) : HIDDEN,
                known
                        ? Optional.of(new AimOutcome.Reached(
                                reached.percent(), reached.band().words(), reached.cost()))
                        : Optional.empty(),
                known ? evidence.of(aim.measure(), actor) : List.of());
    }

    private String inject(String inject) {
        return scenario.inject(inject).name();
    }

    /** Whether the seat may know all that the aim rests on. */
    private boolean knows(Measure measure, String actor) {
        if (sight.everything()) {
            return true;
        }
        if (measure instanceof Measure.Wanted wanted) {
            return wanted.condition().leaves().allMatch(leaf -> knows(leaf, actor));
        }
        if (measure instanceof Measure.Measured measured) {
            return sees(measured.level().resolve(actor, ""));
        }
        if (measure instanceof Measure.Played played) {
            return knowsOf(played.actor(), played.move());
        }
        return measure instanceof Measure.Released released
                ? sight.receives(scenario.inject(released.inject()))
                : sees(((Measure.Reached) measure).stage().resolve(actor, ""));
    }

    private boolean knows(Condition leaf, String actor) {
        if (leaf instanceof Condition.LevelIs level) {
            return sees(level.level().resolve(actor, ""));
        }
        if (leaf instanceof Condition.StageIs stage) {
            return sees(stage.stage().resolve(actor, ""));
        }
        return !(leaf instanceof Condition.Played played) || knowsOf(played.actor(), played.move());
    }

    private boolean sees(Key key) {
        return sight.sees(key, scenario.indicator(key.indicator()).scope());
    }

    /** Whether no such move of the actor could be made without the seat's getting to know. */
    private boolean knowsOf(String actor, String move) {
        return sight.plays(actor) || scenario.move(move).secrecy() == Secrecy.PUBLIC;
    }
}
