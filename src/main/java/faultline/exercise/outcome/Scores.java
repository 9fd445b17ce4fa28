package faultline.exercise.outcome;

import faultline.exercise.Exercise;
import faultline.exercise.definition.Actor;
import faultline.exercise.definition.Aim;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.Measure;
import faultline.exercise.definition.Value;
import faultline.exercise.event.Move;
import faultline.exercise.outcome.Score.Reached;
import faultline.exercise.turn.Conditions;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges an actor's aims on an exercise as it stands: what is proposed and not accepted counts for nothing. */
public final class Scores {
    private static final double ALL = 100;

    private final Actor actor;
    private final Exercise exercise;
    private final Conditions conditions;

    private Scores(Actor actor, Exercise exercise) {
        this.actor = actor;
        this.exercise = exercise;
        this.conditions = new Conditions(exercise.situation(), exercise.turn().number(), actor.id(), "");
    }

    /** The actor's score as the exercise stands; empty for an actor without aims, which has no outcome. */
    public static Optional<Score> of(Actor actor, Exercise exercise) {
        return actor.aims().isEmpty() ? Optional.empty() : Optional.of(new Scores(actor, exercise).score());
    }

    private Score score() {
        var aims = new ArrayList<Reached>(actor.aims().size());
        double weights = 0;
        double sum = 0;
        double costs = 0;
        for (var aim : actor.aims()) {
            var reached = reached(aim);
            aims.add(reached);
            weights += reached.weight();
            sum += reached.weight() * reached.percent();
            costs += reached.cost();
        }
        double points = rounded(Math.max(0, (weights == 0 ? 0 : sum / weights) - costs));
        boolean crossed = aims.stream().anyMatch(Reached::missedFloor);
        return new Score(
                points, crossed ? actor.outcome().lowest() : actor.outcome().at(points), aims);
    }

    private Reached reached(Aim aim) {
        double percent = rounded(percent(aim.measure()));
        return new Reached(aim, percent, aim.bands().at(percent));
    }

    private double percent(Measure measure) {
        if (measure instanceof Measure.Measured measured) {
            double level = exercise.situation().level(key(measured));
            return ALL * Math.min(1, Math.max(0, (level - measured.from()) / (measured.to() - measured.from())));
        }
        if (measure instanceof Measure.Played played) {
            return ALL * Math.min(1, (double) timesMade(played) / played.times());
        }
        return isSo(measure) ? ALL : 0;
    }

    private boolean isSo(Measure measure) {
        if (measure instanceof Measure.Wanted wanted) {
            return conditions.hold(wanted.condition());
        }
        if (measure instanceof Measure.Released released) {
            return exercise.msel().isReleased(released.inject());
        }
        var reached = (Measure.Reached) measure;
        var key = reached.stage().resolve(actor.id(), "");
        var state = new Value.Stage(reached.state());
        return exercise.situation().course().stream().anyMatch(end -> state.equals(end.get(key)));
    }

    private Key key(Measure.Measured measured) {
        return measured.level().resolve(actor.id(), "");
    }

    private long timesMade(Measure.Played played) {
        return moves(exercise)
                .filter(move ->
                        move.actor().equals(played.actor()) && move.type().equals(played.move()))
                .count();
    }

    /** Every move that counts: of the turns that are over, and of those parts of this one that are in force. */
    public static Stream<Move> moves(Exercise exercise) {
        var history = exercise.situation().history();
        int turn = exercise.turn().number();
        boolean told = history.stream().anyMatch(move -> move.turn() == turn);
        return told ? history.stream() : Stream.concat(history.stream(), exercise.turn().movesAccepted().stream());
    }

    /** To six decimals, as levels are kept, so that a sum of fractions still comes to the number that it should. */
    private static double rounded(double number) {
        return new Value.Level(number).number();
    }
}
