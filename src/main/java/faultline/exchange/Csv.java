package faultline.exchange;

import faultline.exercise.definition.Problem;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/**
 * Comma-separated values, as spreadsheets write and read them.
 *
 * @param rows all rows, blank ones too; up to where the text is broken
 * @param broken where quotes do not fit, so that nobody can say what follows
 */
record Csv(List<Row> rows, Optional<Problem> broken) {
    /** Excel takes a file without this mark for another encoding. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final CsvMapper MAPPER = CsvMapper.builder()
            .enable(CsvReadFeature.WRAP_AS_ARRAY)
            .enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING)
            .build();

    Csv {
        rows = List.copyOf(rows);
    }

    /**
     * @param file what problems call it
     */
    static Csv read(String file, String text, char separator) {
        var rows = new ArrayList<Row>();
        var schema = CsvSchema.emptySchema().withColumnSeparator(separator);
        try (var parser = MAPPER.reader(schema).createParser(text)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.START_ARRAY) {
                rows.add(row(parser));
            }
        } catch (JacksonException e) {
            return new Csv(rows, Optional.of(broken(file, rows, e)));
        }
        return new Csv(rows, Optional.empty());
    }

    private static Row row(JsonParser parser) {
        int line = 0;
        var cells = new ArrayList<String>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            line = line == 0 ? parser.currentTokenLocation().getLineNr() : line;
            cells.add(Formula.unescape(parser.getString()));
        }
        return new Row(line, cells);
    }

    /** A quote that is never closed swallows the rest, so it is told where it may have been opened. */
    private static Problem broken(String file, List<Row> rows, JacksonException e) {
        if (e.getOriginalMessage().contains("closing quote")) {
            int last = rows.isEmpty() ? 0 : rows.get(rows.size() - 1).line();
            return new Problem(file, last + 1, 0, "A quote that opens in this row or below is never closed.");
        }
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
        return new Problem(file, line, 0, "A quote inside of a cell must be doubled, and the cell stand in quotes.");
    }

    /** The rows as a text that reads as the same rows, and holds no formula. */
    static String write(List<List<String>> rows) {
        var text = new StringWriter().append(BYTE_ORDER_MARK);
        try (var sheet = MAPPER.writer(CsvSchema.emptySchema()).writeValues(text)) {
            for (var row : rows) {
                sheet.write(row.stream().map(Formula::escape).toList());
            }
        }
        return text.toString();
    }
}
