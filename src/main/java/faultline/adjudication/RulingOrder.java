package faultline.adjudication;

import faultline.exercise.definition.EffectOrder;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Conclusion.LevelEffect;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Ruling.Cause;
import faultline.exercise.event.Ruling.Source;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** In which order the rulings on what happens in a wave get their numbers. */
final class RulingOrder {
    private static final Comparator<Ruling> DECLARED_FIRST =
            Comparator.comparing(ruling -> ruling.source() instanceof Source.Rule);

    /** Says nothing of how the rulings came about. */
    private static final Comparator<Ruling> BY_WHAT_THEY_SAY = DECLARED_FIRST
            .thenComparing(Ruling::causes, RulingOrder::compare)
            .thenComparing(Ruling::source, RulingOrder::compare)
            .thenComparing(Ruling::conclusion, RulingOrder::compare)
            .thenComparing(Ruling::because);

    private static final Comparator<LevelEffect> BY_EFFECT = Comparator.comparing(LevelEffect::key)
            .thenComparing(LevelEffect::operation)
            .thenComparing(LevelEffect::amount);

    private static final Comparator<Source.Rule> BY_PLACE = Comparator.comparing(Source.Rule::set)
            .thenComparing(Source.Rule::file)
            .thenComparing(Source.Rule::line)
            .thenComparing(Source.Rule::name);

    /** What happens in the wave, counted from 1 in the order in which it came about; what came before it counts 0. */
    private final Map<Cause, Integer> places = new HashMap<>();

    private RulingOrder(WaveInput input) {
        Stream.<Stream<? extends Cause>>of(
                        input.injects().stream().map(Cause.ByInject::new),
                        input.moves().stream().map(move -> new Cause.ByMove(move.id())),
                        input.arguments().stream().map(argument -> new Cause.ByArgument(argument.id())))
                .flatMap(causes -> causes)
                .forEach(cause -> places.put(cause, places.size() + 1));
    }

    /** In order, a ruling stands with the last thing that it answers; what this leaves equal stays as it is given. */
    static Comparator<Ruling> of(EffectOrder order, WaveInput input) {
        if (order == EffectOrder.SIMULTANEOUS) {
            return BY_WHAT_THEY_SAY;
        }
        var entry = new RulingOrder(input);
        return Comparator.<Ruling>comparingInt(
                        ruling -> entry.places(ruling).max().orElse(0))
                .thenComparing(DECLARED_FIRST)
                .thenComparing(Ruling::source, RulingOrder::byPlace)
                .thenComparingInt(ruling -> entry.places(ruling).min().orElse(0));
    }

    private IntStream places(Ruling ruling) {
        return ruling.causes().stream().mapToInt(cause -> places.getOrDefault(cause, 0));
    }

    private static int byPlace(Source one, Source other) {
        return one instanceof Source.Rule rule && other instanceof Source.Rule another
                ? BY_PLACE.compare(rule, another)
                : 0;
    }

    private static int compare(List<Cause> some, List<Cause> others) {
        Iterator<Cause> other = others.iterator();
        for (var cause : some) {
            int order = other.hasNext() ? compare(cause, other.next()) : 1;
            if (order != 0) {
                return order;
            }
        }
        return other.hasNext() ? -1 : 0;
    }

    /** Moves, which are most, without writing them out: this is asked often. A longer id is a later one of its turn. */
    private static int compare(Cause one, Cause other) {
        if (one instanceof Cause.ByMove move && other instanceof Cause.ByMove another) {
            int longer = move.move().length() - another.move().length();
            return longer != 0 ? longer : move.move().compareTo(another.move());
        }
        return written(one, other);
    }

    private static int compare(Conclusion one, Conclusion other) {
        if (one instanceof LevelEffect effect && other instanceof LevelEffect another) {
            int indicator = effect.key().indicator().compareTo(another.key().indicator());
            return indicator != 0 ? indicator : BY_EFFECT.compare(effect, another);
        }
        return written(one, other);
    }

    private static int compare(Source one, Source other) {
        if (one instanceof Source.Rule rule && other instanceof Source.Rule another) {
            int set = rule.set().compareTo(another.set());
            return set != 0 ? set : rule.name().compareTo(another.name());
        }
        return written(one, other);
    }

    /** As they are written out, which takes long, and is done only where their kinds do not say it. */
    private static int written(Object one, Object other) {
        if (one.getClass() != other.getClass()) {
            // What is written out begins with it, and none is the beginning of another.
            return one.getClass().getSimpleName().compareTo(other.getClass().getSimpleName());
        }
        return one.equals(other) ? 0 : one.toString().compareTo(other.toString());
    }
}
