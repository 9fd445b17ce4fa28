package faultline.view;

import faultline.exercise.Seating;
import faultline.exercise.definition.Inject;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.Scope;
import faultline.exercise.event.Move;
import faultline.exercise.event.Seat;
import java.util.List;

/** The allow-list: what a seat may see. Whatever is not allowed here is hidden. */
record Sight(Seat seat, Seating seating) {

    /** The white cell sees everything, and so do evaluators, who have to defend what they write of it. */
    boolean everything() {
        return seat instanceof Seat.White || seat instanceof Seat.Evaluator;
    }

    /** Whether the seat moves the actor: a cell its own, the white cell any that is played. */
    boolean plays(String actor) {
        var cell = seating.cellOf(actor);
        return cell.isPresent()
                && (everything() || (seat instanceof Seat.Cell own && own.name().equals(cell.get())));
    }

    /** The world's quantities and those between actors are public; an actor's own are for who plays it. */
    boolean sees(Key key, Scope scope) {
        return everything() || scope != Scope.ACTOR || plays(key.of().get(0));
    }

    /** A cell sees its own moves at once, and public moves of others once their results are in force. */
    boolean sees(Move move, boolean inForce) {
        return everything() || plays(move.actor()) || (inForce && !move.covert());
    }

    /** The move without what the seat may not know of it: others' reasons, and for all but the white cell the rulings. */
    Move shown(Move move) {
        if (everything()) {
            return move;
        }
        var known = plays(move.actor()) ? move : move.silent();
        return known.byRule() ? known.from(new Move.Origin.ByRule(List.of())) : known;
    }

    boolean receives(Inject inject) {
        return everything() || inject.to().isEmpty() || inject.to().stream().anyMatch(this::plays);
    }
}
