package faultline.report.room;

import faultline.exercise.event.Move;
import faultline.view.ArgumentView;
import faultline.view.ExerciseView;
import faultline.view.InjectView;
import faultline.view.TurnView;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a seat may be told of the last turn of which anything is in force: made from that seat's view, and from nothing
 * else.
 *
 * @param injects those that it received in the turn, in the order in which they came
 * @param found covert moves that were found out in it
 * @param moves all others, those that people made first
 * @param argued what was decided by argument
 */
record Told(TurnView turn, List<InjectView> injects, List<Move> found, List<Move> moves, List<ArgumentView> argued) {

    /** Empty before anything is in force. */
    static Optional<Told> of(ExerciseView view) {
        var over = view.turnsOver();
        return view.thisTurn()
                .filter(turn ->
                        !turn.over() && turn.moves().size() > turn.entered().size())
                .or(() -> over.isEmpty() ? Optional.empty() : Optional.of(over.get(over.size() - 1)))
                .map(turn -> of(turn, view));
    }

    private static Told of(TurnView turn, ExerciseView view) {
        var moves = turn.moves().stream()
                .filter(move -> !turn.cameToLight().contains(move)
                        && (turn.over() || !turn.entered().contains(move)))
                .toList();
        return new Told(
                turn,
                turn.injects().stream().flatMap(id -> inject(id, view)).toList(),
                turn.cameToLight(),
                Stream.concat(
                                moves.stream().filter(move -> !move.byRule()),
                                moves.stream().filter(Move::byRule))
                        .toList(),
                view.debate().arguments().stream()
                        .filter(argument -> argument.claim().turn() == turn.number()
                                && argument.verdict().isPresent())
                        .toList());
    }

    private static Stream<InjectView> inject(String id, ExerciseView view) {
        return view.injects().stream().filter(inject -> inject.id().equals(id));
    }
}
