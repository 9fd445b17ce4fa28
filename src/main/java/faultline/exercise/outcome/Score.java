package faultline.exercise.outcome;

import faultline.exercise.definition.Aim;
import faultline.exercise.definition.Aim.Penalty;
import faultline.exercise.definition.Aim.Weight;
import faultline.exercise.definition.LevelIndicator.Band;
import java.util.List;
import java.util.Optional;

/**
 * How well an actor has done.
 *
 * @param points 0 to 100: the weighted mean of its weighted aims, less its penalties
 * @param band what the actor's bands call it; the lowest if a floor was missed
 * @param aims in the author's order
 */
public record Score(double points, Band band, List<Reached> aims) {

    public Score {
        aims = List.copyOf(aims);
    }

    /**
     * How far one aim is reached.
     *
     * @param percent 0 to 100
     * @param band what the aim's bands call it
     */
    public record Reached(Aim aim, double percent, Band band) {

        /** What it takes off the score, 0 to 100; 0 for an aim that is no penalty. */
        public double cost() {
            return aim.stake() instanceof Penalty penalty ? penalty.points() * percent / 100 : 0;
        }

        /** Whether a red line was crossed: less was reached than the aim's floor. */
        public boolean missedFloor() {
            return aim.floor().isPresent() && percent < aim.floor().getAsDouble();
        }

        double weight() {
            return aim.stake() instanceof Weight weight ? weight.weight() : 0;
        }
    }

    /** The first aim whose floor was missed, which decides the band whatever the points are; mostly empty. */
    public Optional<Reached> missedFloor() {
        return aims.stream().filter(Reached::missedFloor).findFirst();
    }
}
