package faultline.scenario;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reads a part that gives each thing of one kind an id: actors, indicators, moves. */
final class Section {
    private Section() {}

    /** Reads one thing from its keys, with something empty in place of what it tells as a problem. */
    interface Reader<T> {
        T read(String id, Fields fields);
    }

    /**
     * The things without a problem, in the author's order; the problems of the others are told.
     *
     * @param kind as a message begins with it, "Actor"
     */
    static <T> Map<String, T> read(String kind, Map<String, Node.Entry> entries, Problems problems, Reader<T> reader) {
        var sound = new LinkedHashMap<String, T>();
        entries.forEach((id, entry) -> {
            int before = problems.count();
            Ids.check(kind, id, entry.place(), problems);
            var read = Fields.of(kind + " " + Words.shown(id), entry.place(), entry.value(), problems)
                    .map(fields -> reader.read(id, fields));
            if (problems.count() == before) {
                read.ifPresent(thing -> sound.put(id, thing));
            }
        });
        return sound;
    }
}
