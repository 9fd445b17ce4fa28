package faultline.exercise.argument;

import faultline.exercise.definition.ArgumentMethod;
import faultline.exercise.definition.Grown;
import faultline.exercise.definition.Ordered;
import faultline.exercise.definition.StandingCondition;
import faultline.exercise.event.Claim;
import faultline.exercise.event.Odds;
import faultline.exercise.event.Point;
import faultline.exercise.event.Point.Side;
import faultline.exercise.event.Point.Weight;
import faultline.exercise.event.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One argument as it stands.
 *
 * @param points for and against, in the order in which they were given
 * @param estimates in percent, by who gave them
 * @param shown whether the estimates lie on the table
 * @param votes whether each is in favour, by who cast them
 * @param triggered whether it can be decided: what a secret one waited for has come
 * @param revealed whether everybody may know of it
 * @param verdict what came of it; empty while it is argued
 * @param dropped why it was given up, if it was
 */
public record Argument(
        Claim claim,
        List<Point> points,
        Map<String, Integer> estimates,
        boolean shown,
        Map<String, Boolean> votes,
        boolean triggered,
        boolean revealed,
        Optional<Verdict> verdict,
        Optional<String> dropped) {

    public Argument {
        points = Grown.copyOf(points);
        estimates = Ordered.copyOf(estimates);
        votes = Ordered.copyOf(votes);
    }

    static Argument opened(Claim claim) {
        boolean open = claim.secret().isEmpty();
        return new Argument(
                claim, List.of(), Map.of(), false, Map.of(), open, open, Optional.empty(), Optional.empty());
    }

    public String id() {
        return claim.id();
    }

    public ArgumentMethod method() {
        return claim.method();
    }

    /** Whether it is still to be decided, be it now or once its trigger comes. */
    public boolean isOpen() {
        return verdict.isEmpty() && dropped.isEmpty();
    }

    /** Whether it is a secret one whose time has not come. */
    public boolean waits() {
        return isOpen() && !triggered;
    }

    public boolean succeeded() {
        return verdict.filter(Verdict::succeeded).isPresent();
    }

    /** Whether it can happen without a roll: nobody speaks against it, or a reason for it is compelling. */
    public boolean mayGoUnopposed() {
        return points.stream().noneMatch(point -> point.side() == Side.AGAINST)
                || points.stream().anyMatch(point -> point.side() == Side.FOR && point.weight() == Weight.COMPELLING);
    }

    /**
     * The odds as things stand; empty where no dice decide, or the estimates are not shown.
     *
     * @param standing the conditions that apply
     */
    public Optional<Odds> odds(List<StandingCondition> standing) {
        if (method().hasTwoDice()) {
            return Optional.of(dice(standing).odds());
        }
        var median = Estimates.median(estimates.values());
        return method() == ArgumentMethod.ESTIMATIVE && shown && median.isPresent()
                ? Optional.of(new Odds(median.getAsInt(), 100))
                : Optional.empty();
    }

    /** When two dice succeed in it. */
    public TwoDice dice(List<StandingCondition> standing) {
        return new TwoDice(Weights.modifier(points, standing), method() == ArgumentMethod.UNBIASED);
    }

    /** How many are in favour, or are not. */
    public long votes(boolean inFavour) {
        return votes.values().stream().filter(vote -> vote == inFavour).count();
    }

    Argument with(Point point) {
        return with(Grown.copyOf(points).then(point));
    }

    Argument weighed(int number, Weight weight) {
        var weighed = new ArrayList<>(points);
        var point = weighed.get(number - 1);
        weighed.set(number - 1, new Point(point.side(), point.by(), point.text(), weight));
        return with(weighed);
    }

    private Argument with(List<Point> others) {
        return new Argument(claim, others, estimates, shown, votes, triggered, revealed, verdict, dropped);
    }

    Argument estimated(String by, int percent) {
        return new Argument(
                claim,
                points,
                Ordered.with(estimates, by, percent),
                shown,
                votes,
                triggered,
                revealed,
                verdict,
                dropped);
    }

    Argument estimatesShown() {
        return new Argument(claim, points, estimates, true, votes, triggered, revealed, verdict, dropped);
    }

    Argument voted(String by, boolean inFavour) {
        return new Argument(
                claim,
                points,
                estimates,
                shown,
                Ordered.with(votes, by, inFavour),
                triggered,
                revealed,
                verdict,
                dropped);
    }

    Argument nowTriggered() {
        return new Argument(claim, points, estimates, shown, votes, true, revealed, verdict, dropped);
    }

    Argument nowRevealed() {
        return new Argument(claim, points, estimates, shown, votes, triggered, true, verdict, dropped);
    }

    Argument decided(Verdict decided) {
        return new Argument(claim, points, estimates, shown, votes, triggered, revealed, Optional.of(decided), dropped);
    }

    Argument dropped(String reason) {
        return new Argument(claim, points, estimates, shown, votes, triggered, revealed, verdict, Optional.of(reason));
    }
}
