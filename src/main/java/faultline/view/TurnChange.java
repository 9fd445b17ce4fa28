package faultline.view;

import faultline.exercise.definition.Key;
import faultline.exercise.definition.Value;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Change;
import java.util.List;

/**
 * What a whole turn did to one indicator, however many waves it took.
 *
 * @param rulings ids of all rulings that had a part in it
 */
public record TurnChange(Key key, Value before, Value after, List<String> rulings) {
    public TurnChange {
        rulings = List.copyOf(rulings);
    }

    /** By how much a level changed; 0 for a stage. */
    public double difference() {
        return before instanceof Value.Level from && after instanceof Value.Level to
                ? new Value.Level(to.number() - from.number()).number()
                : 0;
    }

    /** The changes of a turn in the board's order; what ended where it began is left out. */
    public static List<TurnChange> of(Adjudication adjudication, List<BoardRow> board) {
        return board.stream()
                .map(row -> adjudication.waves().stream()
                        .flatMap(wave -> wave.changes().stream())
                        .filter(change -> change.key().equals(row.key()))
                        .toList())
                .filter(changes -> !changes.isEmpty())
                .map(TurnChange::together)
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    private static TurnChange together(List<Change> changes) {
        return new TurnChange(
                changes.get(0).key(),
                changes.get(0).before(),
                changes.get(changes.size() - 1).after(),
                changes.stream().flatMap(change -> change.rulings().stream()).toList());
    }
}
