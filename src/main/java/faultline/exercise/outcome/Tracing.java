package faultline.exercise.outcome;

import faultline.exercise.definition.DeclaredEffect.Operation;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.Value;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Change;
import faultline.exercise.event.Conclusion.LevelEffect;
import faultline.exercise.event.Ruling;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What brought it about that things stand as they do: the changes of an exercise, summed by what they go back to. */
public final class Tracing {
    /** As levels are kept. */
    private static final int DECIMALS = 6;

    private final List<Adjudication> inForce;
    private final Roots roots;

    /**
     * @param inForce everything accepted that counts, in the order in which it was; nothing of a turn zero that was set
     *     back, and no proposal
     */
    public Tracing(List<Adjudication> inForce) {
        this.inForce = List.copyOf(inForce);
        this.roots = new Roots(inForce);
    }

    /**
     * A change of a stage from one state to another.
     *
     * @param roots what brought it there, at least one
     */
    public record Step(int turn, Value from, Value to, Set<Root> roots) {}

    /**
     * By how much each root has changed a level. The amounts come exactly to what the level stands at less what it began
     * with; the largest comes first, whatever its sign.
     */
    public List<Contribution> contributions(Key level) {
        var sums = new LinkedHashMap<Root, BigDecimal>();
        inForce.forEach(adjudication -> changes(adjudication, level).forEach(change -> trace(change, sums)));
        return sums.entrySet().stream()
                .filter(sum -> sum.getValue().signum() != 0)
                .map(sum -> new Contribution(sum.getKey(), sum.getValue().stripTrailingZeros()))
                .sorted(Comparator.comparing((Contribution contribution) ->
                                contribution.amount().abs())
                        .reversed())
                .toList();
    }

    /** The changes of a stage, in order; where it only stayed what it was, nothing is told. */
    public List<Step> steps(Key stage) {
        var steps = new ArrayList<Step>();
        for (var adjudication : inForce) {
            changes(adjudication, stage).stream()
                    .filter(change -> !change.before().equals(change.after()))
                    .map(change -> new Step(adjudication.turn(), change.before(), change.after(), roots(change)))
                    .forEach(steps::add);
        }
        return steps;
    }

    private Set<Root> roots(Change change) {
        return Parts.together(change.rulings().stream()
                        .map(roots::ruling)
                        .map(roots::of)
                        .toList())
                .whose();
    }

    private static List<Change> changes(Adjudication adjudication, Key key) {
        return adjudication.waves().stream()
                .flatMap(wave -> wave.changes().stream())
                .filter(change -> change.key().equals(key))
                .toList();
    }

    /** One step for each effect, as the wave applied them: sets, factors, sums, and what its bounds cut off. */
    private void trace(Change change, Map<Root, BigDecimal> sums) {
        var effects = change.rulings().stream().map(roots::ruling).toList();
        double level = number(change.before());
        var sets = of(Operation.SET, effects);
        if (!sets.isEmpty()) {
            double set = amount(sets.get(0));
            add(level, set, Parts.together(sets.stream().map(roots::of).toList()), sums);
            level = set;
        }
        for (var ruling : of(Operation.MULTIPLY, effects)) {
            double product = level * amount(ruling);
            add(level, product, roots.of(ruling), sums);
            level = product;
        }
        for (var ruling : of(Operation.ADD, effects)) {
            double sum = level + amount(ruling);
            add(level, sum, roots.of(ruling), sums);
            level = sum;
        }
        add(level, number(change.after()), Parts.whole(new Root.Bounds()), sums);
    }

    private static void add(double from, double to, Parts<Root> parts, Map<Root, BigDecimal> sums) {
        var step = kept(to).subtract(kept(from));
        if (step.signum() != 0) {
            parts.of(step, DECIMALS).forEach((root, amount) -> sums.merge(root, amount, BigDecimal::add));
        }
    }

    private static List<Ruling> of(Operation operation, List<Ruling> rulings) {
        var some = new ArrayList<Ruling>();
        for (var ruling : rulings) {
            if (((LevelEffect) ruling.conclusion()).operation() == operation) {
                some.add(ruling);
            }
        }
        return some;
    }

    private static double amount(Ruling ruling) {
        return ((LevelEffect) ruling.conclusion()).amount();
    }

    private static double number(Value value) {
        return ((Value.Level) value).number();
    }

    /** A number as a level would keep it; in decimals, these sum up exactly. */
    private static BigDecimal kept(double number) {
        return BigDecimal.valueOf(new Value.Level(number).number());
    }
}
