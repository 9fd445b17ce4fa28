package faultline.view;

import faultline.exercise.definition.Key;
import faultline.exercise.definition.Value;
import faultline.exercise.event.Adjudication;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where two accounts of one turn differ.
 *
 * @param parts what the accounts hold that is not the same, kind by kind; none if they are the same
 * @param ends the indicators that stand otherwise when the turn ends
 */
public record TurnDifference(int turn, List<Part> parts, List<End> ends) {
    public TurnDifference {
        parts = List.copyOf(parts);
        ends = List.copyOf(ends);
    }

    /**
     * One kind of thing.
     *
     * @param kind in the plural: "moves", "injects", "reactions", "rulings"
     */
    public record Part(String kind, List<String> onlyFirst, List<String> onlySecond) {
        public Part {
            onlyFirst = List.copyOf(onlyFirst);
            onlySecond = List.copyOf(onlySecond);
        }
    }

    /**
     * An indicator that ends the turn in different places.
     *
     * @param difference by how much the second account is higher, with sign; empty for a stage
     */
    public record End(String indicator, String first, String second, String difference) {}

    public boolean isNone() {
        return parts.isEmpty() && ends.isEmpty();
    }

    static TurnDifference of(int turn, Account first, Account second, List<End> ends) {
        var parts = new ArrayList<Part>();
        add(parts, "moves", first.moves(), second.moves());
        add(parts, "injects", first.injects(), second.injects());
        if (first.ruled() && second.ruled()) {
            add(parts, "reactions", first.reactions(), second.reactions());
            add(parts, "rulings", first.rulings(), second.rulings());
        }
        return new TurnDifference(turn, parts, ends);
    }

    /**
     * Where two answers to the same moves differ.
     *
     * @param before where everything stood when the turn was adjudicated
     */
    public static TurnDifference of(Map<Key, Value> before, Adjudication first, Adjudication second, Labels labels) {
        var ends = before.entrySet().stream()
                .flatMap(entry -> end(
                        entry.getKey(),
                        after(entry.getKey(), entry.getValue(), first),
                        after(entry.getKey(), entry.getValue(), second),
                        labels))
                .toList();
        return of(first.turn(), Account.of(first, labels), Account.of(second, labels), ends);
    }

    private static Value after(Key key, Value before, Adjudication adjudication) {
        return adjudication.after().stream()
                .filter(reading -> reading.key().equals(key))
                .map(reading -> reading.value())
                .findFirst()
                .orElse(before);
    }

    /** The indicator, if it stands otherwise. */
    static Stream<End> end(Key key, Value first, Value second, Labels labels) {
        if (first.equals(second)) {
            return Stream.empty();
        }
        var difference = first instanceof Value.Level from && second instanceof Value.Level to
                ? RulingWords.signed(new Value.Level(to.number() - from.number()).number())
                : "";
        return Stream.of(
                new End(labels.indicator(key), labels.value(key, first), labels.value(key, second), difference));
    }

    private static void add(List<Part> parts, String kind, List<String> first, List<String> second) {
        var part = new Part(kind, without(first, second), without(second, first));
        if (!part.onlyFirst().isEmpty() || !part.onlySecond().isEmpty()) {
            parts.add(part);
        }
    }

    /** What is in the one and not in the other, each as often as it is there more. */
    static List<String> without(List<String> these, List<String> those) {
        var rest = new ArrayList<>(these);
        those.forEach(rest::remove);
        return rest;
    }
}
