package faultline.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import faultline.console.contract.Contracts;
import faultline.console.output.Contract;
import faultline.console.shell.Console;
import faultline.console.shell.Console.Ran;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** While a game is played, every command that shows something is asked for it as data, and the data keep the contract. */
class ShownAsDataTest {
    private static final Path GAMES = Path.of("src/test/resources/faultline/console");
    private static final Path SHOWN = GAMES.resolve("shown");

    /** Fields that nothing in this game can fill. */
    private static final Set<String> NEVER_FILLED = Set.of(
            "doctor/finding.mend",
            "exercise-list/exercise.damage",
            "exercise-list/exercise.variant",
            "exercise-status/exercise-status.variant",
            "exercise-verify/verified.problem",
            "pending/promise.reason",
            "question-list/question.objective",
            "question-list/question.turn",
            "rules-impact/played.turn",
            "rules-impact/played.turns",
            "rules-impact/played.why",
            "scenario-balance/aim.wrong",
            "scenario-balance/contest.wrong",
            "scenario-balance/level.wrong",
            "scenario-show/variant.description",
            "scenario-show/variant.id",
            "scenario-show/variant.name",
            "turn-preview/expected.inject",
            "turn-preview/expected.target",
            "turn-preview/stage.key",
            "turn-preview/stage.now",
            "turn-preview/stage.states",
            "turn-preview/state.runs",
            "turn-preview/state.state",
            "turn-show/turn-show.impulse",
            "turn-show/turn-show.kind");

    private final Console console;
    private final Map<String, Schema> schemas;
    private final Map<String, JsonNode> documents;
    /** Sheets are made of the same data, and looked at when the game is over. */
    private boolean sheets;

    /** What the seat at the keyboard may not get to read. */
    private List<String> secrets = List.of();

    private final Set<String> filled = new TreeSet<>();
    private final Set<String> answered = new HashSet<>();
    private final Map<String, Integer> answers = new TreeMap<>();

    ShownAsDataTest(@TempDir Path folder) {
        console = new Console(GAMES.resolve("planted"), folder);
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
        schemas = Contracts.all().stream()
                .collect(Collectors.toMap(Contract::name, contract -> registry.getSchema(contract.schema())));
        documents = Contracts.all().stream().collect(Collectors.toMap(Contract::name, contract -> JsonMapper.shared()
                .readTree(contract.schema())));
    }

    @AfterEach
    void leaves() {
        console.close();
    }

    @Test
    void everyCommandKeepsItsContractWhateverIsPlayed() throws IOException {
        for (var line : lines(SHOWN.resolve("game.txt"))) {
            if (line.startsWith("--")) {
                askEverything();
            } else {
                assertThat(console.run(line).exit()).as(line).isZero();
            }
        }
        sheets = true;
        askEverything();
        lines(SHOWN.resolve("once.txt")).forEach(this::ask);
        for (var seat : List.of("moscow", "evaluator", "observer")) {
            console.done("seat " + seat + " --no-pin");
            secrets = secretsFrom(seat);
            askEverything();
            console.done("seat white");
        }

        assertThat(answered).as("questions that were answered").containsAll(questions());
        assertThat(answers.keySet()).as("contracts that were kept").isEqualTo(schemas.keySet());
        var fields = Contracts.all().stream().flatMap(this::fields).collect(Collectors.toSet());
        fields.removeAll(filled);
        assertThat(fields).as("fields that were never filled").isSubsetOf(NEVER_FILLED);
    }

    /** The words planted in what that seat may not know. */
    private static List<String> secretsFrom(String seat) throws IOException {
        return seat.equals("evaluator")
                ? List.of()
                : lines(GAMES.resolve("planted/words.txt")).stream()
                        .map(line -> line.split("\\|", -1))
                        .filter(cells -> !List.of(cells[1].strip().split(" +")).contains(seat))
                        .map(cells -> cells[0].strip())
                        .toList();
    }

