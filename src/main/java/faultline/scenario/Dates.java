package faultline.scenario;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Scenario dates, as they are written. */
final class Dates {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private Dates() {}

    /** The date that the word is; tells it if it is none. */
    static Optional<LocalDate> of(String label, Word word, Problems problems) {
        try {
            if (DATE.matcher(word.text()).matches()) {
                return Optional.of(LocalDate.parse(word.text()));
            }
        } catch (DateTimeException e) {
            // told below, as any other text that is no date
        }
        problems.tell(word.place(), label + " must be a date like (2026-01-05), not " + Words.shown(word.text()) + ".");
        return Optional.empty();
    }
}
