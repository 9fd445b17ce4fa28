package faultline.scenario;

import faultline.exercise.definition.Variant.Release;
import java.util.List;

/**
 * Reads when an inject comes.
 *
 * @param label as a message begins with it, "Key (release)"
 * @param turns the last turn in which it can come
 * @param orNever whether it may be said that it does not come at all
 */
record ReleaseReader(String label, int turns, boolean orNever, Problems problems) {
    private static final String BY_HAND = "by-hand";
    private static final String NEVER = "never";

    /** By hand where what is said is told as a problem. */
    Release read(Node node) {
        if (orNever && node instanceof Node.Scalar scalar && scalar.text().equals(NEVER)) {
            return new Release.Never();
        }
        if (node instanceof Node.Mapping) {
            return Fields.of(label, node.place(), node, problems)
                    .map(this::turn)
                    .orElseGet(Release.ByHand::new);
        }
        if (!(node instanceof Node.Scalar scalar) || !scalar.text().equals(BY_HAND)) {
            var others = orNever ? "{turn: N}, " + BY_HAND + " or " + NEVER : "{turn: N} or " + BY_HAND;
            new Typed(problems).tell(label, others, node);
        }
        return new Release.ByHand();
    }

    private Release turn(Fields release) {
        int turn = release.form(List.of("turn"))
                .map(key -> release.whole(key, 1, turns))
                .orElse(1);
        release.done("date", "minutes");
        return new Release.InTurn(turn);
    }
}
