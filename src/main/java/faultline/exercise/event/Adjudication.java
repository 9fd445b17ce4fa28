package faultline.exercise.event;

import faultline.exercise.definition.Key;
import faultline.exercise.definition.Reading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** All rulings of one turn, wave by wave. */
public record Adjudication(int turn, List<Wave> waves) {

    public Adjudication {
        waves = List.copyOf(waves);
    }

    /** Every move of the turn, entered or by rule, in the order of the waves. */
    public Stream<Move> moves() {
        return waves.stream().flatMap(wave -> wave.moves().stream());
    }

    public Stream<Ruling> rulings() {
        return waves.stream().flatMap(wave -> wave.rulings().stream());
    }

    /** The injects that rules released, in the order of the waves. */
    public Stream<String> released() {
        return rulings()
                .filter(ruling -> ruling.holds() && ruling.conclusion() instanceof Conclusion.Release)
                .map(ruling -> ((Conclusion.Release) ruling.conclusion()).inject());
    }

    /** Where the indicators that changed stand after the last wave. */
    public List<Reading> after() {
        var after = new LinkedHashMap<Key, Reading>();
        waves.stream()
                .flatMap(wave -> wave.changes().stream())
                .forEach(change -> after.put(change.key(), new Reading(change.key(), change.after())));
        return List.copyOf(after.values());
    }
}
