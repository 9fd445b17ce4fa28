package faultline.adjudication;

import faultline.exercise.definition.EffectOrder;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Ruling.Cause;
import faultline.exercise.event.Ruling.Source;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** In which order the rulings on what happens in a wave get their numbers. */
final class RulingOrder {
    private static final Comparator<Ruling> DECLARED_FIRST =
            Comparator.comparing(ruling -> ruling.source() instanceof Source.Rule);

    /** Says nothing of how the rulings came about. */
    private static final Comparator<Ruling> BY_WHAT_THEY_SAY = DECLARED_FIRST
            .thenComparing(ruling -> ruling.causes().toString())
            .thenComparing(ruling -> ruling.source().toString())
            .thenComparing(ruling -> ruling.conclusion().toString())
            .thenComparing(Ruling::because);

    private static final Comparator<Ruling> BY_RULE = DECLARED_FIRST
            .thenComparing(ofRule(Source.Rule::set, ""))
            .thenComparing(ofRule(Source.Rule::file, ""))
            .thenComparing(ofRule(Source.Rule::line, 0))
            .thenComparing(ofRule(Source.Rule::name, ""));

    /** What happens in the wave, counted from 1 in the order in which it came about; what came before it counts 0. */
    private final Map<Cause, Integer> places = new HashMap<>();

    private RulingOrder(WaveInput input) {
        Stream.<Cause>concat(
                        input.injects().stream().map(Cause.ByInject::new),
                        input.moves().stream().map(move -> new Cause.ByMove(move.id())))
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
                .thenComparing(BY_RULE)
                .thenComparingInt(ruling -> entry.places(ruling).min().orElse(0));
    }

    private IntStream places(Ruling ruling) {
        return ruling.causes().stream().mapToInt(cause -> places.getOrDefault(cause, 0));
    }

    private static <T> Function<Ruling, T> ofRule(Function<Source.Rule, T> part, T otherwise) {
        return ruling -> ruling.source() instanceof Source.Rule rule ? part.apply(rule) : otherwise;
    }
}