    private void askEverything() throws IOException {
        for (var question : questions()) {
            ask(question);
        }
    }

    private static List<String> questions() throws IOException {
        return lines(SHOWN.resolve("questions.txt"));
    }

    private void ask(String question) {
        var json = console.run(question + " --output json");
        if (json.out().isEmpty()) {
            assertThat(json.exit()).as(question + ": " + json.err()).isNotZero();
            return;
        }
        assertThat(json.exit() == 0 ? json.err() : "").as(question).isEmpty();
        answered.add(question);
        assertThat(secrets.stream().filter(json.out()::contains))
                .as(question + " keeps secrets")
                .isEmpty();
        var node = JsonMapper.shared().readTree(json.out());
        var name = name(node);
        answers.merge(name, 1, Integer::sum);
        assertThat(Objects.requireNonNull(schemas.get(name)).validate(node))
                .as(question + "\n" + json.out())
                .isEmpty();
        fill(name, name, node);
        if (sheets) {
            assertSheet(question, console.run(question + " --output csv"), json, node);
        }
    }

    /** A row for each thing, as wide as the row of names; no cell begins as a formula does. */
    private static void assertSheet(String question, Ran csv, Ran json, JsonNode node) {
        assertThat(csv.exit()).as(question).isEqualTo(json.exit());
        assertThat(csv.err()).as(question).isEqualTo(json.err());
        var rows = new CsvMapper()
                .readerFor(String[].class)
                .with(CsvReadFeature.WRAP_AS_ARRAY)
                .<String[]>readValues(csv.out())
                .readAll();
        var contract = contract(name(node));
        int things = contract.rows().map(field -> node.required(field).size()).orElse(1);
        assertThat(rows).as(question + "\n" + csv.out()).hasSize(things + 1).allSatisfy(row -> {
            assertThat(row).hasSize(rows.get(0).length);
            assertThat(row).noneMatch(cell -> cell.matches("(?s)[=+@].*|-(?![0-9.]+$).*"));
        });
    }

    private static String name(JsonNode node) {
        return node.required("format").asString().replaceFirst("faultline-", "");
    }

    private void fill(String contract, String shape, JsonNode thing) {
        thing.properties().forEach(property -> {
            filled.add(contract + "/" + shape + "." + property.getKey());
            shapeIn(contract, shape, property.getKey()).ifPresent(named -> {
                var values = property.getValue() instanceof ArrayNode array
                        ? array.values().stream().toList()
                        : List.of(property.getValue());
                values.forEach(value -> fill(contract, named, value));
            });
        });
    }

    private Optional<String> shapeIn(String contract, String shape, String field) {
        var whole = document(contract);
        var thing =
                shape.equals(contract) ? whole : whole.required("definitions").required(shape);
        return reference(thing.required("properties").required(field));
    }

    private static Optional<String> reference(JsonNode schema) {
        return Stream.of(schema.at("/items/$ref"), schema.at("/allOf/0/$ref"))
                .filter(JsonNode::isString)
                .map(reference -> reference.asString().replaceFirst("#/definitions/", ""))
                .findFirst();
    }

    /** Every field of every shape, with the contract and the shape before it. */
    private Stream<String> fields(Contract<?> contract) {
        var schema = document(contract.name());
        Function<String, String> of = shape -> contract.name() + "/" + shape + ".";
        return Stream.concat(
                schema.required("properties").propertyNames().stream().map(of.apply(contract.name())::concat),
                schema.path("definitions").properties().stream()
                        .flatMap(shape -> shape.getValue().required("properties").propertyNames().stream()
                                .map(of.apply(shape.getKey())::concat)));
    }

    private JsonNode document(String contract) {
        return Objects.requireNonNull(documents.get(contract));
    }

    private static Contract<?> contract(String name) {
        return Contracts.all().stream()
                .filter(contract -> contract.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
