package faultline.scenario;

import faultline.exercise.definition.Timetable;
import faultline.exercise.definition.TurnKind;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads how many turns there are, when they take place, and how each is played. */
record TimetableReader(Known known, TurnKindReader kinds, Problems problems) {
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,2}");

    Timetable read(Fields fields) {
        var start = start(fields).orElse(LocalDate.EPOCH);
        var step = fields.word("step").flatMap(kinds::step).orElse(Period.ZERO);
        var ordinary = kinds.read("", fields, step);
        boolean zero = fields.ifTrue("turn-zero");
        var others = kinds(fields, step);
        int before = problems.count();
        var planned = plan(fields, names(fields), known.turns());
        if (problems.count() == before && !fields.misspelt("plan")) {
            checkPlanned(fields, planned.values());
        }
        fields.done();
        return new Timetable(known.turns(), start, ordinary, zero, plan(planned, others));
    }

    Optional<LocalDate> start(Fields fields) {
        return fields.word("start").flatMap(word -> Dates.of("Key (start)", word, problems));
    }

    /** The kinds that turns can be of, with the usual step where one says nothing of its own. */
    Map<String, TurnKind> kinds(Fields fields, Period step) {
        return Section.read(
                "Kind of turn", fields.entriesIfAny("kinds"), problems, (id, kind) -> kinds.readNamed(kind, step));
    }

    /** What the kinds are called, sound or not. */
    static Names names(Fields fields) {
        return Names.of("kind", "the timetable", fields.find("kinds"));
    }

    /** Which turn is of which of the sound kinds. */
    static Map<Integer, TurnKind> plan(Map<Integer, String> planned, Map<String, TurnKind> kinds) {
        var plan = new TreeMap<Integer, TurnKind>();
        planned.forEach((turn, id) -> Optional.ofNullable(kinds.get(id)).ifPresent(kind -> plan.put(turn, kind)));
        return plan;
    }

    /** Which turn is to be of which kind, by the kinds' ids. */
    Map<Integer, String> plan(Fields fields, Names names, int turns) {
        var plan = new TreeMap<Integer, String>();
        fields.entriesIfAny("plan").forEach((turn, entry) -> {
            var number = turn(new Word(entry.place(), turn), turns);
            var label = "Turn " + Words.shown(turn);
            new Typed(problems)
                    .line(label, entry.value())
                    .filter(word -> names.check(label + " is of", word, problems))
                    .ifPresent(word -> number.ifPresent(known -> plan.put(known, word.text())));
        });
        return plan;
    }

    private void checkPlanned(Fields fields, Collection<String> planned) {
        fields.entriesIfAny("kinds").forEach((id, entry) -> {
            if (!planned.contains(id)) {
                problems.tell(entry.place(), "Kind of turn " + Words.shown(id) + " is in no turn of the (plan).");
            }
        });
    }

    private Optional<Integer> turn(Word word, int turns) {
        boolean one = NUMBER.matcher(word.text()).matches() && Integer.parseInt(word.text()) <= turns;
        if (!one) {
            problems.tell(
                    word.place(),
                    "Key (plan) names the turn " + Words.shown(word.text()) + ": turns are numbered from 1 to " + turns
                            + ".");
        }
        return one ? Optional.of(Integer.valueOf(word.text())) : Optional.empty();
    }
}
