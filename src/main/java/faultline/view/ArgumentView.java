package faultline.view;

import faultline.exercise.definition.ArgumentMethod;
import faultline.exercise.definition.StandingCondition;
import faultline.exercise.event.Claim;
import faultline.exercise.event.Odds;
import faultline.exercise.event.Point;
import faultline.exercise.event.Point.Side;
import faultline.exercise.event.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An argument as a seat may see it.
 *
 * @param claim what is argued; how it is kept secret, only for those who knew of it before it was revealed
 * @param standing the conditions that count in it: those of now, or those of when it was decided
 * @param modifier what reasons and conditions add to two dice
 * @param odds as they stand, or stood when it was decided; empty where no dice decide, or estimates are not shown
 * @param estimators who has given an estimate, as far as the seat may know
 * @param estimates in percent by who gave them; none before they are shown together
 * @param median of the estimates, once they are shown
 * @param votes whether each is in favour; none for a cell before it is decided
 * @param steps how many steps of its big project have succeeded
 */
public record ArgumentView(
        Claim claim,
        Status status,
        List<Point> points,
        List<StandingCondition> standing,
        int modifier,
        Optional<Odds> odds,
        List<String> estimators,
        Map<String, Integer> estimates,
        OptionalInt median,
        Map<String, Boolean> votes,
        int steps,
        Optional<Verdict> verdict,
        Optional<String> dropped) {

    public ArgumentView {
        points = List.copyOf(points);
        standing = List.copyOf(standing);
        estimators = List.copyOf(estimators);
    }

    /** How an argument stands. */
    public enum Status {
        WAITS,
        OPEN,
        SUCCEEDED,
        FAILED,
        DROPPED
    }

    public String id() {
        return claim.id();
    }

    public String action() {
        return claim.action();
    }

    public ArgumentMethod method() {
        return claim.method();
    }

    public boolean isOpen() {
        return status == Status.OPEN || status == Status.WAITS;
    }

    /** The reasons of a side, in the order in which they were given. */
    public List<Point> points(Side side) {
        return points.stream().filter(point -> point.side() == side).toList();
    }
}
