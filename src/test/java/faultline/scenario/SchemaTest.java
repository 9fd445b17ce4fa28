package faultline.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.Effort;
import faultline.exercise.definition.Problem;
import faultline.scenario.Mutants.Mutant;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * The schemas that editors check with say the same of a file as the reader, as far as a schema can. Where the two differ on
 * purpose: a whole number may be written 7.0 for a schema; it does not know that February has no 30th; it takes a word for
 * one of a few only without blanks around it, which the reader would strip; and it does not see what YAML itself has and
 * JSON has not, such as duplicate keys and anchors.
 */
class SchemaTest {
    private static final List<String> FILES = Schemas.FILES;
    private static final List<String> SHIPPED = new ScenarioFolders(Path.of("exercises")).ids();
    private static final Pattern KEYS = Pattern.compile("There is \\((.*?)(?:, and (\\d+) more)?\\)\\.");
    private static final String UNKNOWN = "there-is-no-such-key-in-any-group";
    private static final List<String> RESERVED = List.of("arguments", "openings", "standing", "facts", "minutes");

    /** Of what ships, whose files are large and much alike inside, every so-many-th slip is enough. */
    private static final int STRIDE = Boolean.getBoolean("faultline.endurance") ? 31 : 509;

    private final Schemas schemas = new Schemas();

    @ParameterizedTest
    @FieldSource("SHIPPED")
    void takesWhatShips(String scenario) {
        assertTakes(shipped(scenario));
    }

    @ParameterizedTest
    @FieldSource("SHIPPED")
    void whatShipsNamesItsSchemas(String scenario) {
        var text = shipped(scenario);
        assertThat(files(text)).allSatisfy(file -> {
            var schema = "../" + Schemas.name(file);
            assertThat(text.files().get(file)).startsWith("# yaml-language-server: $schema=" + schema + "\n");
            assertThat(Path.of("exercises", scenario, schema)).exists();
        });
    }

    @Test
    void takesEverything() {
        assertThat(problems(Everything.text())).isEmpty();
        assertThat(files(Everything.text())).containsExactlyElementsOf(FILES);
        assertTakes(Everything.text());
    }

    @Test
    void takesThePartsInTheMainFileToo() {
        assertThat(problems(Everything.inOneFile())).isEmpty();
        assertThat(files(Everything.inOneFile()))
                .containsExactly("scenario.yaml", "moves.yaml", "msel.yaml", "objectives.yaml");
        assertTakes(Everything.inOneFile());
    }

