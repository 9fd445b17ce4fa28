package faultline.console.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;

class ProseTest {

    @Test
    void joinsTheLinesOfAParagraphAndBreaksThemAnew() {
        assertThat(shown("one two\nthree four\n\nfive", 20)).containsExactly("one two three four", "", "five");
    }

    @Test
    void indentsWhatGoesOnInAList() {
        assertThat(shown("# Aims\n- a first aim that is long\n- a second\n", 20))
                .containsExactly("Aims", "", "- a first aim that", "  is long", "- a second");
    }

    @Test
    void countsAsTheAuthorDoes() {
        assertThat(shown("3. three\n4. four", 20)).containsExactly("3. three", "4. four");
    }

    @Test
    void leavesOutEmphasisAndKeepsItsWords() {
        assertThat(shown("a **strong** `word` and [a link](x)", 60)).containsExactly("a strong word and a link");
    }

    @Test
    void setsTablesAsTheConsoleDoes() {
        var text = """
                Beats:

                | turn | date | what to *watch* |
                | ---: | :-- | --- |
                | 1 | 5 January | Who calls `first`? |
                | 10 | – | |

                After it.
                """;

        assertThat(shown(text, 60))
                .containsExactly(
                        "Beats:",
                        "",
                        "turn │ date      │ what to watch",
                        "─────┼───────────┼─────────────────",
                        "   1 │ 5 January │ Who calls first?",
                        "  10 │ –         │ ",
                        "",
                        "After it.");
    }

    @Test
    void wrapsTablesInNarrowTerminalsAndInLists() {
        var table = "- | turn | watch |\n  | --- | --- |\n  | 1 | who calls first, and why |\n";

        assertThat(shown(table, 25))
                .containsExactly(
                        "- turn │ watch", "  ─────┼─────────────────", "     1 │ who calls first,", "       │ and why");
    }

    @Test
    void aTableWithoutRowsIsNothing() {
        assertThat(shown("| turn |\n| --- |\n", 24)).isEmpty();
    }

    @Test
    void showsControlCharactersInsteadOfSendingThem() {
        assertThat(shown("a \u001b[31m red", 60)).noneMatch(line -> line.contains("\u001b"));
    }

    private static List<String> shown(String markdown, int width) {
        return Prose.lines(markdown, width).stream()
                .map(AttributedString::toString)
                .toList();
    }
}
