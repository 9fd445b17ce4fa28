package faultline.view;

import faultline.exercise.definition.Key;
import faultline.exercise.definition.Reading;
import faultline.exercise.definition.Value;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Move;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.RulingKey;
import faultline.exercise.event.RulingKeys;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How a proposal differs from the one before it. Rulings and moves are compared by what they say and answer, since their
 * numbers shift.
 *
 * @param gone rulings that are not there any more
 * @param come rulings that were not there
 * @param otherwise rulings that end differently, or say something else
 * @param movesGone moves by rule that are not made any more
 * @param movesCome moves by rule that were not made
 * @param ends indicators that stand elsewhere at the turn's end
 * @param renumbered whether rulings that are in both have other numbers now
 */
public record ProposalDifference(
        List<Ruling> gone,
        List<Ruling> come,
        List<Otherwise> otherwise,
        List<Move> movesGone,
        List<Move> movesCome,
        List<End> ends,
        boolean renumbered) {

    public ProposalDifference {
        gone = List.copyOf(gone);
        come = List.copyOf(come);
        otherwise = List.copyOf(otherwise);
        movesGone = List.copyOf(movesGone);
        movesCome = List.copyOf(movesCome);
        ends = List.copyOf(ends);
    }

    /** The same ruling in both. */
    public record Otherwise(Ruling before, Ruling after) {}

    /** Where an indicator stands at the turn's end. */
    public record End(Key key, Value before, Value after) {}

    /** From one proposal for a turn to the next. */
    public static ProposalDifference between(TurnView before, TurnView after, List<BoardRow> board) {
        var was = keyed(before);
        var is = keyed(after);
        var same = new ArrayList<Otherwise>();
        was.forEach((key, ruling) -> Optional.ofNullable(is.get(key))
                .map(now -> new Otherwise(ruling, now))
                .ifPresent(same::add));
        return new ProposalDifference(
                without(was, is),
                without(is, was),
                same.stream().filter(ProposalDifference::differ).toList(),
                without(moves(before), moves(after)),
                without(moves(after), moves(before)),
                ends(before, after, board),
                same.stream()
                        .anyMatch(one -> !one.before().id().equals(one.after().id())));
    }

    /** Whether nothing follows from the one ruling that the white cell dealt with. */
    public boolean isOneRulingAtMost() {
        return movesGone.isEmpty()
                && movesCome.isEmpty()
                && ends.isEmpty()
                && gone.size() + come.size() + otherwise.size() <= 1;
    }

    private static boolean differ(Otherwise same) {
        return same.before().outcome() != same.after().outcome()
                || !same.before().conclusion().equals(same.after().conclusion());
    }

    private static Map<RulingKey, Ruling> keyed(TurnView turn) {
        var keys = RulingKeys.of(
                adjudication(turn),
                turn.overruled().stream().map(Overruling::said).toList());
        return adjudication(turn)
                .rulings()
                .collect(Collectors.toMap(
                        ruling -> Objects.requireNonNull(keys.get(ruling.id())),
                        ruling -> ruling,
                        (one, same) -> one,
                        LinkedHashMap::new));
    }

    private static Map<List<String>, Move> moves(TurnView turn) {
        return adjudication(turn)
                .moves()
                .filter(Move::byRule)
                .collect(Collectors.toMap(
                        move -> List.of(move.actor(), move.type(), move.target()),
                        move -> move,
                        (one, same) -> one,
                        LinkedHashMap::new));
    }

    private static Adjudication adjudication(TurnView turn) {
        return turn.adjudication().orElseGet(() -> new Adjudication(turn.number(), List.of()));
    }

    private static <K, T> List<T> without(Map<K, T> all, Map<K, T> others) {
        return all.entrySet().stream()
                .filter(entry -> !others.containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static List<End> ends(TurnView before, TurnView after, List<BoardRow> board) {
        var was = values(before);
        var is = values(after);
        return board.stream()
                .map(row -> new End(
                        row.key(), was.getOrDefault(row.key(), row.now()), is.getOrDefault(row.key(), row.now())))
                .filter(end -> !end.before().equals(end.after()))
                .toList();
    }

    private static Map<Key, Value> values(TurnView turn) {
        return adjudication(turn).after().stream().collect(Collectors.toMap(Reading::key, Reading::value));
    }
}
