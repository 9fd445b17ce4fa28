package faultline.console;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.adjudication.SmallRules;
import faultline.console.shell.Console;
import faultline.exercise.SmallWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Messages and promises as they are typed, by the white cell in the names of others. */
class NegotiationCommandsTest {
    private final Console console;

    NegotiationCommandsTest(@TempDir Path home) throws IOException {
        for (var file : SmallWorld.filesWithVariants().entrySet()) {
            write(home.resolve("exercises/small-world").resolve(file.getKey()), file.getValue());
        }
        write(home.resolve("rules/small/small.drl"), SmallRules.TEXT);
        console = new Console(home, home.resolve("data"));
        console.run("exercise new small-world autumn --seed 7");
        console.done("cell assign moscow red");
        console.done("cell assign washington blue");
    }

    @AfterEach
    void leaves() {
        console.close();
    }

    @Test
    void aMessageIsListedForItsReadersAlone() {
        console.done("cell create paris");
        console.done("message send washington white \"Let us talk\" --from moscow");

        assertThat(console.done("message list --seat washington"))
                .containsPattern("before play │ moscow │ washington, white cell │ Let us talk");
        assertThat(console.done("message list --seat paris")).startsWith("No messages yet.");
    }

    @Test
    void aPromiseGoesFromTheLedgerToTheReport() throws IOException {
        var id = made("promise make washington \"Calm\" --from red --by-turn 1 --public");
        assertThat(console.done("ledger"))
                .containsPattern(id + " .*│ Red +│ washington │ Calm │ turn 1 │ all .*│ open");
        console.done("turn begin");
        console.done("turn adjudicate");
        console.done("turn accept");
        assertThat(console.done("pending")).containsPattern(id + ".*overdue");
        assertThat(console.done("ledger")).contains("`promise keep " + id + "`");
        console.done("promise break " + id + " --reason \"A threat\"");
        assertThat(console.done("pending")).doesNotContain(id);

        var report = console.done("report aar --form md")
                .lines()
                .filter(line -> line.endsWith(".md"))
                .findFirst();
        assertThat(Files.readString(Path.of(report.orElseThrow().strip())))
                .contains("Negotiations, promises and arguments", "broken", "A threat");
    }

    @Test
    void tabProposesWhomOneCanWriteToAndWhichPromisesThereAre() {
        var id = made("promise make washington \"Calm\" --from moscow");

        assertThat(console.proposals("message send ")).contains("moscow", "green", "white");
        assertThat(console.proposals("promise keep ")).contains(id);
    }

    @Test
    void whatCannotBeIsRefusedWithAWayOut() {
        console.assertRefused("message send washington", 64, "At least one receiver and a text are needed.");
        console.assertRefused(
                "promise make moscow \"Calm\"",
                64,
                "The white cell judges promises, and neither makes nor receives one.");
    }

    private String made(String line) {
        var said = Pattern.compile("Promise (P\\d+) is noted").matcher(console.done(line));
        assertThat(said.find()).isTrue();
        return said.group(1);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
