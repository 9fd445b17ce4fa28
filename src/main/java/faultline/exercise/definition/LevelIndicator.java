package faultline.exercise.definition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A number with optional bounds and named bands.
 *
 * @param bands in rising order of their lower ends; possibly none
 */
public record LevelIndicator(
        String id,
        String name,
        Scope scope,
        String unit,
        String definition,
        OptionalDouble min,
        OptionalDouble max,
        List<Band> bands,
        Map<Key, Value> starts,
        String startReason)
        implements Indicator {

    public LevelIndicator {
        bands = List.copyOf(bands);
        starts = Ordered.copyOf(starts);
    }

    /**
     * A named stretch of the scale.
     *
     * @param from its lower end, which belongs to it
     */
    public record Band(String name, double from) {
        /** The name as people read it: "well on the way" for {@code well-on-the-way}. */
        public String words() {
            return name.replace('-', ' ');
        }
    }

    @Override
    public LevelIndicator startingAt(Map<Key, Value> others, String why) {
        return new LevelIndicator(id, name, scope, unit, definition, min, max, bands, others, why);
    }

    /** The number brought back within the bounds. */
    public double clamp(double number) {
        return Math.min(max.orElse(number), Math.max(min.orElse(number), number));
    }

    /** The band that a number lies in; empty below the lowest band and where there are none. */
    public Optional<Band> band(double number) {
        return bands.stream().filter(band -> band.from() <= number).reduce((lower, higher) -> higher);
    }
}
