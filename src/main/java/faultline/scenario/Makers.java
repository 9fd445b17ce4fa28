package faultline.scenario;

import faultline.exercise.definition.Nearest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who may make each move, taken before the moves themselves are read, so that a condition in any of them can be held
 * against it.
 *
 * @param ofMoves the actors of each move whose list of them is sound enough to judge by
 */
record Makers(Map<String, List<String>> ofMoves) {

    static Makers of(Optional<Node> moves) {
        var makers = new LinkedHashMap<String, List<String>>();
        if (moves.isPresent() && moves.get() instanceof Node.Mapping catalogue) {
            catalogue.entries().forEach((move, entry) -> {
                if (entry.value() instanceof Node.Mapping keys
                        && keys.entries().containsKey("actors")
                        && keys.entries().get("actors").value() instanceof Node.Sequence actors) {
                    makers.put(move, texts(actors));
                }
            });
        }
        return new Makers(makers);
    }

    private static List<String> texts(Node.Sequence actors) {
        return actors.items().stream()
                .filter(Node.Scalar.class::isInstance)
                .map(item -> ((Node.Scalar) item).text())
                .toList();
    }

    /** Tells it if the actor cannot make the move at all. */
    void check(Word actor, String move, Problems problems) {
        var makers = ofMoves.getOrDefault(move, List.of());
        if (!makers.isEmpty() && !makers.contains(actor.text())) {
            problems.tell(
                    actor.place(),
                    "Actor (" + actor.text() + ") cannot make the move (" + move + "): it belongs to "
                            + Nearest.list(makers) + ".");
        }
    }
}
