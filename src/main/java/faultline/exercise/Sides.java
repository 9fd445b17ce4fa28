package faultline.exercise;

import static faultline.exercise.Decision.refuse;

import faultline.exercise.definition.Nearest;
import faultline.exercise.definition.Scenario;
import faultline.exercise.event.Refusal.Code;
import faultline.exercise.event.Seat;
import faultline.exercise.event.Side;
import faultline.exercise.seating.Seating;
import java.util.ArrayList;
import java.util.Optional;

/** Which side somebody means by a name, and for whom a seat can speak. A cell named as an actor is meant before it. */
record Sides(Scenario scenario, Seating seating, Seat seat) {
    static final String WHITE = "white";

    /** Why there is no such side; empty if there is. */
    Optional<Decision> unknown(String name) {
        if (name.equals(WHITE)
                || seating.names().contains(name)
                || scenario.actors().containsKey(name)) {
            return Optional.empty();
        }
        var now = seating.now(name);
        var known = new ArrayList<>(seating.names());
        known.addAll(scenario.actors().keySet());
        return Optional.of(refuse(
                Code.UNKNOWN_NAME,
                "There is no cell or actor (" + name + ").",
                now.equals(name) ? Nearest.hint(name, known) : "It is called (" + now + ") now."));
    }

    /** The side of a name that is known. */
    Side named(String name) {
        if (name.equals(WHITE)) {
            return new Side.White();
        }
        return seating.names().contains(name) ? new Side.Cell(name) : new Side.Actor(name);
    }

    /** In whose name the seat speaks if it names nobody. */
    Side own() {
        return seat instanceof Seat.Cell cell ? new Side.Cell(cell.name()) : new Side.White();
    }

    /** Why the seat cannot speak in that name; empty if it can. The white cell can speak for everybody. */
    Optional<Decision> notToSpeakFor(String name) {
        return unknown(name)
                .or(() -> mine(named(name))
                        ? Optional.empty()
                        : Optional.of(refuse(
                                Code.NOT_YOURS,
                                "The seat (" + seat + ") does not speak for (" + name + ").",
                                "A cell speaks for itself and for the actors that it plays.")));
    }

    private boolean mine(Side side) {
        return seat instanceof Seat.White || isOwn(side);
    }

    /** Whether the seat is the cell of that side. */
    boolean isOwn(Side side) {
        return seat instanceof Seat.Cell cell && seating.speaks(cell.name(), side);
    }

    /** Whether the same people speak for both. */
    boolean same(Side one, Side other) {
        return one.equals(other)
                || seating.names().stream().anyMatch(cell -> seating.speaks(cell, one) && seating.speaks(cell, other));
    }
}
