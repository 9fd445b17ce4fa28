package faultline.exchange;

import faultline.exercise.definition.Problem;
import faultline.exercise.event.Refusal;
import faultline.exercise.event.Refusal.Code;
import faultline.play.Outcome;
import faultline.unicode.WholeCharacters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads a form in YAML: a list of rows, and beside it what holds for all of them.
 *
 * <pre>
 * turn: 1
 * moves:
 *   - {actor: russia, move: accelerate-sfera}
 * </pre>
 */
final class YamlSheet<C extends Column> {
    private static final YAMLFactory YAML = new YAMLFactory();

    private final String file;
    private final String list;
    private final Function<String, Optional<C>> meaning;
    private final Map<C, String> forAll = new LinkedHashMap<>();
    private final List<Entry<C>> entries = new ArrayList<>();
    private final List<Problem> faults = new ArrayList<>();

    /**
     * @param file what problems call it
     * @param list the key of the rows
     * @param meaning which of our columns a key means
     */
    YamlSheet(String file, String list, Function<String, Optional<C>> meaning) {
        this.file = file;
        this.list = list;
        this.meaning = meaning;
    }

    Outcome<Sheet<C>> read(String text) {
        try (var parser = (YAMLParser) YAML.createParser(ObjectReadContext.empty(), new WholeCharacters(text))) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Outcome.refused(
                        Code.BAD_FILE,
                        "File (" + file + ") is no form: it has no key (" + list + ") with a list of rows.",
                        "`move form` writes one.");
            }
            top(parser);
        } catch (JacksonException e) {
            return new Outcome.Refused<>(
                    Refusal.of(Code.BAD_FILE, "File (" + file + ") is not YAML.", ""), List.of(broken(e)));
        }
        return Outcome.done(new Sheet<>(file, 0, Set.of(), List.of(), withWhatHoldsForAll(), faults));
    }

    private Problem broken(JacksonException e) {
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
        return new Problem(
                file,
                Math.max(0, line),
                0,
                "Check quotes, colons and indentation here; a text with a colon stands in quotes.");
    }

    private void top(YAMLParser parser) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var key = parser.getString();
            int line = line(parser);
            if (!key.equals(list)) {
                cell(parser, key, forAll).ifPresent(fault -> tell(line, fault));
            } else if (parser.nextToken() == JsonToken.START_ARRAY) {
                rows(parser);
            } else if (parser.currentToken().isStructStart()) {
                parser.skipChildren();
                tell(line, "Key (" + list + ") takes a list: each row begins with a hyphen.");
            }
        }
    }

    private void rows(YAMLParser parser) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            int line = line(parser);
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                row(parser, line);
            } else {
                parser.skipChildren();
                tell(line, "A row has keys with values, such as (move: …).");
            }
        }
    }

    private void row(YAMLParser parser, int line) {
        var cells = new LinkedHashMap<C, String>();
        var wrong = new ArrayList<String>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            cell(parser, parser.getString(), cells).ifPresent(wrong::add);
        }
        if (wrong.isEmpty()) {
            entries.add(new Entry<>(line, cells));
        } else {
            tell(line, String.join(" ", wrong));
        }
    }

    /** Puts what the key says where it belongs; or says why it does not belong anywhere. */
    private Optional<String> cell(YAMLParser parser, String key, Map<C, String> cells) {
        var value = parser.nextToken();
        var column = meaning.apply(key);
        if (value.isStructStart()) {
            parser.skipChildren();
            return Optional.of("Key (" + key + ") takes one text.");
        }
        if (column.isEmpty()) {
            return Optional.of("There is no key (" + key + ").");
        }
        cells.put(column.get(), value == JsonToken.VALUE_NULL ? "" : parser.getString());
        return Optional.empty();
    }

    private List<Entry<C>> withWhatHoldsForAll() {
        return entries.stream().map(entry -> entry.orElse(forAll)).toList();
    }

    private void tell(int line, String message) {
        faults.add(new Problem(file, line, 0, message));
    }

    private static int line(YAMLParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }
}
