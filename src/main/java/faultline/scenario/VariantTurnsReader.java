package faultline.scenario;

import faultline.exercise.definition.Timetable;
import faultline.exercise.definition.TurnKind;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what a variant says of its turns, in the place of what the scenario says.
 *
 * @param turns the scenario's own keys for its turns; empty where they cannot be read
 * @param own what these say
 * @param timetables how the scenario's own were read
 */
record VariantTurnsReader(Optional<Fields> turns, Timetable own, TimetableReader timetables) {

    Timetable read(Fields fields) {
        int count = fields.wholeIfAny("count", 1, ScenarioReader.MOST_TURNS).orElse(own.turns());
        var start =
                fields.find("start").flatMap(any -> timetables.start(fields)).orElse(own.start());
        var step = fields.find("step")
                .flatMap(any -> fields.word("step"))
                .flatMap(timetables.kinds()::step)
                .orElse(own.ordinary().step());
        boolean zero = fields.find("turn-zero").isPresent() ? fields.ifTrue("turn-zero") : own.zero();
        var planned = fields.find("plan").isPresent() ? timetables.plan(fields, names(), count) : scenarios(count);
        fields.done();
        return new Timetable(
                count, start, own.ordinary().every(step), zero, TimetableReader.plan(planned, kinds(step)));
    }

    private Names names() {
        return turns.map(TimetableReader::names).orElseGet(() -> new Names("kind", "the timetable", Set.of(), false));
    }

    /** The scenario's own plan, as far as the turns go. */
    private Map<Integer, String> scenarios(int count) {
        return turns.map(keys -> {
                    var planned = again().plan(keys, names(), own.turns());
                    planned.keySet().removeIf(turn -> turn > count);
                    return planned;
                })
                .orElse(Map.of());
    }

    /** The scenario's kinds, where those that say nothing of their step have the variant's. */
    private Map<String, TurnKind> kinds(Period step) {
        return turns.map(keys -> again().kinds(keys, step)).orElse(Map.of());
    }

    /** Reads what has been read before, without a word on what has been told before. */
    private TimetableReader again() {
        var unheard = new Problems();
        var kinds = new TurnKindReader(
                timetables.known(),
                timetables.kinds().catalogue(),
                timetables.kinds().freeForm(),
                unheard);
        return new TimetableReader(timetables.known(), kinds, unheard);
    }
}
