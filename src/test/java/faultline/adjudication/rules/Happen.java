package faultline.adjudication.rules;

import faultline.adjudication.facts.Move;
import faultline.adjudication.facts.World;
import java.util.List;

/** Moves for tests. */
final class Happen {
    private Happen() {}

    static Move move(String id, String actor, String type, World world) {
        return at(id, actor, type, "", world);
    }

    static Move at(String id, String actor, String type, String target, World world) {
        return new Move(id, type, actor, target, "diplomatic", List.of("opening"), false, false, "An offer", world);
    }
}
