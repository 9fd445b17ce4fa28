package faultline.scenario;

import faultline.exercise.definition.Bands;
import faultline.exercise.definition.LevelIndicator.Band;
import faultline.exercise.definition.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Reads named stretches of a scale, each by its lower end; they rise. */
record BandsReader(Problems problems) {
    private static final Bounds PERCENT = new Bounds(OptionalDouble.of(0), OptionalDouble.of(100));

    /** Bands from 0 to 100 that an author may leave out; what stands in their place then is usual. */
    Bands ofPercent(Fields fields, String key, Bands usual) {
        if (fields.find(key).isEmpty()) {
            return usual;
        }
        int before = problems.count();
        var entries = fields.someEntries(key);
        entries.forEach((name, entry) -> Ids.check("Band", name, entry.place(), problems));
        var bands = read(entries, PERCENT);
        entries.entrySet().stream()
                .limit(1)
                .filter(first -> bands.stream().anyMatch(band -> band.name().equals(first.getKey()) && band.from() > 0))
                .forEach(first -> problems.tell(
                        first.getValue().value().place(),
                        "Band " + Words.shown(first.getKey()) + " is the lowest and must begin at 0."));
        return problems.count() > before || bands.isEmpty() ? usual : new Bands(bands);
    }

    /** The bands without a problem; names are not judged here. */
    List<Band> read(Map<String, Node.Entry> entries, Bounds bounds) {
        var bands = new ArrayList<Band>();
        entries.forEach((name, entry) -> {
            var label = "Band " + Words.shown(name);
            var place = entry.value().place();
            new Typed(problems)
                    .number(label, entry.value())
                    .filter(from -> bounds.check(label, from, place, problems))
                    .filter(from -> rises(bands, label, from, place))
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
