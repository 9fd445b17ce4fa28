package faultline.exercise.turn;

import faultline.exercise.definition.Grown;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Move;
import faultline.exercise.event.MoveEvent;
import faultline.exercise.event.Overruled;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The turn that is being played.
 *
 * @param number 0 before the first turn and in a turn zero
 * @param impulse the part of the turn that is being played
 * @param submitted how many moves were ever entered in it, so that a number is never given twice
 * @param moves those entered in this impulse and not withdrawn, in the order of entry
 * @param accepted what was adjudicated and accepted in it, impulse by impulse
 * @param proposal what the rules answered to this impulse's moves, once they were asked
 * @param overruled where the white cell differs from the rules in the proposal
 */
public record Turn(
        int number,
        Phase phase,
        Impulse impulse,
        int submitted,
        List<Move> moves,
        List<Adjudication> accepted,
        Optional<Adjudication> proposal,
        List<Overruled> overruled) {

    public Turn {
        moves = Grown.copyOf(moves);
        accepted = Grown.copyOf(accepted);
        overruled = List.copyOf(overruled);
    }

    /** Before the first turn. */
    public static final Turn BRIEFING = begun(0).in(Phase.BRIEFING);

    public static Turn begun(int number) {
        return new Turn(number, Phase.MOVES, Impulse.WHOLE_TURN, 0, List.of(), List.of(), Optional.empty(), List.of());
    }

    /** The turn with another part of it begun. */
    public Turn at(Impulse begun) {
        return new Turn(number, Phase.MOVES, begun, submitted, List.of(), accepted, Optional.empty(), List.of());
    }

    public Turn with(Move move) {
        var more = Grown.copyOf(moves).then(move);
        return new Turn(number, phase, impulse, submitted + 1, more, accepted, proposal, overruled);
    }

    public Turn without(String move) {
        var rest = moves.stream().filter(entered -> !entered.id().equals(move)).toList();
        return new Turn(number, phase, impulse, submitted, rest, accepted, proposal, overruled);
    }

    /** The turn with an actor's moves in another order. The places that others' moves have stay theirs. */
    public Turn evolve(MoveEvent event) {
        return event instanceof MoveEvent.MovesOrdered ordered ? ordered(ordered) : this;
    }

    private Turn ordered(MoveEvent.MovesOrdered event) {
        var own = new ArrayList<>(moves.stream()
                .filter(move -> move.actor().equals(event.actor()))
                .toList());
        var moved = move(event.move()).orElseThrow();
        own.remove(moved);
        own.add(own.indexOf(move(event.before()).orElseThrow()), moved);
        var next = own.iterator();
        var inOrder = moves.stream()
                .map(move -> move.actor().equals(event.actor()) ? next.next() : move)
                .toList();
        return new Turn(number, phase, impulse, submitted, inOrder, accepted, proposal, overruled);
    }

    public Turn proposed(Adjudication adjudication) {
        return revised(adjudication, List.of());
    }

    /** The turn with a proposal in which the white cell has overruled the rules. */
    public Turn revised(Adjudication adjudication, List<Overruled> overruled) {
        return new Turn(
                number, Phase.ADJUDICATION, impulse, submitted, moves, accepted, Optional.of(adjudication), overruled);
    }

    /** The turn with its proposal accepted: over, unless another impulse is to begin. */
    public Turn decided() {
        var decided =
                proposal.orElseThrow(() -> new IllegalStateException("Turn " + number + " has no proposal to accept."));
        var longer = Grown.copyOf(accepted).then(decided);
        return new Turn(
                number,
                impulse.isLast() ? Phase.RESULTS : Phase.MOVES,
                impulse,
                submitted,
                moves,
                longer,
                Optional.empty(),
                List.of());
    }

    /** The turn once its results are in force. */
    public Turn over() {
        return in(Phase.RESULTS);
    }

    public Turn closed() {
        return in(Phase.CLOSED);
    }

    private Turn in(Phase other) {
        return new Turn(number, other, impulse, submitted, moves, accepted, Optional.empty(), List.of());
    }

    /** Every move that was accepted in it, entered or by rule, in the order in which they happened. */
    public List<Move> movesAccepted() {
        return accepted.stream().flatMap(Adjudication::moves).toList();
    }

    /** All that was adjudicated in it so far, accepted or proposed, as one; empty before the rules were asked. */
    public Optional<Adjudication> adjudicated() {
        var waves = Stream.concat(accepted.stream(), proposal.stream())
                .flatMap(part -> part.waves().stream())
                .toList();
        return accepted.isEmpty() && proposal.isEmpty()
                ? Optional.empty()
                : Optional.of(new Adjudication(number, waves));
    }

    /** Whether it is a turn, and not the time before the first one. */
    public boolean isPlayed() {
        return number > 0 || (phase != Phase.BRIEFING && phase != Phase.CLOSED);
    }

    /** How many waves there were in what was accepted: the next part of the turn begins with the wave of that number. */
    public int wavesAccepted() {
        return accepted.stream().mapToInt(part -> part.waves().size()).sum();
    }

    /** The id that the next move to be entered gets. */
    public String nextMoveId() {
        return "M" + number + "." + (submitted + 1);
    }

    public Optional<Move> move(String id) {
        return moves.stream().filter(move -> move.id().equals(id)).findFirst();
    }
}
