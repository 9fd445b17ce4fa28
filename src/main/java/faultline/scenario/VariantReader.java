package faultline.scenario;

import faultline.exercise.definition.Actor;
import faultline.exercise.definition.Assumption;
import faultline.exercise.definition.Inject;
import faultline.exercise.definition.Release;
import faultline.exercise.definition.Timetable;
import faultline.exercise.definition.Variant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a variant: each name that it gives must be one of the scenario's, and each value one that could stand in the
 * scenario itself.
 *
 * @param injectNames the injects' names, sound or not
 * @param actors those without problems, as are the assumptions and injects
 * @param turns reads what a variant says of turns
 */
record VariantReader(
        Known known,
        Names injectNames,
        Map<String, Actor> actors,
        Map<String, Assumption> assumptions,
        Map<String, Inject> injects,
        VariantTurnsReader turns,
        Problems problems) {

    Variant read(String id, Fields fields) {
        var name = fields.line("name");
        var description = fields.text("description");
        var timetable = timetable(fields);
        var releases = releases(fields, timetable);
        checkInTime(fields, timetable);
        var variant = new Variant(
                id,
                name,
                description,
                timetable,
                releases,
                new VariantStartsReader(known, problems).read(fields),
                assumed(fields),
                automated(fields));
        fields.done();
        return variant;
    }

    private Timetable timetable(Fields fields) {
        fields.find("turns").ifPresent(node -> new Typed(problems).tellEmpty("Key (turns)", node));
        return fields.groupIfAny("turns").map(turns::read).orElse(turns.own());
    }

    private Map<String, Release> releases(Fields fields, Timetable timetable) {
        var releases = new LinkedHashMap<String, Release>();
        fields.entriesIfAny("releases").forEach((id, entry) -> {
            var label = "The release of " + Words.shown(id);
            var release = new ReleaseReader(label, known, timetable, true, problems).read(entry.value());
            if (injectNames.check(fields.what() + " releases", new Word(entry.place(), id), problems)) {
                releases.put(id, release);
            }
        });
        return releases;
    }

    /** The variant must say what becomes of each inject that the scenario releases after the variant's last turn. */
    private void checkInTime(Fields fields, Timetable timetable) {
        if (fields.misspelt("releases")) {
            return;
        }
        var said = fields.entriesIfAny("releases").keySet();
        injects.values().stream().filter(inject -> !said.contains(inject.id())).forEach(inject -> tooLate(
                        inject.release(), timetable)
                .ifPresent(when -> problems.tell(
                        fields.placeOf("turns"),
                        fields.what() + " ends with turn " + timetable.turns() + ", before the inject (" + inject.id()
                                + ") comes " + when + ": say under (releases) when it comes.")));
    }

    /** When it would come after the last turn has begun. */
    private static Optional<String> tooLate(Release release, Timetable timetable) {
        if (release instanceof Release.InTurn in && in.turn() > timetable.turns()) {
            return Optional.of("in turn " + in.turn());
        }
        return release instanceof Release.OnDate on && timetable.from(on.date()).isEmpty()
                ? Optional.of("on " + on.date())
                : Optional.empty();
    }

    private Map<String, Double> assumed(Fields fields) {
        var values = new LinkedHashMap<String, Double>();
        fields.entriesIfAny("assumptions").forEach((id, entry) -> {
            var what = "Assumption " + Words.shown(id);
            var number = new Typed(problems).number(what, entry.value());
            if (known.assumptions().check(fields.what() + " changes", new Word(entry.place(), id), problems)) {
                number.ifPresent(value -> {
                    Optional.ofNullable(assumptions.get(id))
                            .ifPresent(assumption -> AssumptionReader.check(
                                    assumption.unit(), value, entry.value().place(), problems, what));
                    values.put(id, value);
                });
            }
        });
        return values;
    }

    private List<String> automated(Fields fields) {
        var automated = fields.linesIfAny("automated");
        for (var word : automated) {
            boolean known = known().actors().check(fields.what() + " automates", word, problems);
            if (known
                    && !Optional.ofNullable(actors.get(word.text()))
                            .map(Actor::playable)
                            .orElse(true)) {
                problems.tell(
                        word.place(),
                        fields.what() + " automates the actor (" + word.text()
                                + "), which the scenario automates already.");
            }
        }
        return automated.stream().map(Word::text).toList();
    }
}
