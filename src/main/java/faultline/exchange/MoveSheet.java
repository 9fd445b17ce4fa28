package faultline.exchange;

import faultline.exercise.definition.Nearest;
import faultline.exercise.definition.Problem;
import faultline.play.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The rows of a team's form, or of a sheet of many actors' moves by turn, in their order. */
public final class MoveSheet {
    /** A form holds lines to read above and below its rows; they begin with this. */
    static final String COMMENT = "#";

    /** The key of the rows in YAML. */
    static final String ROWS = "moves";

    private static final Set<MoveColumn> PREPARED = Set.of(MoveColumn.TURN, MoveColumn.ACTOR);

    private final Sheet<MoveColumn> sheet;

    private MoveSheet(Sheet<MoveColumn> sheet) {
        this.sheet = sheet;
    }

    /** Reads a file: YAML by its name, or a sheet of values with separators. */
    public static Outcome<MoveSheet> read(Path file) {
        var name = file.toString();
        return TextFile.read(file)
                .then(text -> TextFile.isYaml(file)
                        ? new YamlSheet<>(name, ROWS, MoveColumn::called).read(text)
                        : new CsvSheet<>(name, MoveColumn::called, MoveColumn.MOVE).read(text))
                .then(sheet -> sheet.checked(List.of(MoveColumn.values())))
                .then(sheet -> Outcome.done(new MoveSheet(sheet)));
    }

    /** The rows in which somebody has written something. */
    List<Entry<MoveColumn>> rows() {
        return sheet.entries().stream()
                .filter(row -> !isComment(row) && !isBlank(row))
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

    private static boolean isBlank(Entry<MoveColumn> row) {
        return row.cells().entrySet().stream()
                .allMatch(cell ->
                        PREPARED.contains(cell.getKey()) || cell.getValue().isBlank());
    }

    /** The columns of a form stand in their order, so the first is the turn's; a sheet can have another first. */
    private static boolean isComment(Entry<MoveColumn> row) {
        return Stream.of(MoveColumn.TURN, MoveColumn.ACTOR, MoveColumn.MOVE)
                .anyMatch(column -> row.get(column).startsWith(COMMENT));
    }
}
