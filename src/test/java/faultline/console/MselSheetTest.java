package faultline.console;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.console.shell.Console;
import faultline.exercise.SmallWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The MSEL goes out to a spreadsheet and comes back; whoever's sheet it is, no row of it gets lost without a word. */
class MselSheetTest {
    private static final String HEADER =
            "Event #,Synopsis,Inject,From,To,Time,Controller,Expected Player Action,Status\n";

    private final Path folder;
    private final Console console;

    MselSheetTest(@TempDir Path folder) {
        this.folder = folder;
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
        console.done("cell assign washington blue");
    }

    @AfterEach
    void leaves() {
        console.close();
    }

    @Test
    void whatGoesOutComesBackWithNothingNew() throws IOException {
        console.done("turn begin");
        console.done("msel release leak");
        console.done("msel export " + path("a.csv"));

        assertThat(text("a.csv").lines())
                .hasSize(3)
                .anyMatch(line -> line.contains("leak,inject,by hand,A leak,") && line.contains("turn 1"))
                .anyMatch(line -> line.contains(
                        "storm,inject,turn 2,A storm,Bad weather.,A storm comes up.,Weather service,all,"));
        assertThat(console.done("msel import " + path("a.csv"))).contains("Nothing new in 2 rows.");
        console.done("msel export " + path("b.csv"));
        assertThat(text("b.csv")).isEqualTo(text("a.csv"));
    }

    @Test
    void aKnownIdChangesThatInjectAndAnotherAddsOne() throws IOException {
        write("s.csv", HEADER + """
                storm,Worse weather.,A storm comes up.,Weather service,"Red; washington",Turn 3,,,
                7,The lights go out,It is dark.,Power company,everyone,,Ann,Find candles,approved
                """);

        assertThat(console.done("msel import " + path("s.csv")))
                .contains(
                        "line 2: changed: storm: scenario time, synopsis, to, controller, expected action",
                        "line 3: entered: inject-7, The lights go out",
                        "2 rows: 1 added, 1 changed.");
        console.done("msel export " + path("b.csv"));
        assertThat(text("b.csv"))
                .contains(
                        "storm,inject,turn 3,A storm,Worse weather.,A storm comes up.,Weather service,\"red, blue\"",
                        "inject-7,inject,by hand,The lights go out,The lights go out,It is dark.,Power company,all,,Ann,Find candles,,approved");
        assertThat(console.done("msel import " + path("s.csv"))).contains("Nothing new in 2 rows.");
    }

