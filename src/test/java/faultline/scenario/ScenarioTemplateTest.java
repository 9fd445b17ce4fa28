package faultline.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.event.Refusal.Code;
import faultline.scenario.ScenarioTemplate.Copy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A scenario of one's own begins as a copy of the tutorial, and nothing is lost by it. */
class ScenarioTemplateTest {
    private final ScenarioTemplate template = new ScenarioTemplate(Path.of(""));
    private final Path folder;

    ScenarioTemplateTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void copiesEveryFileButTheTranscripts() throws IOException {
        made("two-ports");

        assertThat(files(folder.resolve("exercises/two-ports")))
                .containsExactly(
                        "briefings/damhead.md",
                        "briefings/facilitator.md",
                        "briefings/marshend.md",
                        "moves.yaml",
                        "msel.yaml",
                        "objectives.yaml",
                        "playthroughs/one-town.script",
                        "scenario.yaml");
        assertThat(files(folder.resolve("rules/two-ports")))
                .containsExactly("damhead.drl", "marshend.drl", "world.drl");
    }

    @Test
    void givesTheCopyANameOfItsOwnEverywhere() throws IOException {
        made("two-ports");

        assertThat(read("exercises/two-ports/scenario.yaml")).contains("  title: Two ports\n", "rules: [two-ports]");
        assertThat(read("exercises/two-ports/briefings/facilitator.md")).startsWith("# Two ports: for the white cell");
        assertThat(read("exercises/two-ports/playthroughs/one-town.script"))
                .startsWith("# Two ports in three turns")
                .contains("\nexercise new where-it-is two-ports --seed 1\n");
        for (var part : List.of("exercises/two-ports", "rules/two-ports")) {
            assertThat(files(folder.resolve(part)))
                    .allSatisfy(file -> assertThat(read(part + "/" + file)).doesNotContain("tutorial", "Low Water"));
        }
    }

    @Test
    void keepsTheAuthorsHelp() throws IOException {
        made("two-ports");

        assertThat(read("exercises/two-ports/scenario.yaml"))
                .startsWith("# yaml-language-server: $schema=../scenario.schema.json\n")
                .contains("# Who can act.");
        assertThat(Schemas.NAMES).hasSize(8).allSatisfy(schema -> assertThat(read("exercises/" + schema))
                .isEqualTo(Files.readString(Path.of("exercises", schema))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"two-ports", "true", "null", "exercise", "a", "tutorials"})
    void whatItMakesIsSound(String id) throws IOException {
        made(id);

        var found = new ScenarioFolders(folder.resolve("exercises")).read(id);
        var scenario = ScenarioReaderTest.sound(((ScenarioFolders.Found.Readable) found).text());
        assertThat(scenario.ruleSets()).containsExactly(id);
        assertThat(scenario.overview().title()).isEqualToIgnoringCase(id.replace('-', ' '));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Two-Ports", "two ports", "../two", "two_ports", "2-ports", "-"})
    void refusesANameThatIsNone(String id) throws IOException {
        assertRefused(id, Code.BAD_VALUE, "A scenario cannot be named (" + id + ")");
        assertThat(files(folder)).isEmpty();
    }

    @Test
    void overwritesNothing() throws IOException {
        Files.createDirectories(folder.resolve("rules/two-ports"));
        Files.createDirectories(folder.resolve("exercises"));
        Files.writeString(folder.resolve("exercises/scenario.schema.json"), "mine");

        assertRefused("two-ports", Code.NAME_TAKEN, "(" + folder.resolve("rules/two-ports") + ") is there already");
        assertThat(files(folder)).containsExactly("exercises/scenario.schema.json");

        made("three-ports");
        assertThat(read("exercises/scenario.schema.json")).isEqualTo("mine");
        assertRefused("three-ports", Code.NAME_TAKEN, "(" + folder.resolve("exercises/three-ports") + ") is there");
    }

    @Test
    void leavesNothingBehindWhereItCannotWriteAll() throws IOException {
        Files.writeString(folder.resolve("rules"), "a file");

        assertRefused("two-ports", Code.NOT_WRITABLE, "(" + folder.resolve("rules/two-ports/damhead.drl") + ") cannot");

        assertThat(files(folder)).containsExactly("rules");
        assertThat(folder.resolve("exercises")).doesNotExist();
    }

    @Test
    void saysSoWhereTheTutorialIsMissing() {
        var copy = new ScenarioTemplate(folder).copy("two-ports", folder, "two-ports");

        assertThat(((Copy.NotMade) copy).refusal().code()).isEqualTo(Code.UNKNOWN_NAME);
    }

    private void made(String id) {
        assertThat(template.copy(id, folder, "where-it-is"))
                .isEqualTo(new Copy.Made(folder.resolve("exercises/" + id), folder.resolve("rules/" + id)));
    }

    private void assertRefused(String id, Code code, String reason) {
        var refusal = ((Copy.NotMade) template.copy(id, folder, id)).refusal();
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.reason()).startsWith(reason);
        assertThat(refusal.next()).isNotEmpty();
    }

    private String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> files(Path top) throws IOException {
        try (Stream<Path> files = Files.walk(top)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> top.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
