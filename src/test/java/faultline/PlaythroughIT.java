package faultline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Plays every scenario's playthroughs with the real program and compares each line with the transcript beside the script.
 * {@code mvn verify -Dtranscripts=write} writes the transcripts anew; {@code git diff} then shows what has become
 * different.
 */
class PlaythroughIT {
    private static final Path SCENARIOS = Program.TOP.resolve("exercises");

    /** When something was done, in the log's way of writing it: the one thing that differs each time. */
    private static final Pattern WHEN = Pattern.compile("\\b\\d\\d [A-Z][a-z]{2} \\d\\d:\\d\\d\\b");

    private final Path folder;

    PlaythroughIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void everyScenarioHasAPlaythrough() throws IOException {
        assertThat(folders()).isNotEmpty().allSatisfy(scenario -> assertThat(scripts(scenario))
                .as("playthroughs of " + scenario.getFileName())
                .isNotEmpty());
    }

    @TestFactory
    Stream<DynamicTest> playsAsItIsWritten() throws IOException {
        return folders().stream()
                .flatMap(scenario -> scripts(scenario).stream())
                .map(script -> DynamicTest.dynamicTest(
                        SCENARIOS.relativize(script).toString(), () -> playsAsItIsWritten(script)));
    }

    private void playsAsItIsWritten(Path script) throws Exception {
        var transcript = script.resolveSibling(script.getFileName().toString().replace(".script", ".transcript"));

        var played = play(script);

        if ("write".equals(System.getProperty("transcripts"))) {
            Files.writeString(transcript, played);
        }
        assertThat(transcript)
                .as("the transcript; -Dtranscripts=write makes one")
                .exists();
        assertThat(played.lines()).containsExactlyElementsOf(Files.readAllLines(transcript));
    }

    private String play(Path script) throws Exception {
        var own = Files.createDirectory(folder.resolve(script.getFileName()));
        var ran = new Program(own)
                .with("COLUMNS", "100")
                .with("JAVA_TOOL_OPTIONS", "-Duser.name=facilitator")
                .run("--script", script.toString());
        assertThat(ran.exit()).as(ran.err()).isZero();
        return WHEN.matcher(ran.out().replace(own.resolve("data").toString(), "DATA"))
                .replaceAll("DD MMM HH:MM");
    }

    private static List<Path> folders() throws IOException {
        try (var folders = Files.list(SCENARIOS)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static List<Path> scripts(Path scenario) {
        try (var files = Files.list(scenario.resolve("playthroughs"))) {
            return files.filter(file -> file.toString().endsWith(".script"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