    @Test
    void aSheetCanHaveLegendsBlankRowsOtherColumnsAndNoIds() throws IOException {
        write("s.csv", """
                MASTER SCENARIO EVENTS LIST;;;
                Legend: From = sender, To = receiver;;;
                ;;;
                Inject;Recipient;Cost centre;Comments
                ;;DAY 1;
                ;;;
                "The lights
                go out";all;4711;say "now"
                Inject;Recipient;Cost centre;Comments
                The lights go out;red;;
                """);

        var ran = console.run("msel import " + path("s.csv"));

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .contains(
                        "s.csv:4: Not read: the columns (Cost centre).",
                        "line 5: left out: It says nothing of an inject.",
                        "line 9: left out: It names the columns once more.",
                        "the-lights-go-out, The lights go out",
                        "the-lights-go-out-2, The lights go out");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            new,A flood,,,rod,,,,           | There is no actor or cell (rod). Did you mean (red)?
            new,A flood,,,"blue, rod",,,,   | There is no actor or cell (rod). Did you mean (red)?
            new,A flood,,,,5/6/2030,,,      | (5/6/2030) is no turn and no date, or could be two dates.
            new,A flood,,,,turn 9,,,        | Inject (new) cannot come in turn (9).
            new,A flood,,,,,,,aproved       | There is no status (aproved). Did you mean (approved)?
            storm,A flood,,,,,,,released    | Changed, but not its status.
            storm,A flood,,,,,,,,more       | There are more cells than columns.
            """)
    void aRowThatCannotBeIsToldWithItsLineAndReason(String row, String words) throws IOException {
        write("s.csv", HEADER + row + "\nother,A drought,,,,,,,\n");

        var ran = console.run("msel import " + path("s.csv"));

        assertThat(ran.err()).startsWith(path("s.csv") + ":2: " + words).hasLineCount(1);
        assertThat(ran.out()).contains("line 3: entered: other, A drought", "2 rows: 1 added, 1 refused.");
        assertThat(ran.exit()).isEqualTo(65);
    }

    @Test
    void whatASheetSaysOfWhatCameIsNotTakenIn() throws IOException {
        console.done("msel export " + path("a.csv"));
        write("a.csv", text("a.csv").replace("approved,,", "approved,turn 9,"));

        assertThat(console.done("msel import " + path("a.csv")))
                .contains("a.csv:1: Not read: the column (actual), since the log has it.", "Nothing new in 2 rows.");
    }

    @Test
    void anIdThatComesTwiceIsToldTheSecondTime() throws IOException {
        write("s.csv", HEADER + "new,A flood,,,,,,,\nnew,A fire,,,,,,,\n");

        assertThat(console.run("msel import " + path("s.csv")).err())
                .contains("s.csv:3: Inject (new) stands in line 2 already.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2030-01-15", "15 Jan 2030", "January 15, 2030", "15.01.2030", "1/15/2030", "151200ZJAN30"})
    void aDateIsReadAsPeopleWriteIt(String date) throws IOException {
        write("s.csv", HEADER + "new,A flood,,,,\"" + date + "\",,,\n");

        console.done("msel import " + path("s.csv"));

        console.done("msel export " + path("b.csv"));
        assertThat(text("b.csv")).contains("new,inject,2030-01-15,A flood,");
    }

    @Test
    void aDryRunChangesNothing() throws IOException {
        write("s.csv", HEADER + "new,A flood,,,,,,,\nstorm,Worse,,,,,,,\n");
        console.done("msel export " + path("a.csv"));

        assertThat(console.done("msel import --dry-run " + path("s.csv")))
                .contains("2 rows: 1 added, 1 changed: so it would be; nothing was changed.");
        console.done("msel export " + path("b.csv"));
        assertThat(text("b.csv")).isEqualTo(text("a.csv"));
    }

    @Test
    void aMappingSaysOnceWhichColumnIsWhich() throws IOException {
        write("s.csv", "Nummer,Was geschieht,An wen,Notes\n1,Das Licht geht aus,red,leise\n");
        console.run("msel mapping " + path("s.csv") + " --out " + path("m.yaml"));
        assertThat(text("m.yaml")).contains("\nid:\n", "\nnotes: Notes\n", "# Not asked for:\n#   Nummer\n");
        write(
                "m.yaml",
                text("m.yaml")
                        .replace("\nid:", "\nid: Nummer")
                        .replace("\nsynopsis:", "\nsynopsis: Was geschieht")
                        .replace("\nto:", "\nto: an wen")
                        .replace("\nfrom:", "\nfrom: Von wem"));

        assertThat(console.done("msel import " + path("s.csv") + " --mapping " + path("m.yaml")))
                .contains(
                        "s.csv:1: The mapping names columns that are not there: (Von wem).",
                        "entered: inject-1, Das Licht geht aus");
        assertThat(console.done("msel import " + path("s.csv") + " --mapping " + path("m.yaml")))
                .contains("Nothing new in 1 row.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            msel import none.csv                    | 66 | There is no file (none.csv).
            msel export none/a.csv                  | 66 | There is no folder (none) for the file (a.csv).
            msel mapping none.csv --out m.yaml      | 66 | There is no file (none.csv).
            """)
    void refusesWhatCannotBe(String line, int exit, String words) {
        console.assertRefused(line, exit, words);
    }

    @Test
    void aSheetWithoutKnownColumnsAsksForAMapping() throws IOException {
        write("s.csv", "Nummer,Was\n1,Licht\n");

        console.assertRefused(
                "msel import " + path("s.csv"),
                65,
                "File (" + path("s.csv")
                        + ") has no row that names its columns. One of them must be (inject, name, synopsis).");
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }
}
