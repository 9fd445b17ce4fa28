package faultline.scenario;

import faultline.exercise.definition.LevelIndicator;
import faultline.exercise.definition.LevelIndicator.Band;
import faultline.exercise.definition.Value;
import java.util.List;

/** Reads what only a level has: unit, bounds, bands, and starts that are numbers. */
record LevelReader(Problems problems) {

    LevelIndicator read(String id, Fields fields, StartsReader starts) {
        var name = fields.line("name");
        var unit = fields.lineIfAny("unit");
        var definition = fields.text("definition");
        var bounds = bounds(fields);
        var bands = bands(fields, bounds);
        var from = starts.read((label, node) -> new Typed(problems)
                .number(label, node)
                .filter(number -> bounds.check(label, number, node.place(), problems))
                .map(Value.Level::new));
        return new LevelIndicator(
                id,
                name,
                starts.scopeOrWorld(),
                unit,
                definition,
                bounds.min(),
                bounds.max(),
                bands,
                from,
                fields.text("start-reason"));
    }

    private Bounds bounds(Fields fields) {
        var min = fields.numberIfAny("min");
        var max = fields.numberIfAny("max");
        if (min.isPresent() && max.isPresent() && min.get() > max.get()) {
            problems.tell(
                    fields.placeOf("max"),
                    fields.what() + " has a (max) of " + Value.plain(max.get()) + " below its (min) of "
                            + Value.plain(min.get()) + ".");
            return Bounds.NONE;
        }
        return new Bounds(Bounds.optional(min), Bounds.optional(max));
    }

    private List<Band> bands(Fields fields, Bounds bounds) {
        var entries = fields.entriesIfAny("bands");
        entries.forEach((name, entry) -> {
            if (name.isBlank() || name.codePoints().anyMatch(Character::isISOControl)) {
                problems.tell(entry.place(), "Band " + Words.shown(name) + " needs a name of one line.");
            }
        });
        return new BandsReader(problems).read(entries, bounds);
    }
}
