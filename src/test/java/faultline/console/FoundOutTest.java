package faultline.console;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.console.shell.Console;
import faultline.exercise.SmallWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A covert move can come to light, by its odds or because the white cell says so; what was said of it stays secret. */
class FoundOutTest {
    private final Path folder;
    private final Console console;

    FoundOutTest(@TempDir Path folder) {
        this.folder = folder;
        this.console = new Console(folder.resolve("home"), folder.resolve("data"));
    }

    @AfterEach
    void leaves() {
        console.close();
    }

    /** Red spies, and it is found out with these odds. */
    private void spied(int odds) throws IOException {
        for (var file : SmallWorld.files().entrySet()) {
            var path = folder.resolve("home/exercises/small-world").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(
                    path,
                    file.getValue()
                            .replace("value: 60", "value: " + odds)
                            .replace("secrecy: covert", "secrecy: covert, found-out: odds"));
        }
        console.done("exercise new small-world autumn --seed 7");
        console.done("cell assign moscow red");
        console.done("cell assign washington blue");
        console.done("turn begin");
        console.done("move submit spy --intent \"to read their letters\"");
        console.done("turn adjudicate");
    }

    @Test
    void byItsOddsItIsPublicOnceTheResultsAreInForce() throws IOException {
        spied(100);
        assertThat(console.done("turn show"))
                .contains("What is found out", "M1.1 is found out", "100 % (odds), rolled");
        assertThat(console.done("log --seat washington")).doesNotContain("Spy");

        console.done("turn accept");

        assertThat(console.done("log --seat washington"))
                .contains("Red: Spy (covert, found out)")
                .doesNotContain("letters");
        assertThat(console.done("exercise verify")).isNotEmpty();
    }

    @Test
    void theWhiteCellCanKeepItSecret() throws IOException {
        spied(100);
        console.done("ruling strike R1.1 --reason \"They were careful\"");
        console.done("turn accept");

        assertThat(console.done("log --seat washington")).doesNotContain("Spy");
    }

    @Test
    void whatTheDiceKeptSecretTheWhiteCellCanReveal() throws IOException {
        spied(0);
        console.done("move reveal m1.1 --reason \"A photograph was taken\"");
        assertThat(console.done("turn show")).contains("M1.1 is found out, because A photograph was taken");
        console.done("turn accept");

        assertThat(console.done("log --seat washington"))
                .contains("Red: Spy (covert, revealed by the white cell)")
                .doesNotContain("letters");
    }

    @Test
    void aMoveOfAnEarlierTurnCanBeRevealedToo() throws IOException {
        spied(0);
        console.done("turn accept");
        assertThat(console.done("log --seat washington")).doesNotContain("Spy");
        console.done("turn begin");
        console.done("turn adjudicate");

        assertThat(console.run("move reveal M1.2 --reason \"It was talked of\"").err())
                .contains("no covert move (M1.2)", "M1.1");
        console.done("move reveal M1.1 --reason \"It was talked of\"");
        console.done("turn accept");

        assertThat(console.done("log --seat washington")).contains("Red: Spy (covert, revealed by the white cell)");
    }
}
