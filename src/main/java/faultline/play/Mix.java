package faultline.play;

import faultline.exercise.definition.Actor;
import faultline.exercise.definition.MoveType;
import faultline.exercise.definition.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What all others do while an actor tries its moves.
 *
 * @param words for people, of all others
 * @param others how they are played; empty if all of them are automated
 */
record Mix(String words, Optional<Policy> others) {
    private static final int MOST_CATEGORIES = 4;
    private static final int FEWEST = 6;
    private static final double PREFERENCE = 6;

    /** The mixes of a scenario: six or seven that differ as much as its moves let them. */
    static List<Mix> of(Scenario scenario) {
        var mixes = new ArrayList<Mix>();
        mixes.add(new Mix("automated", Optional.empty()));
        mixes.add(new Mix("do nothing", Optional.of(Policy.STILL)));
        mixes.add(new Mix("draw evenly", Optional.of(Policy.EVEN)));
        var categories = categories(scenario);
        if (categories.size() > 1) {
            categories.forEach(category -> mixes.add(preferring(category, scenario)));
        }
        for (int lot = 1; mixes.size() < FEWEST; lot++) {
            mixes.add(byLot(lot, scenario));
        }
        return List.copyOf(mixes);
    }

    /** Those with the most moves. */
    private static List<String> categories(Scenario scenario) {
        var counts = scenario.moves().values().stream()
                .collect(Collectors.groupingBy(MoveType::category, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_CATEGORIES)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Mix preferring(String category, Scenario scenario) {
        var weights = scenario.moves().values().stream()
                .filter(type -> type.category().equals(category))
                .collect(Collectors.toMap(MoveType::id, type -> PREFERENCE));
        return new Mix("prefer " + category, Optional.of(Policy.weighted(weights)));
    }

    /** Some moves are preferred and others avoided, as a number says and nothing else does. */
    private static Mix byLot(int lot, Scenario scenario) {
        var random = Draws.of(lot, 0, "weights");
        var weights = scenario.moves().keySet().stream()
                .collect(Collectors.toMap(id -> id, id -> Math.pow(PREFERENCE, random.nextDouble(-1, 1))));
        return new Mix("prefer some, lot " + lot, Optional.of(Policy.weighted(weights)));
    }

    /** Who is played how while that actor is played so. */
    Map<String, Policy> people(Scenario scenario, Actor actor, Policy policy) {
        var people = new LinkedHashMap<String, Policy>();
        others.ifPresent(others -> scenario.actors().values().stream()
                .filter(Actor::playable)
                .forEach(other -> people.put(other.id(), others)));
        people.put(actor.id(), policy);
        return people;
    }
}
