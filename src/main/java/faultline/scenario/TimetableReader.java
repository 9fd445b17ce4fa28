package faultline.scenario;

import faultline.exercise.definition.Timetable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads how many turns there are and when they take place. */
record TimetableReader(Problems problems) {
    static final int MOST_TURNS = 100;
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern STEP = Pattern.compile("([1-9]\\d{0,3}) (day|week)s?");

    Timetable read(Fields fields) {
        var timetable = new Timetable(
                fields.whole("count", 1, MOST_TURNS),
                fields.word("start").flatMap(this::date).orElse(LocalDate.EPOCH),
                fields.word("step").flatMap(this::step).orElse(Period.ZERO));
        fields.done("kinds", "order", "turn-zero", "phases");
        return timetable;
    }

    private Optional<LocalDate> date(Word word) {
        try {
            if (DATE.matcher(word.text()).matches()) {
                return Optional.of(LocalDate.parse(word.text()));
            }
        } catch (DateTimeException e) {
            // told below, as any other text that is no date
        }
        problems.tell(
                word.place(), "Key (start) must be a date like (2026-01-05), not " + Words.shown(word.text()) + ".");
        return Optional.empty();
    }

    private Optional<Period> step(Word word) {
        var step = STEP.matcher(word.text());
        if (!step.matches()) {
            problems.tell(
                    word.place(),
                    "Key (step) must be like (3 days) or (2 weeks), from 1 to 9999, not " + Words.shown(word.text())
                            + ".");
            return Optional.empty();
        }
        int number = Integer.parseInt(step.group(1));
        return Optional.of(step.group(2).equals("week") ? Period.ofWeeks(number) : Period.ofDays(number));
    }
}
