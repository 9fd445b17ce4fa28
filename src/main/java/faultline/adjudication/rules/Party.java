package faultline.adjudication.rules;

import faultline.exercise.definition.MoveType;
import faultline.exercise.definition.Scenario;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes and reads an actor that a rule does not name but takes from a move: its actor or its target. */
final class Party {
    private static final String ACTOR = "actor of ";
    private static final String TARGET = "target of ";

    private Party() {}

    static boolean isParty(String property) {
        return property.equals("actor") || property.equals("target");
    }

    /**
     * @param property "actor" or "target"
     * @param move the type of move, or an empty text for any
     */
    static String of(String property, String move) {
        return property + " of " + move;
    }

    /** Everyone whom the words can mean in this scenario: a name means itself. */
    static List<String> whom(String party, Scenario scenario) {
        if (party.startsWith(ACTOR)) {
            return among(party.substring(ACTOR.length()), scenario)
                    .flatMap(move -> move.actors().stream())
                    .distinct()
                    .toList();
        }
        if (party.startsWith(TARGET)) {
            return among(party.substring(TARGET.length()), scenario)
                    .flatMap(move -> targets(move).stream())
                    .distinct()
                    .toList();
        }
        return List.of(party);
    }

    /** The ids that a move of that type can carry as its target; an empty one where it has none. */
    static Collection<String> targets(MoveType move) {
        var accepted = move.target().accepted();
        return accepted.isEmpty() ? List.of("") : accepted;
    }

    private static Stream<MoveType> among(String move, Scenario scenario) {
        return move.isEmpty()
                ? scenario.moves().values().stream()
                : Optional.ofNullable(scenario.moves().get(move)).stream();
    }
}
