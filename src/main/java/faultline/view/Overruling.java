package faultline.view;

import faultline.exercise.event.Intervention;
import faultline.exercise.event.Overruled;
import faultline.exercise.event.Ruling;
import java.util.Optional;

/**
 * Where the white cell overruled the rules in a turn.
 *
 * @param said what it did, with what the rules had said
 * @param ruling the white cell's version as it stands; empty if the rules do not come any more to what it is about
 * @param person who said so
 * @param inForce whether the adjudication has been accepted
 */
public record Overruling(int turn, Overruled said, Optional<Ruling> ruling, String person, boolean inForce) {

    /** The ruling's id; empty if there is none any more. */
    public String id() {
        return said.ruling().orElse("");
    }

    public String reason() {
        return said.intervention().reason();
    }

    /** Whether there was nothing of it in what the rules said. */
    public boolean isAddition() {
        return said.intervention() instanceof Intervention.Addition;
    }

    Overruling accepted() {
        return new Overruling(turn, said, ruling, person, true);
    }
}
