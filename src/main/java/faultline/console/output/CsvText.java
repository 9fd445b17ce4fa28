package faultline.console.output;

import faultline.exchange.Formula;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/**
 * Things as comma-separated values under a row of names, quoted as RFC 4180 says, lines ended as Unix does. No text in it
 * is a formula.
 */
final class CsvText {
    private static final CsvMapper MAPPER =
            CsvMapper.builder().enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING).build();

    private CsvText() {}

    /**
     * @param columns paths of names, with dots between
     */
    static String of(List<String> columns, List<? extends JsonNode> rows) {
        var text = new StringWriter();
        try (SequenceWriter sheet = MAPPER.writer(CsvSchema.emptySchema()).writeValues(text)) {
            sheet.write(columns);
            rows.forEach(row -> sheet.write(
                    columns.stream().map(column -> cell(row, column)).toList()));
        }
        return text.toString();
    }

    private static String cell(JsonNode row, String column) {
        var value = row.at("/" + column.replace('.', '/'));
        return value.isString() || value.isArray() ? Formula.escape(words(value)) : words(value);
    }

    private static String words(JsonNode value) {
        return value.isArray()
                ? value.values().stream().map(CsvText::words).collect(Collectors.joining("; "))
                : value.asString("");
    }
}
