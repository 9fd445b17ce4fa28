package faultline.view;

import faultline.exercise.Exercise;
import faultline.exercise.argument.Argument;
import faultline.exercise.definition.Inject;
import faultline.exercise.definition.Key;
import faultline.exercise.definition.Scope;
import faultline.exercise.event.Move;
import faultline.exercise.event.Promise;
import faultline.exercise.event.Seat;
import faultline.exercise.event.Side;
import faultline.exercise.seating.Seating;
import faultline.exercise.turn.Situation;
import java.util.List;

/** The allow-list: what a seat may see. Whatever is not allowed here is hidden. */
record Sight(Seat seat, Seating seating, Situation situation) {
    static Sight of(Seat seat, Exercise exercise) {
        return new Sight(seat, exercise.seating(), exercise.situation());
    }

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

    /** Whether that is the seat's own cell, or a name that it once had. */
    boolean isOwn(String cell) {
        return seat instanceof Seat.Cell own && own.name().equals(seating.now(cell));
    }

    /** Whether the seat is the cell that speaks for that side. */
    boolean isOwn(Side side) {
        return seat instanceof Seat.Cell own && seating.speaks(own.name(), side);
    }

    /** What is said between sides is theirs and the white cell's: others do not even see that anything was. */
    boolean hears(Side from, List<Side> to) {
        return everything() || isOwn(from) || to.stream().anyMatch(this::isOwn);
    }

    /** A promise is for its two sides, or for everybody if it was made so. */
    boolean sees(Promise promise) {
        return promise.announced() || hears(promise.from(), List.of(promise.to()));
    }

    /** The world's quantities and those between actors are public; an actor's own are for who plays it. */
    boolean sees(Key key, Scope scope) {
        return everything() || scope != Scope.ACTOR || plays(key.of().get(0));
    }

    /** A cell sees its own moves at once, and public moves of others, or those found out, once that is in force. */
    boolean sees(Move move, boolean inForce) {
        return everything() || plays(move.actor()) || (inForce && !isHidden(move));
    }

    private boolean isHidden(Move move) {
        return move.covert() && situation.discovery(move.id()).isEmpty();
    }

    /**
     * The move without what the seat may not know of it: others' reasons, and for all but the white cell the rulings. A
     * cell that has entered it is called what it is called now.
     */
    Move shown(Move move) {
        var known = everything() || plays(move.actor()) ? move : move.silent();
        if (known.origin() instanceof Move.Origin.Entered entered) {
            return known.from(new Move.Origin.Entered(seating.now(entered.cell())));
        }
        return everything() ? known : known.from(new Move.Origin.ByRule(List.of()));
    }

    /** Arguments are public once they are opened; a secret one is its cell's and the white cell's until it is revealed. */
    boolean sees(Argument argument) {
        return everything()
                || argument.revealed()
                || argument.claim()
                        .secret()
                        .filter(secret -> isOwn(secret.cell()))
                        .isPresent();
    }

    boolean receives(Inject inject) {
        return everything() || inject.to().isEmpty() || inject.to().stream().anyMatch(this::plays);
    }
}
