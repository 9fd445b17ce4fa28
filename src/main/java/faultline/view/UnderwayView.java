package faultline.view;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * An effect under way as a seat may see it.
 *
 * @param ruling id of the ruling that began it; empty for all but the white cell
 * @param says what it does: "Tension −2"
 * @param origin the move or inject that began it
 * @param since the turn in which it began
 * @param next the next turn that brings it; it may lie beyond the scenario's last
 * @param once whether no other turn brings it
 * @param until the last turn that brings it; empty if something must lift it
 * @param lifted what lifts it, in words; empty if nothing does
 */
public record UnderwayView(
        Optional<String> ruling,
        String says,
        String origin,
        int since,
        int next,
        boolean once,
        OptionalInt until,
        Optional<String> lifted) {

    /** How long it goes on: "once", "up to turn 4", "until it is lifted: talks is open". */
    public String goesOn() {
        var turns = once ? "once" : until.isPresent() ? "up to turn " + until.getAsInt() : "";
        return lifted.map(condition -> turns.isEmpty()
                        ? "until it is lifted: " + condition
                        : turns + ", unless it is lifted: " + condition)
                .orElse(turns);
    }
}
