package faultline.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.definition.Problem;
import faultline.scenario.ScenarioFolders.Found;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioFoldersTest {

    private Path root;
    private Path harbor;
    private ScenarioFolders folders;

    @BeforeEach
    void writeTheHarbor(@TempDir Path folder) throws IOException {
        root = folder;
        var exercises = root.resolve("exercises");
        harbor = exercises.resolve("harbor");
        folders = new ScenarioFolders(exercises);
        for (var file : Harbor.text().files().entrySet()) {
            write(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void readsAFolder() {
        assertThat(folders.read("harbor")).isEqualTo(new Found.Readable(Harbor.text()));
    }

    @Test
    void leavesPlaythroughsAndHiddenFilesAside() throws IOException {
        write("playthroughs/first.script", bytes("exercise start"));
        write(".DS_Store", bytes("x"));
        write("moves.yaml~", bytes("x"));
        assertThat(folders.read("harbor")).isEqualTo(new Found.Readable(Harbor.text()));
    }

    @Test
    void takesOtherSystemsLineEndsAndByteOrderMarkForTheSameText() throws IOException {
        write("moves.yaml", bytes("\uFEFF" + Harbor.MOVES.replace("\n", "\r\n")));
        assertThat(folders.read("harbor")).isEqualTo(new Found.Readable(Harbor.text()));
    }

    @Test
    void listsTheScenarios() throws IOException {
        Files.createDirectories(root.resolve("exercises/aviary"));
        Files.createDirectories(root.resolve("exercises/.git"));
        Files.writeString(root.resolve("exercises/README.md"), "x");
        assertThat(folders.ids()).containsExactly("aviary", "harbor");
    }

    @Test
    void listsNothingWhereThereIsNoFolder() {
        assertThat(new ScenarioFolders(root.resolve("nowhere")).ids()).isEmpty();
    }

    @Test
    void tellsAFolderThatIsNotThere() {
        assertThat(problems("harbour"))
                .containsExactly("exercises/harbour: There is no such scenario. Did you mean (harbor)?");
    }

    @Test
    void neverLooksOutsideOfTheExercises() {
        assertThat(problems("../exercises/harbor"))
                .containsExactly("exercises/../exercises/harbor: Scenario (../exercises/harbor) needs another name: "
                        + "ids are lower-case words joined by hyphens, at most 60 characters.");
    }

    @Test
    void leavesAMissingFileForTheReaderToTell() throws IOException {
        Files.delete(harbor.resolve("scenario.yaml"));
        var found = (Found.Readable) folders.read("harbor");
        assertThat(Harbor.problems(found.text())).containsExactly("scenario.yaml: The file is missing.");
    }

    @Test
    void tellsAllFilesThatCannotBeRead() throws IOException {
        write("moves.yaml", new byte[] {'a', ':', '\n', (byte) 0xC3, '('});
        write("msel.yaml", new byte[(1 << 20) + 1]);
        write("move.yaml", bytes("moves: {}"));
        write("briefings/port.txt", bytes("x"));
        assertThat(problems("harbor"))
                .containsExactly(
                        "briefings/port.txt: This is no briefing: the name of one ends in (.md).",
                        "move.yaml: This is no part of a scenario. Did you mean (moves.yaml)?",
                        "moves.yaml:2: The file is not in UTF-8 here: save it in that encoding.",
                        "msel.yaml: The file is larger than 1 MiB.");
    }

    @Test
    void followsNoLink() throws IOException {
        var secret = Files.writeString(root.resolve("secret.md"), "secret");
        Files.createSymbolicLink(harbor.resolve("briefings/press.md"), secret);
        Files.delete(harbor.resolve("msel.yaml"));
        Files.createSymbolicLink(harbor.resolve("msel.yaml"), secret);
        assertThat(problems("harbor"))
                .containsExactly(
                        "briefings/press.md: This must be a file, and no link.",
                        "msel.yaml: This must be a file, and no link.");
    }

    @Test
    void takesNoLinkForAScenario() throws IOException {
        Files.createSymbolicLink(root.resolve("exercises/port"), harbor);
        assertThat(folders.ids()).containsExactly("harbor");
        assertThat(folders.read("port")).isInstanceOf(Found.Unreadable.class);
    }

    private List<String> problems(String id) {
        var found = folders.read(id);
        assertThat(found).isInstanceOf(Found.Unreadable.class);
        return ((Found.Unreadable) found)
                .problems().stream().map(Problem::toString).toList();
    }

    private void write(String path, byte[] content) throws IOException {
        var file = harbor.resolve(path);
        Files.createDirectories(file.resolve("..").normalize());
        Files.write(file, content);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
