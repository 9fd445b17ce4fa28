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

/** A team writes its moves on a form; what comes back is entered as if it were typed, and no row gets lost. */
class MoveSheetTest {
    private final Path folder;
    private final Console console;

    MoveSheetTest(@TempDir Path folder) {
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
        console.done("turn begin");
    }

    @AfterEach
    void leaves() {
        console.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"form.csv", "form.yaml"})
    void aFormHoldsWhatItsTeamCanDoAndNothingOfOthers(String name) throws IOException {
        console.done("move submit protest --actor blue --covert --intent \"a secret of Blue\"");
        console.done("move form --cell moscow --out " + path(name));

        assertThat(text(name))
                .contains(
                        "threaten",
                        "Threaten",
                        "1 funds",
                        "spy",
                        "covert",
                        "Moves of Red in turn 1",
                        "All of it is invented.")
                .doesNotContain("sign", "secret", "storm", "leak");
        assertThat(console.done("move import " + path(name))).contains("No row is filled in");
    }

    @Test
    void aFormThatIsFilledInIsEntered() throws IOException {
        console.done("move form --cell moscow --out " + path("form.csv"));
        write("form.csv", text("form.csv").replaceFirst("1,red,,,,", "1,red,Threaten,,Blue,public"));
        console.done("move form --actor red --out " + path("form.yaml"));
        write("form.yaml", text("form.yaml").replaceFirst("move: \"\"", "move: protest"));

        assertThat(console.done("move import " + path("form.csv")))
                .contains("line 7: entered: M1.1 Red: Threaten (Blue)", "1 of 1 row entered.");
        assertThat(console.done("move import " + path("form.yaml")))
                .contains("entered: M1.2 Red: Protest", "1 of 1 row entered.");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void aSheetCanHaveAnySeparatorALegendAndColumnsOfItsOwn(String separator) throws IOException {
        write("s.csv", """
                \uFEFFMoves of our evening,,,,

                Who,Round,ACTION,Aimed at,Player
                Red,1,offer TALKS,,Ann

                blue,turn 1,Threaten,Red,"Bob ""the"" Builder"
                """.replace(",", separator));

        assertThat(console.done("move import " + path("s.csv")))
                .contains(
                        "s.csv:3: Not read: the columns (Player).",
                        "line 4: entered: M1.1 Red: Offer talks",
                        "line 6: entered: M1.2 Blue: Threaten (Red)",
                        "2 of 2 rows entered.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ,rod,protest,,,       | There is no actor (rod). Did you mean (red)?
            ,red,protst,,,        | There is no move (protst). Did you mean (protest)?
            ,red,Ofer Talks,,,    | There is no move (Ofer Talks). Did you mean (offer-talks)?
            ,red,,blue,,          | The row names no move.
            ,red,threaten,bleu,,  | Move (threaten) cannot be aimed at (bleu). Did you mean (blue)?
            ,red,threaten,,,      | Move (threaten) needs a target.
            ,red,protest,blue,,   | Move (protest) takes no target.
            ,,protest,,,          | Move (protest) can be made by more than one actor.
            ,green,protest,,,     | Actor (green) is automated: rules move it.
            ,red,sign,,,          | Move (sign) is not one of (red).
            ,blue,sign,,,         | Move (sign) is not available
            ,red,spy,,public,     | Move (spy) is always covert.
            ,red,protest,,maybe,  | A move is public or covert, not (maybe).
            soon,red,protest,,,   | (soon) is no turn. Write its number.
            ,red,protest,,,,rest  | There are more cells than columns.
            """)
    void aRowThatCannotBeIsToldWithItsLineAndReason(String row, String words) throws IOException {
        write("s.csv", "turn,actor,move,target,covert,intent\n" + row + "\n1,red,protest,,,\n");

        var ran = console.run("move import " + path("s.csv"));

        assertThat(ran.err()).startsWith(path("s.csv") + ":2: " + words).hasLineCount(1);
        assertThat(ran.out()).contains("line 3: entered: M1.1 Red: Protest", "1 of 2 rows entered, 1 refused.");
        assertThat(ran.exit()).isEqualTo(65);
    }

    @Test
    void whatOneRowCostsTheNextOneLacks() throws IOException {
        write("s.csv", "actor,move,target\n" + "red,threaten,blue\n".repeat(4) + "red,spy,\nred,spy,\n");

        var ran = console.run("move import " + path("s.csv"));

        assertThat(ran.out()).contains("4 of 6 rows entered, 2 refused.");
        assertThat(ran.err()).contains("s.csv:5: ", "s.csv:7: ").hasLineCount(2);
    }

    @Test
    void aDryRunSaysTheSameAndChangesNothing() throws IOException {
        write("s.csv", "actor,move,target\n" + "red,threaten,blue\n".repeat(4) + "rod,spy,\n");

        var tried = console.run("move import --dry-run " + path("s.csv"));
        assertThat(console.done("log")).doesNotContain("Threaten");
        var done = console.run("move import " + path("s.csv"));

        assertThat(tried.exit()).isEqualTo(65);
        assertThat(tried.out()).contains("3 of 5 rows entered, 2 refused: so it would be; nothing was changed.");
        assertThat(tried.err()).isEqualTo(done.err());
        assertThat(tried.out().lines().filter(line -> line.startsWith("line")))
                .hasSize(3)
                .containsExactlyElementsOf(done.out()
                        .lines()
                        .filter(line -> line.startsWith("line"))
                        .toList());
    }

    @Test
    void whatWasEnteredBeforeIsLeftOutUnlessItIsWantedAgain() throws IOException {
        write("s.csv", "actor,move,intent\nred,protest,loud\nred,protest,loud\nred,protest,quiet\n");
        console.done("move submit protest --actor red --intent loud");

        assertThat(console.done("move import " + path("s.csv")))
                .contains("line 2: left out: Entered already.", "2 of 3 rows entered, 1 entered before.");
        assertThat(console.done("move import " + path("s.csv"))).contains("0 of 3 rows entered, 3 entered before.");
        assertThat(console.done("move import --again " + path("s.csv"))).contains("3 of 3 rows entered.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"form.csv", "form.yaml"})
    void whatIsInNoCatalogueIsWrittenInFreeWordsWhereTheScenarioTakesThem(String name) throws IOException {
        var scenario = folder.resolve("home/exercises/small-world/scenario.yaml");
        Files.writeString(scenario, Files.readString(scenario) + "free-form: {}\n");
        console.done("exercise new small-world spring --seed 7");
        console.done("cell assign moscow red");
        console.done("turn begin");
        console.done("move form --out " + path(name));
        assertThat(text(name)).contains("(in your own words)").doesNotContain("free-form");
        write(
                name,
                text(name)
                        .replaceFirst("1,red,,,", "1,red,,Sends flowers,Blue")
                        .replaceFirst("in-your-own-words: \"\"", "in-your-own-words: Sends flowers"));

        assertThat(console.done("move import " + path(name))).contains("entered: M1.1 Red: ", "Sends flowers");
        assertThat(console.done("move import " + path(name))).contains("1 entered before.");
        write("s.csv", "actor,move,own words\nred,protest,Sends flowers\n");
        assertThat(console.run("move import " + path("s.csv")).err())
                .contains("s.csv:2: The row names a move, and has");
    }

    @Test
    void rowsOfOtherTurnsAreLeftForTheirs() throws IOException {
        write("s.csv", "turn,actor,move\n1,red,protest\n2,red,offer-talks\n");

        assertThat(console.done("move import " + path("s.csv")))
                .contains(
                        "line 3: left out: It is for turn 2, and this is turn 1.",
                        "1 of 2 rows entered, 1 of other turns.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a,b\\n1,2              | 65 | File (FILE) has no row that names its columns. One of them must be (in your own words, move).
            actor,move,intnt\\nred | 65 | FILE:1: Column (intnt) is none of a form's. Did you mean (intent)?
            actor,move\\nred,"spy  | 65 | FILE:2: A quote that opens in this row or below is never closed.
            """)
    void aSheetThatCannotBeReadIsRefusedAsAWhole(String text, int exit, String words) throws IOException {
        write("s.csv", text.replace("\\n", "\n"));

        console.assertRefused("move import " + path("s.csv"), exit, words.replace("FILE", path("s.csv")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            - a                              | File (FILE) is no form: it has no key (moves) with a list of rows.
            moves: [{actor: red, move: spy}  | FILE:
            """)
    void aFormThatCannotBeReadIsRefusedAsAWhole(String text, String words) throws IOException {
        write("s.yaml", text);

        console.assertRefused("move import " + path("s.yaml"), 65, words.replace("FILE", path("s.yaml")));
    }

    @Test
    void aRowOfAFormThatSaysWhatNoFormSaysIsRefused() throws IOException {
        write("s.yaml", """
                turn: 1
                actor: red
                moves:
                  - {move: protest}
                  - {move: protest, intnt: x}
                  - {move: [protest]}
                  - protest
                  - move: threaten
                    target: Blue
                """);

        var ran = console.run("move import " + path("s.yaml"));

        assertThat(ran.out())
                .contains("line 4: entered: M1.1", "line 8: entered: M1.2", "2 of 5 rows entered, 3 refused.");
        assertThat(ran.err())
                .contains(
                        "s.yaml:5: There is no key (intnt).",
                        "s.yaml:6: Key (move) takes one text.",
                        "s.yaml:7: A row has keys with values");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            move form --cell paris --out f.csv             | 66 | There is no cell (paris).
            move form --actor green --out f.csv            | 66 | There is no played actor (green).
            move form --actor red --cell washington --out f.csv | 64 | Cell (washington) does not play the actor (red).
            move form --out none/f.csv                     | 66 | There is no folder (none) for the file (f.csv).
            move import none.csv                           | 66 | There is no file (none.csv).
            """)
    void refusesWhatCannotBe(String line, int exit, String words) {
        console.assertRefused(line, exit, words);
    }

    @Test
    void aCellEntersItsOwnMovesAndFindsOutNothingOfOthers() throws IOException {
        write("s.csv", """
                actor,move,target
                red,Protest,
                blue,Protest,
                blue,Sign,
                ,sign,
                ,singn,
                """);
        console.done("seat moscow --no-pin");

        var ran = console.run("move import " + path("s.csv"));

        assertThat(ran.out()).contains("line 2: entered: M1.1 Red: Protest", "1 of 5 rows entered, 4 refused.");
        assertThat(ran.err())
                .contains("s.csv:3: The seat (cell moscow) does not play the actor (blue).")
                .contains("s.csv:4: There is no move (Sign).", "s.csv:5: There is no move (sign).")
                .contains("s.csv:6: There is no move (singn).")
                .doesNotContain("(sign)?");
        console.done("move form --out " + path("form.csv"));
        assertThat(text("form.csv")).contains("Moves of Red").doesNotContain("sign", "Blue in");
        console.assertRefused(
                "move form --cell washington --out f.csv", 64, "The seat (cell moscow) looks from no other");
    }

    @Test
    void nothingIsEnteredBetweenTurns() throws IOException {
        write("s.csv", "actor,move\nred,protest\n");
        console.done("turn adjudicate");
        console.done("turn accept");

        console.assertRefused("move import " + path("s.csv"), 64, "Moves cannot be entered now");
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
