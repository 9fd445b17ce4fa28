package faultline.console;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.console.shell.Console;
import faultline.exercise.SmallWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheet for the wall, on the screen and in files. */
class SitrepCommandsTest {
    private final Path folder;
    private final Path out;
    private final Console console;

    SitrepCommandsTest(@TempDir Path folder) {
        this.folder = folder;
        this.out = folder.resolve("out");
        this.console = new Console(folder.resolve("home"), folder.resolve("data"));
    }

    @BeforeEach
    void begins() throws IOException {
        for (var file : SmallWorld.files().entrySet()) {
            var path = folder.resolve("home/exercises/small-world").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        console.done("exercise new small-world autumn --seed 7");
        console.done("cell assign moscow red");
        console.done("turn begin");
        console.done("move submit spy");
        console.done("move submit threaten --target blue");
        console.done("turn adjudicate");
        console.done("turn accept");
    }

    @AfterEach
    void leaves() {
        console.close();
    }

    @Test
    void isShownAndWrittenAsAPageAndForPaper() throws IOException {
        assertThat(console.done("report sitrep --out " + out))
                .contains("Turn 1 of 3", "Red: Threaten (Blue)", "▲ +10", "autumn-sitrep-turn-1.pdf")
                .doesNotContain("Spy");
        assertThat(written()).containsExactly("autumn-sitrep-turn-1.html", "autumn-sitrep-turn-1.pdf");
    }

    @Test
    void aCellsOwnHoldsWhatItKnowsUnderANameOfItsOwn() throws IOException {
        assertThat(console.done("report sitrep --form md --seat moscow --out " + out))
                .contains("Red: Spy (covert)", "Funds (Red)", "for cell moscow alone");
        assertThat(written()).containsExactly("autumn-sitrep-turn-1-moscow.md");
    }

    @Test
    void anEarlierTurnsIsAsItWasThen() {
        console.done("turn begin");
        console.done("turn adjudicate");
        console.done("move reveal M1.1 --reason \"A photograph\"");
        console.done("turn accept");

        assertThat(console.done("report sitrep --form md --out " + out))
                .contains("Turn 2 of 3", "A storm", "Came to light: Red: Spy, in turn 1");
        assertThat(console.done("report sitrep --turn 1 --form md --out " + out))
                .doesNotContain("Spy", "storm");
    }

    @Test
    void isNotWrittenOverUnlessTold() {
        console.done("report sitrep --form md --out " + out);

        console.assertRefused("report sitrep --form md --out " + out, 64, "There is a file (");
        console.done("report sitrep --form md --force --out " + out);
    }

    @Test
    void anotherCellThanThereIsIsRefused() {
        console.assertRefused("report sitrep --seat moscw", 66, "There is no cell (moscw).");
    }

    private List<String> written() throws IOException {
        try (var files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
