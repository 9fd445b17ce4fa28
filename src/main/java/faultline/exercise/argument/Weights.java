package faultline.exercise.argument;

import faultline.exercise.definition.StandingCondition;
import faultline.exercise.event.Point;
import faultline.exercise.event.Point.Side;
import faultline.exercise.event.Point.Weight;
import java.util.List;

/** What reasons and standing conditions count together. */
public final class Weights {
    /** From so many on, the weak reasons of a side count as one strong one. */
    private static final int SEVERAL = 2;

    private Weights() {}

    /** What is added to two dice: all that speaks for it, less all that speaks against it, and what stands. */
    public static int modifier(List<Point> points, List<StandingCondition> standing) {
        return of(points, Side.FOR)
                - of(points, Side.AGAINST)
                + standing.stream().mapToInt(StandingCondition::modifier).sum();
    }

    /** What the reasons of a side count, 0 or more. */
    public static int of(List<Point> points, Side side) {
        return count(points, side, Weight.STRONG)
                + 2 * count(points, side, Weight.COMPELLING)
                + (count(points, side, Weight.WEAK) >= SEVERAL ? 1 : 0);
    }

    private static int count(List<Point> points, Side side, Weight weight) {
        return (int) points.stream()
                .filter(point -> point.side() == side && point.weight() == weight)
                .count();
    }
}
