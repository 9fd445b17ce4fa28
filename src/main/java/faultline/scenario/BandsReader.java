package faultline.scenario;

import faultline.exercise.definition.Bands;
import faultline.exercise.definition.LevelIndicator.Band;
import faultline.exercise.definition.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads named stretches of a scale, each by its lower end; they rise. */
record BandsReader(Problems problems) {

    /** Reads where a band begins; empty if it is told as a problem. */
    private interface EndReader {
        Optional<Double> read(String label, Node node);
    }

    /** Bands from 0 to 100 that an author may leave out; what stands in their place then is usual. */
    Bands ofPercent(Fields fields, String key, Bands usual) {
        if (fields.find(key).isEmpty()) {
            return usual;
        }
        int before = problems.count();
        var entries = fields.someEntries(key);
        entries.forEach((name, entry) -> Ids.check("Band", name, entry.place(), problems));
        var bands = read(entries, (label, node) -> new Typed(problems).number(label, node, 0, 100));
        entries.entrySet().stream()
                .limit(1)
                .filter(first -> bands.stream().anyMatch(band -> band.name().equals(first.getKey()) && band.from() > 0))
                .forEach(first -> problems.tell(
                        first.getValue().value().place(),
                        "Band " + Words.shown(first.getKey()) + " is the lowest and must begin at 0."));
        return problems.count() > before || bands.isEmpty() ? usual : new Bands(bands);
    }

    /** The bands without a problem, within the bounds of a level; names are not judged here. */
    List<Band> read(Map<String, Node.Entry> entries, Bounds bounds) {
        return read(entries, (label, node) -> new Typed(problems)
                .number(label, node)
                .filter(from -> bounds.check(label, from, node.place(), problems)));
    }

    private List<Band> read(Map<String, Node.Entry> entries, EndReader ends) {
        var bands = new ArrayList<Band>();
        entries.forEach((name, entry) -> {
            var label = "Band " + Words.shown(name);
            ends.read(label, entry.value())
                    .filter(from -> rises(bands, label, from, entry.value().place()))
                    .ifPresent(from -> bands.add(new Band(name, from)));
        });
        return bands;
    }

    private boolean rises(List<Band> before, String label, double from, Place place) {
        boolean rises = before.isEmpty() || from > before.get(before.size() - 1).from();
        if (!rises) {
            var last = before.get(before.size() - 1);
            problems.tell(
                    place,
                    label + " must begin above " + Value.plain(last.from()) + ", where the band "
                            + Words.shown(last.name()) + " begins: bands rise.");
        }
        return rises;
    }
}
