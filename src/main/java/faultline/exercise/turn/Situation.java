package faultline.exercise.turn;

import faultline.exercise.definition.Key;
import faultline.exercise.definition.Reading;
import faultline.exercise.definition.Value;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Move;
import faultline.exercise.event.Ruling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the world stands at, and what has been done in it.
 *
 * @param values where every indicator stands now
 * @param ends where they stood when each turn ended; the first is the start of the exercise
 * @param history every move of the turns that are over, by people or by rule
 * @param underway the effects that are still to come, or that come again, in the order in which they began
 * @param discoveries the covert moves that were found out, also of a turn zero
 */
public record Situation(
        Map<Key, Value> values,
        List<Map<Key, Value>> ends,
        List<Move> history,
        List<Underway> underway,
        List<Discovery> discoveries) {

    public Situation {
        values = Standings.of(values);
        ends = List.copyOf(ends);
        history = List.copyOf(history);
        underway = List.copyOf(underway);
        discoveries = List.copyOf(discoveries);
    }

    /** A situation in which nothing has been found out. */
    public Situation(Map<Key, Value> values, List<Map<Key, Value>> ends, List<Move> history, List<Underway> underway) {
        this(values, ends, history, underway, List.of());
    }

    public static Situation startingAt(List<Reading> starts) {
        var values = new LinkedHashMap<Key, Value>();
        starts.forEach(reading -> values.put(reading.key(), reading.value()));
        return new Situation(values, List.of(values), List.of(), List.of());
    }

    /** The situation before the first turn. */
    public Situation asAtTheStart() {
        var start = ends.get(0);
        return new Situation(start, List.of(start), List.of(), List.of(), discoveries);
    }

    /** The situation with an adjudication's changes in it, while it has not been accepted. */
    public Situation changedBy(Adjudication adjudication) {
        return changedBy(adjudication.after());
    }

    /** The situation with these readings in it. */
    public Situation changedBy(List<Reading> readings) {
        return new Situation(Standings.of(values).with(readings), ends, history, underway, discoveries);
    }

    /** The situation once an adjudication is in force, while its turn goes on. */
    public Situation with(Adjudication adjudication) {
        return new Situation(
                changedBy(adjudication).values(),
                ends,
                history,
                underwayAfter(adjudication),
                Stream.concat(discoveries.stream(), Discovery.in(adjudication)).toList());
    }

    private List<Underway> underwayAfter(Adjudication adjudication) {
        var after = new ArrayList<>(underway);
        adjudication.rulings().filter(Ruling::holds).forEach(ruling -> {
            if (ruling.conclusion() instanceof Conclusion.Lasting lasting) {
                after.add(new Underway(
                        ruling.id(), adjudication.turn(), ruling.causes().get(0), lasting));
            } else if (ruling.conclusion() instanceof Conclusion.Lifted lifted) {
                after.removeIf(effect -> effect.ruling().equals(lifted.ruling()));
            }
        });
        return after;
    }

    /**
     * The situation once a turn is over.
     *
     * @param moves all that were made in it
     */
    public Situation after(int turn, List<Move> moves) {
        return new Situation(
                values,
                Stream.concat(ends.stream(), Stream.of(values)).toList(),
                Stream.concat(history.stream(), moves.stream()).toList(),
                underway.stream().filter(effect -> !effect.isOverAfter(turn)).toList(),
                discoveries);
    }

    /** The situation as if no move had been made up to that turn and in it: for conditions on what came after it. */
    public Situation forgetting(int turn) {
        return new Situation(
                values,
                ends,
                history.stream().filter(move -> move.turn() > turn).toList(),
                underway,
                discoveries);
    }

    /** Where everything stood at the start, as each turn ended, and now if it has changed since. */
    public List<Map<Key, Value>> course() {
        return values.equals(ends.get(ends.size() - 1))
                ? ends
                : Stream.concat(ends.stream(), Stream.of(values)).toList();
    }

    /** Where a level stands; asking for what is no level of this exercise is an error of ours. */
    public double level(Key key) {
        if (values.get(key) instanceof Value.Level level) {
            return level.number();
        }
        throw new IllegalArgumentException("There is no level (" + key + ").");
    }

    /** The state a stage is in; asking for what is no stage of this exercise is an error of ours. */
    public String stage(Key key) {
        if (values.get(key) instanceof Value.Stage stage) {
            return stage.state();
        }
        throw new IllegalArgumentException("There is no stage (" + key + ").");
    }

    /** Whether the actor made such a move in a turn that is over. */
    public boolean played(String actor, String type) {
        return timesPlayed(actor, type) > 0;
    }

    /** How a covert move came to light; empty if it has not. */
    public Optional<Discovery> discovery(String move) {
        return discoveries.stream().filter(found -> found.move().equals(move)).findFirst();
    }

    public long timesPlayed(String actor, String type) {
        return history.stream()
                .filter(move -> move.actor().equals(actor) && move.type().equals(type))
                .count();
    }
}
