package faultline.adjudication.rules;

import faultline.exercise.whatif.Demand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A condition as it was answered: which parts held, and what those would have taken that did not. */
sealed interface Truth {
    boolean holds();

    /** Something about what happened, which no other state of the world would change. */
    record Fixed(boolean holds) implements Truth {}

    /** Something about the world. */
    record Point(Demand demand, boolean holds) implements Truth {}

    record All(List<Truth> parts) implements Truth {
        @Override
        public boolean holds() {
            return parts.stream().allMatch(Truth::holds);
        }
    }

    record Any(List<Truth> parts) implements Truth {
        /** What suffices, one by one. */
        Stream<Truth> ways() {
            return parts.stream().flatMap(part -> part instanceof Any any ? any.ways() : Stream.of(part));
        }

        @Override
        public boolean holds() {
            return parts.stream().anyMatch(Truth::holds);
        }
    }

    /**
     * Everything that would have had to be otherwise for all of these to hold. What held already about the same thing is
     * part of the demand, so that a number between two bounds is not sought beyond the other one.
     *
     * @return empty if no state of the world would do; no demand if all held
     */
    static Optional<List<Demand>> lacking(List<Truth> conditions) {
        return lacking(conditions, List.of());
    }

    private static Optional<List<Demand>> lacking(List<Truth> conditions, List<Demand> alsoHeld) {
        var parts = conditions.stream().flatMap(Truth::parts).toList();
        var held = Stream.concat(alsoHeld.stream(), demands(parts, true)).toList();
        var lacking = new ArrayList<Demand>();
        demands(parts, false).forEach(demand -> add(demand, lacking));
        for (var part : parts) {
            if (part instanceof Fixed && !part.holds()) {
                return Optional.empty();
            }
            if (part instanceof Any any && !any.holds()) {
                var ways = any.ways()
                        .flatMap(way -> lacking(List.of(way), held).stream())
                        .distinct()
                        .toList();
                if (ways.isEmpty()) {
                    return Optional.empty();
                }
                if (ways.size() == 1) {
                    ways.get(0).forEach(demand -> add(demand, lacking));
                } else {
                    lacking.add(new Demand.Either(ways));
                }
            }
        }
        return Optional.of(
                lacking.stream().map(demand -> completed(demand, held)).toList());
    }

    /** What must hold together, one by one. */
    private Stream<Truth> parts() {
        return this instanceof All all ? all.parts().stream().flatMap(Truth::parts) : Stream.of(this);
    }

    private static Stream<Demand> demands(List<Truth> parts, boolean held) {
        return parts.stream()
                .filter(part -> part instanceof Point && part.holds() == held)
                .map(part -> ((Point) part).demand());
    }

    private static void add(Demand demand, List<Demand> to) {
        for (int i = 0; i < to.size(); i++) {
            var joined = to.get(i).and(demand);
            if (joined.isPresent()) {
                to.set(i, joined.get());
                return;
            }
        }
        to.add(demand);
    }

    private static Demand completed(Demand demand, List<Demand> held) {
        var whole = demand;
        for (var other : held) {
            whole = whole.and(other).orElse(whole);
        }
        return whole;
    }
}