    @ParameterizedTest
    @ValueSource(strings = {"actors", "indicators", "assumptions"})
    void saysTheSameOfAPartInTheMainFileAsInItsOwn(String part) {
        var schema = part + ".schema.json";
        assertThat(schemas.node("scenario.schema.json")
                        .at("/properties/" + part + "/$ref")
                        .stringValue())
                .isEqualTo(schema + "#/properties/" + part);
        assertThat(schemas.node(schema).get("required")).singleElement().isEqualTo(StringNode.valueOf(part));
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void refusesWhatTheReaderRefusesAndNothingElse(String file) {
        var mutants = Mutants.of(content(Everything.text(), file), RESERVED);

        var tried = Effort.of(mutants, 4, file.length());

        var parted = parted(Everything.text(), file, tried);

        assertThat(parted).as(parted.size() + " of " + tried.size()).isEmpty();
        assertThat(mutants).hasSizeGreaterThan(100);
        System.out.println(
                file + ": " + tried.size() + " of " + mutants.size() + " slips told alike by schema and reader");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /actors/north/aims/1 | {"text": "It", "penalty": 5, "weight": 1, "happened": {"released": "rain"}}
            /actors/north/aims/1 | {"text": "It", "penalty": 5, "floor": 20, "happened": {"released": "rain"}}
            /actors/north/aims/1 | {"text": "It", "happened": {"released": "rain"}, "wanted": {"level": "lake", "above": 3}}
            /actors/north/aims/1 | {"text": "It", "happened": {"released": "rain", "played": "open", "by": "south"}}
            /actors/south/aims/0 | {"text": "It", "penalty": 5, "happened": {"released": "rain"}}
            /actors/south/aims/0 | {"text": "It"}
            """)
    void refusesWhatDoesNotGoTogether(String place, String instead) {
        var actors = content(Everything.text(), "actors.yaml");
        var pointer = JsonPointer.compile(place);
        ((ArrayNode) actors.at(pointer.head())).set(pointer.last().getMatchingIndex(), Schemas.content(instead));

        assertThat(problems(with(Everything.text(), "actors.yaml", actors))).isNotEmpty();
        assertThat(parted(Everything.text(), "actors.yaml", List.of(new Mutant(place, () -> actors))))
                .isEmpty();
    }

    @Test
    void refusesAlikeInWhatShips() {
        int tried = 0;
        for (var scenario : SHIPPED) {
            for (var file : files(shipped(scenario))) {
                var all = Mutants.of(content(shipped(scenario), file), RESERVED);
                var some = Stream.iterate(0, i -> i < all.size(), i -> i + STRIDE)
                        .map(all::get)
                        .toList();
                assertThat(parted(shipped(scenario), file, some)).isEmpty();
                tried += some.size();
            }
        }
        assertThat(tried).isGreaterThan(100);
        System.out.println("what ships: " + tried + " slips told alike by schema and reader");
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void offersTheKeysThatTheReaderKnows(String file) {
        var content = content(Everything.text(), file);
        var groups = SchemaWalk.of(schemas, file, content);

        assertThat(groups).isNotEmpty().allSatisfy(group -> {
            var hint = KEYS.matcher(hint(file, content, group.place()));
            assertThat(hint.find()).as(group.place().toString()).isTrue();
            var known = Arrays.asList(hint.group(1).split(", "));
            int more = hint.group(2) == null ? 0 : Integer.parseInt(hint.group(2));
            assertThat(group.offered())
                    .as(group.place().toString())
                    .containsAll(known)
                    .hasSize(known.size() + more);
        });
    }

    @Test
    void everyKeyThatIsOfferedStandsInTheSample() {
        var used = new TreeSet<String>();
        FILES.forEach(file -> names(content(Everything.text(), file), used));

        assertThat(offered()).hasSizeGreaterThan(60).allMatch(used::contains);
    }

    private List<String> parted(ScenarioText text, String file, List<Mutant> mutants) {
        return mutants.parallelStream()
                .flatMap(mutant -> parted(text, file, mutant).stream())
                .toList();
    }

    /** What reader and schema say of a slip, if one of them lets it pass and the other does not. */
    private Optional<String> parted(ScenarioText text, String file, Mutant mutant) {
        var content = mutant.made().get();
        var told = problems(with(text, file, content));
        boolean form =
                told.stream().anyMatch(problem -> !BeyondSchema.holds(problem) && !BeyondSchema.mayHold(problem));
        boolean mayBe = told.stream().anyMatch(BeyondSchema::mayHold);
        var errors = schemas.errors(file, content);
        return (form ? errors.isEmpty() : !mayBe && !errors.isEmpty())
                ? Optional.of(mutant.where() + "\n  reader: " + told + "\n  schema: " + errors)
                : Optional.empty();
    }

    private String hint(String file, JsonNode content, JsonPointer place) {
        var copy = content.deepCopy();
        ((ObjectNode) copy.at(place)).put(UNKNOWN, 1);
        return problems(with(Everything.text(), file, copy)).stream()
                .map(Problem::message)
                .filter(message -> message.contains("has the unknown key (" + UNKNOWN + ")"))
                .findFirst()
                .orElse("");
    }

    /** All keys that the schemas offer anywhere. */
    private List<String> offered() {
        var offered = new TreeSet<String>();
        Schemas.NAMES.forEach(name -> schemas.node(name).findValues("properties").stream()
                .flatMap(properties -> properties.propertyNames().stream())
                .forEach(offered::add));
        return List.copyOf(offered);
    }

    private static void names(JsonNode node, TreeSet<String> names) {
        names.addAll(node.propertyNames());
        node.valueStream().forEach(inner -> names(inner, names));
    }

    private void assertTakes(ScenarioText text) {
        assertThat(files(text)).allSatisfy(file -> assertThat(schemas.errors(file, content(text, file)))
                .isEmpty());
    }

    /** Those of the files with a schema that a scenario has. */
    private static List<String> files(ScenarioText text) {
        return FILES.stream().filter(text.files()::containsKey).toList();
    }

    private static List<Problem> problems(ScenarioText text) {
        return ScenarioReader.read(text) instanceof ScenarioReading.Unsound unsound ? unsound.problems() : List.of();
    }

    private static ScenarioText with(ScenarioText text, String file, JsonNode content) {
        Map<String, String> files = new TreeMap<>(text.files());
        files.put(file, content.toString());
        return new ScenarioText(text.id(), files);
    }

    private static JsonNode content(ScenarioText text, String file) {
        return Schemas.content(text.files().getOrDefault(file, ""));
    }

    private static ScenarioText shipped(String scenario) {
        return ((ScenarioFolders.Found.Readable) new ScenarioFolders(Path.of("exercises")).read(scenario)).text();
    }
}
