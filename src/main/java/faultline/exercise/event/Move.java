package faultline.exercise.event;

import java.util.List;

/**
 * What an actor does in a turn.
 *
 * @param id unique in its exercise: {@code M2.1} is the first entered move of turn 2, {@code A2.1} the first by rule
 * @param type id in the scenario's catalogue
 * @param target an actor's or a choice's id; empty where the type has no target
 * @param covert whether other cells do not get to see it
 * @param words what those who enter it say of it, which stays with them
 * @param text what is done, in free words; empty for a move of the catalogue
 */
public record Move(
        String id,
        int turn,
        String actor,
        String type,
        String target,
        boolean covert,
        Words words,
        Origin origin,
        String text) {

    /** A move of the catalogue. */
    public Move(
            String id, int turn, String actor, String type, String target, boolean covert, Words words, Origin origin) {
        this(id, turn, actor, type, target, covert, words, origin, "");
    }

    /** What those who enter a move say of it; each may be empty. */
    public record Words(String intent, String rationale, String expectedEffect) {
        public static final Words NONE = new Words("", "", "");
    }

    /** How a move came to be. */
    public sealed interface Origin {
        /** Somebody entered it for a cell. */
        record Entered(String cell) implements Origin {}

        /** Rules made it for an automated actor: these rulings. */
        record ByRule(List<String> rulings) implements Origin {
            public ByRule {
                rulings = List.copyOf(rulings);
            }
        }
    }

    /** The same move with another origin. */
    public Move from(Origin origin) {
        return new Move(id, turn, actor, type, target, covert, words, origin, text);
    }

    /** The same move without what those who entered it said of it. */
    public Move silent() {
        return new Move(id, turn, actor, type, target, covert, Words.NONE, origin, text);
    }

    /** Whether people wrote it in free words. */
    public boolean freeForm() {
        return !text.isEmpty();
    }

    public boolean byRule() {
        return origin instanceof Origin.ByRule;
    }
}
