package faultline.exchange;

import faultline.exercise.definition.Nearest;
import faultline.exercise.definition.Problem;
import faultline.play.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The feedback forms of a sheet, one in each row. */
public final class FeedbackSheet {
    /** A form holds lines to read above its rows; they begin with this. */
    static final String COMMENT = "#";

    private static final Set<FeedbackColumn> PREPARED = Set.of(FeedbackColumn.PARTICIPANT, FeedbackColumn.CELL);

    private final Sheet<FeedbackColumn> sheet;

    private FeedbackSheet(Sheet<FeedbackColumn> sheet) {
        this.sheet = sheet;
    }

    /** Reads a sheet of values with separators. */
    public static Outcome<FeedbackSheet> read(Path file) {
        return TextFile.read(file)
                .then(text ->
                        new CsvSheet<>(file.toString(), FeedbackColumn::called, FeedbackColumn.STRUCTURE).read(text))
                .then(sheet -> sheet.checked(List.of(FeedbackColumn.values())))
                .then(sheet -> Outcome.done(new FeedbackSheet(sheet)));
    }

    /** The rows in which somebody has written more than who it is. */
    List<Entry<FeedbackColumn>> rows() {
        return sheet.entries().stream()
                .filter(row -> !row.get(FeedbackColumn.PARTICIPANT).startsWith(COMMENT))
                .filter(row -> row.cells().entrySet().stream()
                        .anyMatch(cell -> !PREPARED.contains(cell.getKey())
                                && !cell.getValue().isBlank()))
                .toList();
    }

    List<Problem> faults() {
        return sheet.faults();
    }

    /** What is left out, whatever stands in it. */
    Optional<Problem> unread() {
        return sheet.unread().isEmpty()
                ? Optional.empty()
                : Optional.of(at(sheet.header(), "Not read: the columns " + Nearest.list(sheet.unread()) + "."));
    }

    Problem at(int line, String message) {
        return new Problem(sheet.file(), line, 0, message);
    }
}
