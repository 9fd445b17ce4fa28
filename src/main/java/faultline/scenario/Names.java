package faultline.scenario;

import java.util.Optional;
import java.util.Set;

/**
 * The names that an author has given to things of one kind, sound or not, so that a thing with a problem is still there
 * for whoever refers to it.
 *
 * @param kind what a message calls one of them, "actor"
 * @param owner who has them, "the scenario"
 * @param complete whether these are all; if the part could not be read, any name may be right
 */
record Names(String kind, String owner, Set<String> ids, boolean complete) {

    static Names of(String kind, String owner, Optional<Node> part) {
        if (part.isEmpty()) {
            return new Names(kind, owner, Set.of(), true);
        }
        return part.get() instanceof Node.Mapping mapping
                ? new Names(kind, owner, mapping.entries().keySet(), true)
                : new Names(kind, owner, Set.of(), false);
    }

    /**
     * Whether the name leads somewhere; tells it if not.
     *
     * @param where the sentence up to the name: "Inject (leak-2) goes to"
     */
    boolean check(String where, Word name, Problems problems) {
        boolean known = !complete || ids.contains(name.text());
        if (!known) {
            problems.tell(
                    name.place(),
                    where + " the " + kind + " " + Words.shown(name.text()) + ", which " + owner + " does not have. "
                            + Words.hint(name.text(), ids));
        }
        return known;
    }
}
