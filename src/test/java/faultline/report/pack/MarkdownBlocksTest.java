package faultline.report.pack;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.report.document.Block;
import faultline.report.document.Block.Bullets;
import faultline.report.document.Block.Heading;
import faultline.report.document.Block.Item;
import faultline.report.document.Block.Numbered;
import faultline.report.document.Block.Paragraph;
import faultline.report.document.Block.Table;
import faultline.report.document.Block.Tone;
import faultline.report.document.Text;
import faultline.report.document.Text.Style;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an author's Markdown becomes on paper. */
class MarkdownBlocksTest {

    @Test
    void headingsAndParagraphsStayInTheirOrder() {
        assertThat(of("# Red\nFirst\nline.\n\n## Aims\nSecond."))
                .containsExactly(
                        new Heading("Red"),
                        new Paragraph("First line."),
                        new Heading("Aims"),
                        new Paragraph("Second."));
    }

    @Test
    void theHeadingThatTheSectionHasAlreadyIsLeftOut() {
        assertThat(MarkdownBlocks.of("# Red\nYou are Red.", "red")).containsExactly(new Paragraph("You are Red."));
    }

    @Test
    void wordsStandOutAsTheyDid() {
        var text = ((Paragraph) of("plain **strong** *this too* `code`").get(0)).text();

        assertThat(text.words()).isEqualTo("plain strong this too code");
        assertThat(text.spans().stream().filter(span -> !span.words().isBlank()))
                .extracting(Text.Span::style)
                .containsExactly(Style.PLAIN, Style.STRONG, Style.STRONG, Style.CODE);
    }

    @Test
    void listsKeepWhatIsBelowTheirItems() {
        var list = (Bullets) of("- one\n  - inner\n- two").get(0);

        assertThat(list.items()).extracting(item -> item.text().words()).containsExactly("one", "two");
        assertThat(list.items().get(0).below()).containsExactly(new Bullets(List.of(new Item(Text.of("inner")))));
    }

    @Test
    void numbersBeginWhereTheAuthorDid() {
        assertThat(of("3. three\n4. four"))
                .containsExactly(new Numbered(3, List.of(new Item(Text.of("three")), new Item(Text.of("four")))));
    }

    @Test
    void tablesHaveColumnsAndAsManyCellsInEachRow() {
        var table = (Table)
                of("| Turn | Points |\n| --- | ---: |\n| 1 | 20 |\n| 2 |").get(0);

        assertThat(table.columns()).extracting(Block.Column::title).containsExactly("Turn", "Points");
        assertThat(table.columns()).extracting(Block.Column::number).containsExactly(false, true);
        assertThat(table.rows())
                .extracting(row -> row.cells().stream().map(Text::words).toList())
                .containsExactly(List.of("1", "20"), List.of("2", ""));
    }

    @Test
    void htmlIsShownAsItIsTyped() {
        assertThat(words("<script>alert(1)</script>\n\nand <b>this</b>"))
                .containsExactly("<script>alert(1)</script>", "and <b>this</b>");
    }

    @Test
    void addressesArePrintedSinceNobodyCanFollowALinkOnPaper() {
        assertThat(words("See [the map](https://example.org/map), <https://example.org>, ![a hill](hill.png)."))
                .containsExactly("See the map (https://example.org/map), https://example.org, a hill (hill.png).");
    }

    @Test
    void quotesAreSetApartAndCodeIsKept() {
        assertThat(of("> Mind this.\n\n    turn begin\n"))
                .containsExactly(
                        new Paragraph(Text.of("Mind this."), Tone.NOTICE), new Paragraph(Text.code("turn begin")));
    }

    private static List<Block> of(String markdown) {
        return MarkdownBlocks.of(markdown, "");
    }

    private static List<String> words(String markdown) {
        return of(markdown).stream()
                .map(block -> ((Paragraph) block).text().words().strip())
                .toList();
    }
}
