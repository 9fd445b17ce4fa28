package faultline.exercise.turn;

import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Move;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The turn that is being played.
 *
 * @param number 0 before the first turn
 * @param submitted how many moves were ever entered in it, so that a number is never given twice
 * @param moves those entered and not withdrawn, in the order of entry
 * @param proposal what the rules answered, once they were asked
 */
public record Turn(int number, Phase phase, int submitted, List<Move> moves, Optional<Adjudication> proposal) {

    public Turn {
        moves = List.copyOf(moves);
    }

    /** Before the first turn. */
    public static final Turn BRIEFING = new Turn(0, Phase.BRIEFING, 0, List.of(), Optional.empty());

    public static Turn begun(int number) {
        return new Turn(number, Phase.MOVES, 0, List.of(), Optional.empty());
    }

    public Turn with(Move move) {
        return new Turn(
                number,
                phase,
                submitted + 1,
                Stream.concat(moves.stream(), Stream.of(move)).toList(),
                proposal);
    }

    public Turn without(String move) {
        var rest = moves.stream().filter(entered -> !entered.id().equals(move)).toList();
        return new Turn(number, phase, submitted, rest, proposal);
    }

    public Turn proposed(Adjudication adjudication) {
        return new Turn(number, Phase.ADJUDICATION, submitted, moves, Optional.of(adjudication));
    }

    /** The turn once its results are in force; the proposal went into the situation. */
    public Turn over() {
        return new Turn(number, Phase.RESULTS, submitted, moves, Optional.empty());
    }

    public Turn closed() {
        return new Turn(number, Phase.CLOSED, submitted, moves, Optional.empty());
    }

    /** The id that the next move to be entered gets. */
    public String nextMoveId() {
        return "M" + number + "." + (submitted + 1);
    }

    public Optional<Move> move(String id) {
        return moves.stream().filter(move -> move.id().equals(id)).findFirst();
    }
}
