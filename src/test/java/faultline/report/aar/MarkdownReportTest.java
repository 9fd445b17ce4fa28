package faultline.report.aar;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.SmallGame;
import faultline.report.form.Markdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownReportTest {
    private final String page = MarkdownReport.write(SmallReport.on(SmallGame.accepted()));

    @Test
    void holdsEverySection() {
        assertThat(page.lines().filter(line -> line.startsWith("#")))
                .containsExactly(
                        "# After-action report: Small world",
                        "## Exercise overview",
                        "## Analysis of core capabilities",
                        "### Other observations",
                        "## Decisions",
                        "## Discussion",
                        "## Hot wash",
                        "### Strengths that players named",
                        "### Areas for improvement that players named",
                        "## Participant feedback",
                        "## How each indicator went",
                        "### Means",
                        "## Turn by turn",
                        "### Turn 1 (1 January 2030)",
                        "#### Moves entered",
                        "#### Reactions and openings",
                        "#### What changed",
                        "#### What did not happen, and what the rules would have expected of people",
                        "## The model against the white cell",
                        "## Injects",
                        "## Who reached what, and why",
                        "### Red: failed (0 of 100)",
                        "## Assumptions",
                        "## How to read the figures",
                        "## Appendix A: improvement plan",
                        "## Appendix B: participants");
    }

    @Test
    void saysAtTheTopWhatIsFictional() {
        assertThat(page.lines().limit(3)).endsWith("> All of it is invented.");
    }

    @Test
    void holdsTheFiguresThatTheChartsShow() {
        assertThat(page.lines())
                .contains(
                        "| Indicator | Start | Turn 1 | Change | Band |",
                        "| Tension | 50 | 64 | +14 | tense |",
                        "| Funds (Red) | 3 | 2.875 | −0.125 |  |",
                        "| Odds | 60 | percent | A bold guess. |");
    }

    @Test
    void everyRowOfATableHasAsManyCellsAsItsHead() {
        var tables = page.split("\n\n");

        for (var table : tables) {
            if (table.startsWith("|")) {
                assertThat(table.lines().map(MarkdownReportTest::cells).distinct())
                        .as(table)
                        .hasSize(1);
            }
        }
        assertThat(tables).filteredOn(table -> table.startsWith("|")).hasSize(7);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
            <script>alert(1)</script> ¦ \\<script\\>alert(1)\\</script\\>
            a | b                     ¦ a \\| b
            # no heading              ¦ \\# no heading
            it's "quoted"             ¦ it's "quoted"
            *bold* _soft_ ~~gone~~    ¦ \\*bold\\* \\_soft\\_ \\~\\~gone\\~\\~
            [a](b) ![c](d)            ¦ \\[a\\](b) !\\[c\\](d)
            &lt; &amp;                ¦ \\&lt; \\&amp;
            a \\ b                    ¦ a \\\\ b
            """)
    void escapesMarkup(String words, String written) {
        assertThat(MarkdownReport.write(SmallReport.saying(words))).contains("  - Intent: " + written + "\n");
    }

    @Test
    void keepsATextOnItsLine() {
        assertThat(MarkdownReport.write(SmallReport.saying("first\n\n# second\r\n\tthird")))
                .contains("  - Intent: first  \\# second   third\n");
    }

    @Test
    void namesCharactersThatCannotBeShownOrTurnTheDirection() {
        assertThat(MarkdownReport.write(SmallReport.saying("a\u001b[2J\u202eb\u0000")))
                .contains("  - Intent: a(U+001B)\\[2J(U+202E)b(U+0000)\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
            - a list            ¦ \\- a list
            + a list            ¦ \\+ a list
            12. a list          ¦ 12\\. a list
            1) a list           ¦ 1\\) a list
            ---                 ¦ \\---
            ===                 ¦ \\===
            `    indented code` ¦ indented code
            +2                  ¦ +2
            -0.5                ¦ -0.5
            3.5 percent         ¦ 3.5 percent
            """)
    void aTextThatStandsAloneBeginsNothingElse(String words, String written) {
        var alone = new Markdown();

        alone.paragraph(words);

        assertThat(alone).hasToString(written + "\n\n");
    }

    private static int cells(String row) {
        return row.replace("\\|", "").split("\\|", -1).length;
    }
}
