package faultline.console;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.adjudication.SmallRules;
import faultline.console.shell.Console;
import faultline.exercise.SmallWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code report pack} writes, and where. */
@TestInstance(Lifecycle.PER_CLASS)
class PackCommandsTest {
    private final Path home;
    private final Console console;
    private int exercises;

    PackCommandsTest(@TempDir Path folder) throws IOException {
        home = folder.resolve("home");
        console = new Console(home, folder.resolve("data"));
        for (var file : SmallWorld.files().entrySet()) {
            write("exercises/small-world/" + file.getKey(), file.getValue());
        }
        write("rules/small/small.drl", SmallRules.TEXT);
    }

    @BeforeEach
    void begins() {
        exercises++;
        console.done("exercise new small-world autumn" + exercises + " --seed 7");
        console.done("cell assign moscow red");
        console.done("cell assign washington blue");
    }

    @AfterAll
    void leaves() {
        console.close();
    }

    @Test
    void writesAFolderForEachCellAndForThoseWhoLead(@TempDir Path out) throws IOException {
        assertThat(console.done("report pack --form html --out " + out))
                .containsPattern("facilitator +│ +2 │ guide, msel")
                .containsPattern("cells/moscow +│ +3 │ briefing, move-forms, slips")
                .contains("(contents) says what to print for whom");

        assertThat(written(out))
                .containsExactly(
                        "cells/moscow/briefing.html",
                        "cells/moscow/move-forms.html",
                        "cells/moscow/slips.html",
                        "cells/washington/briefing.html",
                        "cells/washington/move-forms.html",
                        "cells/washington/slips.html",
                        "contents.html",
                        "facilitator/guide.html",
                        "facilitator/msel.html",
                        "room/feedback.html",
                        "room/name-cards.html");
    }

    @Test
    void writesOnlyTheFolderOfTheCellThatIsNamed(@TempDir Path out) throws IOException {
        assertThat(console.done("report pack --form md --cell washington --out " + out))
                .contains("for nobody else");

        assertThat(written(out))
                .containsExactly(
                        "cells/washington/briefing.md", "cells/washington/move-forms.md", "cells/washington/slips.md");
    }

    @Test
    void saysOnEachSheetWhenItWasPrinted(@TempDir Path out) throws IOException {
        console.done("turn begin");
        console.done("turn adjudicate");
        console.done("turn accept");
        console.done("report pack --form md --out " + out);

        assertThat(out.resolve("facilitator/guide.md")).content().contains("as of turn 1");
        assertThat(out.resolve("cells/moscow/move-forms.md"))
                .content()
                .contains("Turn 2")
                .doesNotContain("Turn 1");
    }

    @Test
    void replacesNothingUnlessToldTo(@TempDir Path out) throws IOException {
        console.done("report pack --form md --cell moscow --out " + out);
        var briefing = out.resolve("cells/moscow/briefing.md");
        Files.writeString(briefing, "corrected by hand");

        console.assertRefused("report pack --form md --out " + out, 64, "There are files already: ");
        assertThat(briefing).hasContent("corrected by hand");
        assertThat(out.resolve("facilitator")).doesNotExist();

        console.done("report pack --form md --force --out " + out);
        assertThat(briefing).content().contains("You are Red.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            report pack --form paper         | 66 | There is no form (paper).
            report pack --cell berlin        | 66 | There is no cell (berlin).
            report pack --cell moscow,berlin | 66 | There is no cell (berlin).
            """)
    void refusesWhatItDoesNotKnow(String line, int exit, String words) {
        console.assertRefused(line, exit, words);
    }

    @Test
    void goesToTheDataFolderWhereNoneIsNamed() {
        console.done("report pack --form md --cell moscow");

        assertThat(home.resolveSibling("data").resolve("reports/autumn" + exercises + "-pack/cells/moscow/briefing.md"))
                .isNotEmptyFile();
    }

    @Test
    void tabProposesFormsAndCells() {
        assertThat(console.proposals("report pack --form ")).contains("html", "pdf");
        assertThat(console.proposals("report pack --cell ")).containsExactly("moscow", "washington");
    }

    private static Stream<String> written(Path out) throws IOException {
        try (var files = Files.walk(out)) {
            return files
                    .filter(Files::isRegularFile)
                    .map(file -> out.relativize(file).toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(home.resolve(path).getParent());
        Files.writeString(home.resolve(path), text);
    }
}
