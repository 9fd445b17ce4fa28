package faultline.exercise;

import static faultline.exercise.Decision.refuse;

import faultline.exercise.definition.Nearest;
import faultline.exercise.event.Refusal.Code;
import faultline.exercise.seating.Seating;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a cell can be called, and which cell somebody means. */
record CellNames(Seating seating) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** These say where else somebody can sit, or that nobody does. */
    private static final List<String> RESERVED =
            List.of("white", "evaluator", "observer", "facilitator", "pin", "nobody");

    /** Why no cell can be called so; empty if one can. A name that another cell once had stays that cell's. */
    Optional<Decision> notToBe(String cell) {
        if (!NAME.matcher(cell).matches() || RESERVED.contains(cell)) {
            return Optional.of(refuse(
                    Code.BAD_VALUE,
                    "A cell cannot be named (" + cell + ").",
                    "Use lower-case letters, digits and hyphens, beginning with a letter, at most 40; not "
                            + Nearest.list(RESERVED) + "."));
        }
        return seating.now(cell).equals(cell)
                ? Optional.empty()
                : Optional.of(refuse(
                        Code.NAME_TAKEN,
                        "Cell (" + seating.now(cell) + ") was once called (" + cell + "), and the log says so.",
                        "Choose another name."));
    }

    /** Why there is no such cell; empty if there is. */
    Optional<Decision> unknown(String cell) {
        if (seating.names().contains(cell)) {
            return Optional.empty();
        }
        var now = seating.now(cell);
        return Optional.of(refuse(
                Code.UNKNOWN_NAME,
                "There is no cell (" + cell + ").",
                now.equals(cell)
                        ? Nearest.hint(cell, seating.names()) + " `cell create " + cell + "` makes one."
                        : "It is called (" + now + ") now."));
    }
}
