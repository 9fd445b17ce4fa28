package faultline.exchange;

import faultline.exercise.definition.Nearest;
import faultline.exercise.definition.Problem;
import faultline.play.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** A master scenario events list as somebody keeps it in a spreadsheet. */
public final class MselSheet {
    private static final Set<MselColumn> SAYING = Set.of(MselColumn.NAME, MselColumn.SYNOPSIS, MselColumn.INJECT);

    private final Sheet<MselColumn> sheet;
    private final Function<String, Optional<MselColumn>> meaning;
    private final List<String> missing;

    private MselSheet(Sheet<MselColumn> sheet, Function<String, Optional<MselColumn>> meaning, List<String> missing) {
        this.sheet = sheet;
        this.meaning = meaning;
        this.missing = missing;
    }

    /**
     * Reads a sheet.
     *
     * @param mapping the file that says which of its columns is which; guessed from their names if left out
     */
    public static Outcome<MselSheet> read(Path file, Optional<Path> mapping) {
        return TextFile.read(file)
                .then(text -> mapping.isEmpty()
                        ? read(file, text, MselColumn::called, known -> List.of())
                        : ColumnMapping.read(mapping.get())
                                .then(said -> read(file, text, said::meaning, said::missing)));
    }

    private static Outcome<MselSheet> read(
            Path file,
            String text,
            Function<String, Optional<MselColumn>> meaning,
            Function<Set<MselColumn>, List<String>> missing) {
        return sheet(file, meaning)
                .read(text)
                .then(sheet -> Outcome.done(new MselSheet(sheet, meaning, missing.apply(sheet.columns()))));
    }

    /** The text of a mapping for that sheet: what can be guessed from its header is filled in. */
    public static Outcome<String> mapping(Path file) {
        return TextFile.read(file)
                .then(text -> sheet(file, MselColumn::called).header(text))
                .then(header -> Outcome.done(ColumnMapping.guess(header.cells()).text(header.cells())));
    }

    private static CsvSheet<MselColumn> sheet(Path file, Function<String, Optional<MselColumn>> meaning) {
        return new CsvSheet<>(file.toString(), meaning, SAYING);
    }

    List<Entry<MselColumn>> rows() {
        return sheet.entries();
    }

    /** Some sheets name their columns on every page. */
    boolean isHeader(Entry<MselColumn> row) {
        return row.cells().entrySet().stream()
                .filter(cell -> !cell.getValue().isBlank())
                .allMatch(cell -> meaning.apply(cell.getValue())
                        .filter(cell.getKey()::equals)
                        .isPresent());
    }

    List<Problem> faults() {
        return sheet.faults();
    }

    /** What of the columns is left out, and which are not there. */
    List<Problem> remarks() {
        return Stream.of(
                        remark("Not read: the columns ", sheet.unread()),
                        remark("The mapping names columns that are not there: ", missing))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What came when is in the log, and nothing that a sheet says can change it. */
    Problem actualIsNotRead() {
        return at(sheet.header(), "Not read: the column (" + MselColumn.ACTUAL.title() + "), since the log has it.");
    }

    private Optional<Problem> remark(String words, List<String> names) {
        return names.isEmpty() ? Optional.empty() : Optional.of(at(sheet.header(), words + Nearest.list(names) + "."));
    }

    /** "msel.csv, line 7". */
    String place(Entry<MselColumn> row) {
        return sheet.file() + ", line " + row.line();
    }

    Problem at(int line, String message) {
        return new Problem(sheet.file(), line, 0, message);
    }
}
