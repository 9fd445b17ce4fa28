package faultline.rules;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import faultline.adjudication.FavourableTurn;
import faultline.adjudication.Shipped;
import faultline.exercise.definition.Scenario;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every row of what the source says is in Fracture Points, and acts: {@code source-rows.txt} has a line for each actor,
 * infrastructure, indicator, move and inject, with something to play and the effect that must come of it. All dice but
 * those of openings fall favourably, so that a line says what can follow and nothing is left to chance.
 */
class SourceRowsTest {
    private static final Path ROWS = Path.of("src/test/resources/faultline/rules/source-rows.txt");
    private static final Shipped SHIPPED = Shipped.of("fracture-points");

    private final List<Row> rows = rows();

    /**
     * @param given where things stand, "level=number" or "stage=state", parted by commas
     * @param happens what is played: "actor move [target]", "inject name" or "turn"
     * @param effects what must come of it, parted by commas: see {@link FavourableTurn#brings}
     */
    private record Row(String kind, String name, String given, String happens, String effects) {}

    @TestFactory
    Stream<DynamicTest> acts() {
        return rows.stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.kind() + ": " + row.name() + ", " + row.happens(), () -> acts(row)));
    }

    private static void acts(Row row) {
        var turn = FavourableTurn.of(SHIPPED, listed(row.given()));
        var came = turn.after(listed(row.happens()));
        assertThat(listed(row.effects())).isNotEmpty().allSatisfy(effect -> assertThat(came.brings(effect))
                .as("%s, among:%n%s", effect, came)
                .isTrue());
    }

    @Test
    void everyPartOfTheScenarioHasItsRow() {
        var scenario = SHIPPED.scenario();
        var effects = rows.stream().map(Row::effects).toList();
        assertThat(scenario.actors().keySet()).allSatisfy(actor -> assertThat(effects)
                .as("a row in which (%s) does something by rule", actor)
                .anyMatch(effect -> listed(effect).stream().anyMatch(part -> part.startsWith(actor + " "))));
        assertThat(scenario.indicators().keySet()).allSatisfy(indicator -> assertThat(effects)
                .as("a row that moves (%s)", indicator)
                .anyMatch(effect -> listed(effect).stream().anyMatch(part -> part.startsWith(indicator))));
        assertThat(played(scenario)).isEqualTo(new TreeSet<>(scenario.moves().keySet()));
        assertThat(scenario.injects().keySet()).allSatisfy(inject -> assertThat(rows)
                .as("a row for the inject (%s)", inject)
                .anyMatch(row -> row.kind().equals("inject") && row.happens().equals("inject " + inject)));
    }

    private TreeSet<String> played(Scenario scenario) {
        return rows.stream()
                .filter(row -> row.kind().equals("move"))
                .flatMap(row -> listed(row.happens()).stream())
                .map(words -> words.split(" ")[1])
                .filter(scenario.moves()::containsKey)
                .collect(toCollection(TreeSet::new));
    }

    private static List<String> listed(String parts) {
        return Stream.of(parts.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static List<Row> rows() {
        try (var lines = Files.lines(ROWS)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line ->
                            Stream.of(line.split("\\|", -1)).map(String::strip).toList())
                    .map(cells -> new Row(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
