package faultline.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Actors, indicators and assumptions can each stand in a file of their own. */
class PartFilesTest {
    private final ScenarioText parts = Harbor.inParts();

    @Test
    void aScenarioIsTheSameWhereverItsPartsStand() {
        assertThat(ScenarioReader.read(parts)).isEqualTo(ScenarioReader.read(Harbor.text()));
        assertThat(Harbor.problems(parts)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"actors.yaml", "indicators.yaml", "assumptions.yaml"})
    void eachPartCanStandInTheMainFileWhileTheOthersDoNot(String part) {
        var main = parts.files().get("scenario.yaml") + parts.files().get(part);
        var text = Harbor.withFile(Harbor.without(parts, part), "scenario.yaml", main);

        assertThat(ScenarioReader.read(text)).isEqualTo(ScenarioReader.read(Harbor.text()));
    }

    @ParameterizedTest
    @CsvSource({"actors, 12", "indicators, 33", "assumptions, 80"})
    void noPartStandsInBoth(String part, int line) {
        var text = Harbor.withFile(
                Harbor.text(),
                part + ".yaml",
                Objects.requireNonNull(parts.files().get(part + ".yaml")));

        assertThat(Harbor.problems(text))
                .containsExactly(
                        "scenario.yaml:" + line + ":1: Key (" + part + ") stands in the file (" + part + ".yaml) too.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            actors      | ``          | actors.yaml: The file is empty.
            indicators  | `# soon`    | indicators.yaml: The file is empty.
            assumptions | ``          | assumptions.yaml: The file is empty.
            actors      | {}          | actors.yaml:1:1: This file lacks the key (actors).
            indicators  | {}          | indicators.yaml:1:1: This file lacks the key (indicators).
            assumptions | {}          | assumptions.yaml:1:1: This file lacks the key (assumptions).
            actors      | actors: {}  | actors.yaml:1:9: Key (actors) must have at least one item.
            actors      | actors: [   | actors.yaml:1:10: A value is expected here.
            """)
    void tellsAFileWithoutItsPartAndNothingThatFollowsFromIt(String part, String content, String told) {
        var text = Harbor.withFile(parts, part + ".yaml", content);

        assertThat(Harbor.problems(text)).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource({"actors, actor", "indicators, indicatros", "assumptions, assumption"})
    void tellsAMisspeltKeyAndNothingThatFollowsFromIt(String part, String slip) {
        var file = part + ".yaml";
        var text = Harbor.with(parts, file, part + ":\n", slip + ":\n");

        assertThat(Harbor.problems(text))
                .containsExactly(
                        file + ":1:1: This file has the unknown key (" + slip + "). Did you mean (" + part + ")?");
    }

    @Test
    void tellsAKeyThatBelongsInAnotherFile() {
        var text = Harbor.withFile(parts, "actors.yaml", parts.files().get("actors.yaml") + "depth: 5\n");

        assertThat(Harbor.problems(text))
                .containsExactly("actors.yaml:22:1: This file has the unknown key (depth). There is (actors).");
    }

    @Test
    void tellsWhatIsWrongWhereItStands() {
        var text = Harbor.with(parts, "actors.yaml", "weight: 2", "wieght: 2");
        text = Harbor.with(text, "indicators.yaml", "start: 70", "start: 700");
        text = Harbor.with(text, "assumptions.yaml", "value: 60", "value: 600");

        assertThat(Harbor.problems(text))
                .containsExactly(
                        "actors.yaml:8:9: Aim has the unknown key (wieght). Did you mean (weight)?",
                        "assumptions.yaml:4:12: Assumption (gives-in) is 600 percent: odds are from 0 to 100.",
                        "indicators.yaml:11:12: Key (start) is 700, above the (max) of 100.");
    }

    @Test
    void tellsThatTheActorsStandNowhere() {
        assertThat(Harbor.problems(Harbor.without(parts, "actors.yaml")))
                .containsExactly("scenario.yaml:1:1: This file lacks the key (actors).");
    }

    @ParameterizedTest
    @CsvSource({
        "actors/union, actors.yaml:12:3",
        "indicators/traffic/bands, indicators.yaml:10:5",
        "assumptions/gives-in, assumptions.yaml:2:3",
        "moves/offer, moves.yaml:23:3",
        "turns/count, scenario.yaml:7:3"
    })
    void hintsLeadIntoTheFileOfThePart(String keys, String place) {
        var hint = new ScenarioPlaces(parts).problem(List.of(keys.split("/")), "Look.");

        assertThat(hint).hasToString(place + ": Look.");
    }
}
