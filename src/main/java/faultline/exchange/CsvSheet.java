package faultline.exchange;

import faultline.exercise.definition.Nearest;
import faultline.exercise.definition.Problem;
import faultline.exercise.event.Refusal;
import faultline.exercise.event.Refusal.Code;
import faultline.play.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads a sheet of rows under a header, whatever separates its cells and whatever stands above the header.
 *
 * @param file what problems call it
 * @param meaning which of our columns a name means
 * @param needed columns of which a header has at least one
 */
record CsvSheet<C extends Column>(String file, Function<String, Optional<C>> meaning, Set<C> needed) {
    private static final String SEPARATORS = ",;\t";

    private record Found<C extends Column>(Csv csv, Headings<C> headings) {}

    Outcome<Sheet<C>> read(String text) {
        return found(text).then(found -> {
            var broken = found.csv().broken();
            return broken.isPresent()
                    ? new Outcome.Refused<>(
                            Refusal.of(Code.BAD_FILE, "File (" + file + ") cannot be read to its end.", ""),
                            List.of(broken.get()))
                    : Outcome.done(sheet(found));
        });
    }

    /** With the separator under which most columns have a name that we know. */
    private Outcome<Found<C>> found(String text) {
        Optional<Found<C>> best = Optional.empty();
        for (char separator : SEPARATORS.toCharArray()) {
            var csv = Csv.read(file, text, separator);
            var found = Headings.find(csv.rows(), meaning, needed).map(headings -> new Found<>(csv, headings));
            if (found.isPresent() && known(found) > known(best)) {
                best = found;
            }
        }
        return best.map(Outcome::done)
                .orElseGet(() -> Outcome.refused(
                        Code.BAD_FILE,
                        "File (" + file + ") has no row that names its columns.",
                        "One of them must be " + Nearest.list(titles()) + "."));
    }

    /** The row that names the columns; the fullest one where no name is known. */
    Outcome<Row> header(String text) {
        return found(text) instanceof Outcome.Done<Found<C>> done
                ? Outcome.done(done.value().headings().row())
                : fullest(text)
                        .map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(
                                Code.BAD_FILE, "File (" + file + ") has no row with more than one cell.", ""));
    }

    private Optional<Row> fullest(String text) {
        return SEPARATORS
                .chars()
                .mapToObj(separator -> Csv.read(file, text, (char) separator))
                .flatMap(csv -> csv.rows().stream())
                .filter(row -> row.filled() > 1)
                .max(Comparator.comparingLong(Row::filled).thenComparing(Row::line, Comparator.reverseOrder()));
    }

    private List<String> titles() {
        return needed.stream().map(Column::title).sorted().toList();
    }

    private static <C extends Column> int known(Optional<Found<C>> found) {
        return found.map(some -> some.headings().columns().size()).orElse(0);
    }

    private Sheet<C> sheet(Found<C> found) {
        var headings = found.headings();
        var entries = new ArrayList<Entry<C>>();
        var faults = new ArrayList<Problem>();
        for (var row : found.csv().rows()) {
            if (row.line() > headings.row().line() && row.filled() > 0) {
                if (headings.runsOver(row)) {
                    faults.add(problem(
                            row, "There are more cells than columns. A text that holds a separator stands in quotes."));
                } else {
                    entries.add(headings.entry(row));
                }
            }
        }
        return new Sheet<>(
                file,
                headings.row().line(),
                Set.copyOf(headings.columns().values()),
                headings.others(),
                entries,
                faults);
    }

    private Problem problem(Row row, String message) {
        return new Problem(file, row.line(), 0, message);
    }
}
