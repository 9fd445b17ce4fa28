package faultline.adjudication.rules;

import faultline.exercise.definition.MoveType;
import faultline.exercise.definition.Scenario;
import java.util.Collection;
import java.util.List;
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

    static boolean isTakenFromMove(String party) {
        return party.startsWith(ACTOR) || party.startsWith(TARGET);
    }

    /** One of those whom the words can mean, as a message says it. */
    static String words(String party, String who) {
        if (!isTakenFromMove(party)) {
            return "(" + who + ")";
        }
        var role = party.startsWith(ACTOR) ? "actor" : "target";
        var move = party.substring(role.length() + " of ".length());
        var whose = move.isEmpty() ? "a move" : "(" + move + ")";
        return who.isEmpty()
                ? "the target of " + whose + ", which has none"
                : "(" + who + "), who can be the " + role + " of " + whose;
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
        return move.target().possible();
    }

    private static Stream<MoveType> among(String move, Scenario scenario) {
        return move.isEmpty() ? scenario.moves().values().stream() : scenario.moveType(move).stream();
    }
}
