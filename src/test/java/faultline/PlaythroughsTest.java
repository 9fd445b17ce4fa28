package faultline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import faultline.adjudication.Shipped;
import faultline.exercise.definition.Inject;
import faultline.exercise.definition.Scenario;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The playthroughs of Fracture Points show all of it, whoever plays; {@link PlaythroughIT} replays each. */
class PlaythroughsTest {
    private static final Path FOLDER = Path.of("exercises/fracture-points/playthroughs");
    private static final Pattern CELL = Pattern.compile("(?m)^cell assign (\\S+)");
    private static final Pattern MOVE = Pattern.compile("(?m)^move submit (\\S+)");
    private static final Pattern VARIANT = Pattern.compile("(?m)^exercise new fracture-points .*--variant (\\S+)");

    private final Scenario scenario = Shipped.of("fracture-points").scenario();
    private final List<String> scripts = texts(".script");

    @Test
    void playItWithAnyNumberOfCellsFromNoneToSix() {
        var cells = Documents.files(FOLDER, ".script").stream()
                .collect(Collectors.toMap(
                        script -> script.getFileName().toString(),
                        script -> named(CELL, Documents.text(script)).distinct().count()));

        assertThat(cells)
                .contains(
                        entry("all-automated.script", 0L),
                        entry("one-person.script", 1L),
                        entry("moscow-and-washington.script", 2L),
                        entry("three-cells.script", 3L),
                        entry("four-cells.script", 4L),
                        entry("five-cells.script", 5L),
                        entry("six-cells.script", 6L));
    }

    @Test
    void enterEveryMoveOfTheCatalogue() {
        assertThat(namedInScripts(MOVE)).containsAll(scenario.moves().keySet());
    }

    /** A released inject is told with its name and to whom it goes, whether by the calendar or by hand. */
    @Test
    void releaseEveryInjectOfTheCatalogue() {
        var told = String.join("\n", texts(".transcript"));

        assertThat(scenario.injects().values()).extracting(Inject::name).allSatisfy(name -> assertThat(told)
                .contains("\nInject " + name + "  to "));
    }

    @Test
    void useEveryVariant() {
        assertThat(namedInScripts(VARIANT)).containsAll(scenario.variants().keySet());
    }

    private List<String> namedInScripts(Pattern pattern) {
        return scripts.stream().flatMap(script -> named(pattern, script)).toList();
    }

    private static Stream<String> named(Pattern pattern, String script) {
        return pattern.matcher(script).results().map((MatchResult found) -> found.group(1));
    }

    private static List<String> texts(String ending) {
        return Documents.files(FOLDER, ending).stream().map(Documents::text).toList();
    }
}
