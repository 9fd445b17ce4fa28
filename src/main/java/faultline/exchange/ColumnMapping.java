package faultline.exchange;

import faultline.exercise.definition.Nearest;
import faultline.exercise.definition.Problem;
import faultline.exercise.event.Refusal;
import faultline.exercise.event.Refusal.Code;
import faultline.play.Outcome;
import faultline.unicode.WholeCharacters;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/**
 * Which column of somebody's sheet is which of ours; kept in a file, so that it is said once.
 *
 * @param names what the sheet calls a column of ours; a column that is not in here is not in the sheet
 */
record ColumnMapping(Map<MselColumn, String> names) {
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .build();

    ColumnMapping {
        names = Map.copyOf(names);
    }

    /** What one can guess from the names in a sheet's header. */
    static ColumnMapping guess(List<String> header) {
        var names = new EnumMap<MselColumn, String>(MselColumn.class);
        header.forEach(name -> MselColumn.called(name)
                .ifPresent(column -> names.merge(
                        column, name.strip(), (one, other) -> column.rank(other) < column.rank(one) ? other : one)));
        return new ColumnMapping(names);
    }

    /** Reads a file as {@link #text} wrote it, or a person after that. */
    static Outcome<ColumnMapping> read(Path file) {
        return TextFile.read(file).then(text -> parse(file.toString(), text));
    }

    private static Outcome<ColumnMapping> parse(String file, String text) {
        var names = new EnumMap<MselColumn, String>(MselColumn.class);
        var problems = new ArrayList<Problem>();
        try {
            var root = YAML.readTree(new WholeCharacters(text));
            if (!root.isObject()) {
                problems.add(new Problem(file, 0, 0, "A mapping has lines such as (synopsis: Event)."));
            }
            root.properties().forEach(line -> put(line.getKey(), line.getValue(), names)
                    .ifPresent(wrong -> problems.add(new Problem(file, 0, 0, wrong))));
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
            problems.add(
                    new Problem(file, line, 0, "This is not YAML: put a name that holds a colon or a # in quotes."));
        }
        return problems.isEmpty()
                ? Outcome.done(new ColumnMapping(names))
                : new Outcome.Refused<>(
                        Refusal.of(Code.BAD_FILE, "File (" + file + ") is no mapping.", "`msel mapping` writes one."),
                        problems);
    }

    /** Takes a line of the file in; or says what is wrong with it. */
    private static Optional<String> put(String key, JsonNode value, Map<MselColumn, String> names) {
        var column = keyed(key);
        if (column.isEmpty()) {
            return Optional.of("There is no column (" + key + "). " + Nearest.hint(key, keys()));
        }
        if (!value.isValueNode()) {
            return Optional.of("Key (" + key + ") takes the name of one column.");
        }
        if (!value.asString("").isBlank()) {
            names.put(column.get(), value.asString());
        }
        return Optional.empty();
    }

    private static Optional<MselColumn> keyed(String key) {
        return Stream.of(MselColumn.values())
                .filter(column -> column.key().equals(key))
                .findFirst();
    }

    private static List<String> keys() {
        return Stream.of(MselColumn.values()).map(MselColumn::key).toList();
    }

    /** Which of ours a sheet's column is. */
    Optional<MselColumn> meaning(String name) {
        var plain = Column.plain(name);
        return names.entrySet().stream()
                .filter(entry -> Column.plain(entry.getValue()).equals(plain))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The mapping as a text, all of our columns in it, and below it the names that the sheet has besides. */
    String text(List<String> header) {
        var text = new StringBuilder("""
                # Which column of the sheet is which of ours: the key is ours, the text behind it the sheet's name for it.
                # A key without a text is not in the sheet.
                """);
        for (var column : MselColumn.values()) {
            var name = names.get(column);
            text.append(name == null ? column.key() + ":\n" : YAML.writeValueAsString(Map.of(column.key(), name)));
        }
        var others = header.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !names.containsValue(name))
                .toList();
        if (!others.isEmpty()) {
            text.append("# Not asked for:\n");
            others.forEach(
                    name -> text.append("#   ").append(OfferWords.line(name)).append('\n'));
        }
        return text.toString();
    }

    /** Columns that the mapping names and a sheet does not have. */
    List<String> missing(Set<MselColumn> found) {
        return names.entrySet().stream()
                .filter(entry -> !found.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
    }
}
