package faultline.console;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.console.shell.Console;
import faultline.exercise.EvaluatedWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feedback forms on their way out and in. */
class FeedbackCommandsTest {
    private static final String HEAD =
            "participant,cell,structure,realism,facilitator,documentation,right-people,capabilities,better-prepared,"
                    + "strengths,improvements,comments\n";

    private final Path folder;
    private final Console console;

    FeedbackCommandsTest(@TempDir Path folder) {
        this.folder = folder;
        console = new Console(folder.resolve("home"), folder.resolve("data"));
    }

    @BeforeEach
    void begins() throws IOException {
        for (var file : EvaluatedWorld.files().entrySet()) {
            var path = folder.resolve("home/exercises/small-world").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        Files.createDirectories(folder.resolve("home/rules"));
        console.done("exercise new small-world autumn --seed 7");
    }

    @AfterEach
    void leaves() {
        console.close();
    }

    @Test
    void theSheetHasARowForEachPersonButTheFacilitator() throws IOException {
        console.done("cell assign moscow red");
        console.done("person add Ann --role player --cell moscow");
        console.done("person add Ben --role facilitator");

        console.done("feedback form --out " + file("form.csv"));

        assertThat(Files.readString(file("form.csv")))
                .contains("# Participant feedback: Small world (autumn)", "Ann,moscow,,,,,,,,,,")
                .doesNotContain("Ben");
        assertThat(console.done("feedback import " + file("form.csv"))).contains("No row is filled in");
    }

    @Test
    void theFormToPrintHoldsEveryStatement() throws IOException {
        console.done("feedback form --out " + file("form.md"));

        assertThat(Files.readString(file("form.md")))
                .contains(
                        "> All of it is invented.",
                        "**The scenario was plausible and realistic.**  ☐ 1  ☐ 2  ☐ 3  ☐ 4  ☐ 5",
                        "**Which three things should be done better?**\n\n____");
    }

    @Test
    void goodRowsAreTakenAndBadOnesToldWithTheirLine() throws IOException {
        write(HEAD + "Ann,moscow,5,4,4 - agree,,,,,\"Pace, and\nhumour\",,\n"
                + "Ben,,7,yes,,,,,,,,\n"
                + "Cleo,,,,,,,,,,,\n"
                + "Dee,,1,,,,,,,,,\n");

        var ran = console.run("feedback import " + file("in.csv"));

        assertThat(ran.exit()).isEqualTo(65);
        assertThat(ran.out())
                .contains(
                        "line 2: entered: The form of Ann.",
                        "line 6: entered: The form of Dee.",
                        "2 of 3 rows entered, 1 refused.");
        assertThat(ran.err())
                .contains("in.csv:4: Column (structure) holds (7). Column (realism) holds (yes). Write 1 to 5, or"
                        + " nothing.");
        assertThat(console.done("feedback show")).contains("2 forms.", "– Pace, and", "humour");
    }

    @Test
    void theSameFileTwiceChangesNothing() throws IOException {
        write(HEAD + "Ann,,5,,,,,,,,,\n,,3,,,,,,,,,\n,,3,,,,,,,,,\n");
        console.done("feedback import " + file("in.csv"));

        var again = console.run("feedback import " + file("in.csv"));

        assertThat(again.exit()).isZero();
        assertThat(again.out()).contains("0 of 3 rows entered, 3 entered before.");
        assertThat(console.done("feedback show")).contains("3 forms.");
    }

    @Test
    void aNamedFormThatWasMendedTakesThePlaceOfTheFirst() throws IOException {
        write(HEAD + "Ann,,5,,,,,,,,,\n");
        console.done("feedback import " + file("in.csv"));
        write(HEAD + "Ann,,2,,,,,,,,,\n");

        assertThat(console.done("feedback import " + file("in.csv"))).contains("1 changed");
        assertThat(console.done("feedback show")).contains("1 form.");
    }

    @Test
    void oneUndoTakesAWholeSheetBack() throws IOException {
        write(HEAD + "Ann,,5,,,,,,,,,\nBen,,3,,,,,,,,,\n");
        console.done("feedback import " + file("in.csv"));

        console.done("undo");

        assertThat(console.done("feedback show")).contains("No feedback form was given.");
    }

    @Test
    void aRehearsalSaysTheSameAndChangesNothing() throws IOException {
        write(HEAD + "Ann,,5,,,,,,,,,\n");

        assertThat(console.done("feedback import " + file("in.csv") + " --dry-run"))
                .contains("line 2: entered: The form of Ann.", "nothing was changed");
        assertThat(console.done("feedback show")).contains("No feedback form was given.");
    }

    @Test
    void aSheetThatIsNoneIsRefused() throws IOException {
        write("name,realizm,structure\nAnn,3,3\n");
        console.assertRefused(
                "feedback import " + file("in.csv"),
                65,
                file("in.csv") + ":1: Column (realizm) is none of a form's. Did you mean (realism)?");
        write("a,b\n1,2\n");
        console.assertRefused(
                "feedback import " + file("in.csv"),
                65,
                "File (" + file("in.csv") + ") has no row that names its columns.");
        console.assertRefused(
                "feedback import " + file("none.csv"), 66, "There is no file (" + file("none.csv") + ").");
    }

    @Test
    void oneFormIsEnteredByHand() {
        console.done("feedback enter --name Ann --realism 4 --comments \"Thanks\"");

        assertThat(console.done("feedback show")).contains("1 form.", "Thanks");
        console.assertRefused("feedback enter --realism 6", 64, "Statement (realism) cannot be given (6).");
        console.assertRefused("feedback enter --name Ben", 64, "A form says nothing.");
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private void write(String text) throws IOException {
        Files.writeString(file("in.csv"), text);
    }
}
