package faultline.scenario;

import faultline.exercise.definition.KeyOf.Party;
import faultline.exercise.definition.TargetKind;
import java.util.List;
import java.util.Optional;

/**
 * Who may be meant by "own" and "target" where a condition or an effect stands.
 *
 * @param own all actors that it may be; empty if there is none in this place
 * @param target likewise
 */
record Viewpoint(Optional<List<String>> own, Optional<List<String>> target) {

    static Viewpoint ofNobody() {
        return new Viewpoint(Optional.empty(), Optional.empty());
    }

    static Viewpoint ofActor(String actor) {
        return new Viewpoint(Optional.of(List.of(actor)), Optional.empty());
    }

    /**
     * @param target empty if it could not be read: it may be anybody then
     */
    static Viewpoint ofMove(List<String> actors, Optional<TargetKind> target) {
        if (target.isEmpty()) {
            return new Viewpoint(Optional.of(actors), Optional.of(List.of()));
        }
        return new Viewpoint(
                Optional.of(actors),
                target.get() instanceof TargetKind.AnActor actor ? Optional.of(actor.among()) : Optional.empty());
    }

    /** All actors that the party may be; none if it has no meaning here. */
    Optional<List<String>> who(Party party) {
        if (party instanceof Party.Named named) {
            return Optional.of(List.of(named.actor()));
        }
        return party instanceof Party.Own ? own : target;
    }
}
