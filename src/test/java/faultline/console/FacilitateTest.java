package faultline.console;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.adjudication.SmallRules;
import faultline.console.shell.Console;
import faultline.exercise.SmallWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guided mode says in each phase what is to be done now, by which command, and for whom it waits. */
class FacilitateTest {
    private final Path home;
    private final Console console;

    FacilitateTest(@TempDir Path folder) {
        home = folder.resolve("home");
        console = new Console(home, folder.resolve("data"));
    }

    @BeforeEach
    void begins() throws IOException {
        for (var file : SmallWorld.files().entrySet()) {
            write("exercises/small-world/" + file.getKey(), file.getValue());
        }
        write("rules/small/small.drl", SmallRules.TEXT);
        console.done("exercise new small-world autumn --seed 7");
    }

    @AfterEach
    void leaves() {
        console.close();
    }

    @Test
    void leadsFromTheBriefingToTheReport() {
        assertThat(guided()).contains("Before play", "cell assign …", "report wall", "turn begin");
        console.done("cell assign moscow red");
        assertThat(guided()).contains("briefing red");
        console.done("turn begin");
        assertThat(guided()).contains("Turn 1 of", "move submit …", "turn adjudicate");
        console.done("turn adjudicate");
        assertThat(guided()).contains("read, overrule, accept", "ruling strike …", "turn accept");
        console.done("turn accept");
        assertThat(guided()).contains("tell the room", "report sitrep", "report news", "turn begin", "exercise close");
        console.done("exercise close");
        assertThat(guided()).contains("play is over", "outcome", "hotwash strength …", "action add …", "report aar");
    }

    @Test
    void namesEachCellThatHasEnteredNothingUntilItHas() {
        console.done("cell assign moscow red");
        console.done("cell assign washington blue");
        console.done("turn begin");
        assertThat(guided())
                .contains("Cell (moscow) has entered no move for Red.")
                .contains("Cell (washington) has entered no move for Blue.");

        console.done("move submit spy");

        assertThat(guided())
                .doesNotContain("Cell (moscow)")
                .contains("Cell (washington) has entered no move for Blue.");
    }

    /** Whatever it names can be typed: whole commands as they stand, others once something follows. */
    @Test
    void everyCommandThatItNamesExists() {
        var phases =
                Stream.of("cell assign moscow red", "turn begin", "turn adjudicate", "turn accept", "exercise close");

        phases.forEach(step -> {
            assertThat(commands(guided())).isNotEmpty().allSatisfy(named -> assertThat(console.commands())
                    .as(named)
                    .anyMatch(command -> named.equals(command) || named.startsWith(command + " ")));
            console.done(step);
        });
    }

    private static Stream<String> commands(String page) {
        return page.lines()
                .filter(line -> line.matches(" *\\d+ │.*"))
                .map(line -> line.substring(line.lastIndexOf('│') + 1).strip());
    }

    private String guided() {
        return console.done("facilitate");
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(home.resolve(path).getParent());
        Files.writeString(home.resolve(path), text);
    }
}
