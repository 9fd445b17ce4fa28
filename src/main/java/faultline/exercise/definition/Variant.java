package faultline.exercise.definition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Named differences of a scenario, chosen when an exercise is made. What it does not name is as in the scenario.
 *
 * @param description what it is for, as whoever chooses reads it
 * @param timetable when its turns take place and how they are played
 * @param releases when injects come instead, by their ids
 * @param starts where quantities start instead
 * @param assumptions the values of assumptions instead, by their ids
 * @param automated ids of the actors that no cell plays in it
 */
public record Variant(
        String id,
        String name,
        String description,
        Timetable timetable,
        Map<String, Release> releases,
        Map<Key, Value> starts,
        Map<String, Double> assumptions,
        List<String> automated) {

    public Variant {
        releases = Ordered.copyOf(releases);
        starts = Ordered.copyOf(starts);
        assumptions = Ordered.copyOf(assumptions);
        automated = List.copyOf(automated);
    }

    /** When an inject comes. */
    public sealed interface Release {

        /** By itself, as that turn begins. */
        record InTurn(int turn) implements Release {}

        /** When the facilitator releases it. */
        record ByHand() implements Release {}

        /** Not at all: neither by the calendar nor by hand, and no rule brings it. */
        record Never() implements Release {}
    }

    /** The scenario with these differences. */
    Scenario of(Scenario whole) {
        return new Scenario(
                whole.id(),
                whole.overview(),
                timetable,
                whole.depth(),
                whole.effectOrder(),
                whole.ruleSets(),
                each(whole.actors(), actor -> Stream.of(automated.contains(actor.id()) ? actor.automated() : actor)),
                each(whole.indicators(), indicator -> Stream.of(starting(indicator))),
                each(whole.assumptions(), assumption -> Stream.of(assumed(assumption))),
                whole.moves(),
                whole.freeForm(),
                each(whole.injects(), this::released),
                whole.arguments(),
                whole.purposes(),
                whole.variants(),
                whole.facilitatorBriefing());
    }

    private Indicator starting(Indicator indicator) {
        var instead = new LinkedHashMap<>(indicator.starts());
        instead.replaceAll((key, start) -> starts.getOrDefault(key, start));
        return instead.equals(indicator.starts())
                ? indicator
                : indicator.startingAt(instead, why(indicator.startReason()));
    }

    private Assumption assumed(Assumption assumption) {
        var instead = assumptions.get(assumption.id());
        return instead == null ? assumption : assumption.of(instead, why(assumption.reason()));
    }

    /** The scenario's reason is one for its own value, and must not be read as one for another. */
    private String why(String reason) {
        return "Set by the variant (" + name + "). For the scenario's own value: " + reason;
    }

    private Stream<Inject> released(Inject inject) {
        var instead = releases.get(inject.id());
        if (instead instanceof Release.Never) {
            return Stream.empty();
        }
        if (instead instanceof Release.InTurn in) {
            return Stream.of(inject.released(OptionalInt.of(in.turn())));
        }
        return Stream.of(instead == null ? inject : inject.released(OptionalInt.empty()));
    }

    private static <T> Map<String, T> each(Map<String, T> all, Function<T, Stream<T>> changed) {
        var result = new LinkedHashMap<String, T>();
        all.forEach((id, one) -> changed.apply(one).forEach(other -> result.put(id, other)));
        return result;
    }
}
