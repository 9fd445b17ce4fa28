package faultline.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.progress.Progress;
import faultline.report.document.Block;
import faultline.report.document.Document;
import faultline.report.document.Section;
import faultline.report.document.Text;
import faultline.report.document.Text.Span;
import faultline.report.document.Text.Style;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownFormTest {
    private final String sample = written(SampleDocument.document());

    @Test
    void aReaderOfMarkdownFindsEveryTextAsItWas() {
        long seed = new Random().nextLong();
        var documents = new HostileDocument(seed);
        for (int i = 0; i < 150; i++) {
            var document = documents.next();
            var rendered = new Rendered(written(document));

            var where = "seed " + seed + ", document " + i;
            assertThat(rendered.texts).as(where).isEqualTo(TextsOf.document(document));
            assertThat(rendered.html).as(where).allMatch(tag -> tag.matches("</a>|<a( id=\"[\\w.-]+\")?>"));
            assertThat(rendered.links).as(where).allMatch("#s2"::equals);
        }
    }

    @Test
    void everyLinkOfTheSampleLeadsToAnAnchor() {
        var rendered = new Rendered(sample);

        assertThat(rendered.anchors()).doesNotHaveDuplicates();
        assertThat(rendered.links).contains("#M1.2", "#R1.10", "#turn-1").allMatch(link -> rendered.anchors()
                .contains(link.substring(1)));
    }

    @Test
    void onlySectionsAndWhatIsLinkedToHaveAnchors() {
        assertThat(new Rendered(sample).anchors())
                .containsExactly("overview", "indicators", "turns", "turn-1", "M1.2", "R1.2", "R1.10", "sheet");
    }

    @Test
    void headingsAreAsDeepAsTheirSections() {
        assertThat(new Rendered(sample).headings)
                .containsExactly(
                        "# After-action report: The harbour of Türkiye",
                        "## Overview",
                        "## How each indicator went",
                        "## Turn by turn",
                        "### Turn 1",
                        "#### Moves entered",
                        "## To fill in by hand");
    }

    @Test
    void theSampleReadsWellWithoutAReader() {
        assertThat(sample).startsWith("""
            # After-action report: The harbour of Türkiye

            Exercise spring

            > All of it is invented. Nobody in it is real.

            ## <a id="overview"></a>Overview

            Three cells played two turns; Škoda and Київ come out as they are written.

            Nobody was told of this beforehand.

            > **Take care:** figures of one run are no statistics.

            - **Began:** 1 March 2030
            - **Seed:** `4711`
            - **Most telling:** see [turn 1](#turn-1)
            """).contains("""
                | Indicator | Start | Now | Change | Because of |
                | --- | ---: | ---: | ---: | --- |
                | **Tension** | 50 | 64 | +14 | [R1.10](#R1.10) |
                """, """
                - <a id="M1.2"></a>`M1.2` **Red: Threaten (Blue)**

                  Intent: first line second line

                  + <a id="R1.2"></a>**`R1.2` −40 Trade: ships stay away**
                    - **Says so:** `harbour/threats.drl`
                    - **Answers:** [M1.2](#M1.2)

                    + **Odds**

                      60 %, rolled 41
                """, """
                **How likely was it?**  ☐ Likely  ☐ Even  ☐ Unlikely
                """);
    }

    @Test
    void aLongPageBeginsWithItsContents() {
        assertThat(new Rendered(written(sections(6))).links).containsExactly("#s1", "#s2", "#s3", "#s4", "#s5", "#s6");
        assertThat(new Rendered(written(sections(5))).links).isEmpty();
    }

    @Test
    void listsThatFollowEachOtherStayApart() {
        assertThat(written(of(bullets("one"), bullets("two"), bullets("three"))))
                .endsWith("- one\n\n* two\n\n- three\n");
    }

    @Test
    void anItemWithoutWordsHoldsWhatIsBelowIt() {
        var item = new Block.Item("", Text.NONE, List.of(new Block.Paragraph("below")));

        assertThat(written(of(new Block.Numbered(10, List.of(item, item)))))
                .endsWith("10. <a></a>\n\n    below\n\n11. <a></a>\n\n    below\n");
    }

    @Test
    void saysHowFarItIs() {
        var told = new ArrayList<String>();

        write(SampleDocument.document(), (done, all) -> told.add(done + " of " + all));

        assertThat(told).containsExactly("1 of 5", "2 of 5", "3 of 5", "4 of 5", "5 of 5");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
        <script>alert(1)</script>    ¦ \\<script\\>alert(1)\\</script\\>
        a | b                        ¦ a \\| b
        # no heading                 ¦ \\# no heading
        it's "quoted"                ¦ it's "quoted"
        *bold* _soft_ ~~gone~~       ¦ \\*bold\\* \\_soft\\_ \\~\\~gone\\~\\~
        [a](b) ![c](d)               ¦ \\[a\\](b) !\\[c\\](d)
        &lt; &amp;                   ¦ \\&lt; \\&amp;
        a \\ b                       ¦ a \\\\ b
        https://example.org          ¦ https\\://example.org
        www.example.org              ¦ www\\.example.org
        - a list                     ¦ \\- a list
        + a list                     ¦ \\+ a list
        12. a list                   ¦ 12\\. a list
        1) a list                    ¦ 1\\) a list
        ---                          ¦ \\---
        ===                          ¦ \\===
        `    indented code`          ¦ indented code
        +2                           ¦ +2
        -0.5                         ¦ -0.5
        3.5 percent                  ¦ 3.5 percent
        """)
    void escapesMarkup(String words, String source) {
        assertThat(MarkdownText.of(words)).isEqualTo(source);
    }

    @Test
    void keepsATextOnItsLineAndNamesWhatCannotBeShown() {
        assertThat(MarkdownText.of("first\n\n# second\r\n\tthird")).isEqualTo("first  \\# second   third");
        assertThat(MarkdownText.of("a\u001b[2J\u202eb\u0000\ud800"))
                .isEqualTo("a(U+001B)\\[2J(U+202E)b(U+0000)(U+D800)");
    }

    @Test
    void wordsAreBoldOnlyWhereEveryReaderUnderstandsIt() {
        assertThat(MarkdownText.of(Text.strong("Take care: ").plus("now"))).isEqualTo("**Take care:** now");
        assertThat(MarkdownText.of(Text.strong("(a)").plus("b"))).isEqualTo("(a)b");
        assertThat(MarkdownText.of(Text.strong("a").plus(Text.strong("b")))).isEqualTo("**ab**");
    }

    @Test
    void codeIsMarkedOnlyIfItHoldsNoMark() {
        assertThat(MarkdownText.of(Text.code("a*b"))).isEqualTo("`a*b`");
        assertThat(MarkdownText.of(Text.code("a`b"))).isEqualTo("a\\`b");
        assertThat(MarkdownText.of(Text.code("a|b"))).isEqualTo("a\\|b");
        assertThat(MarkdownText.of(new Text(List.of(new Span("a]:", Style.CODE, "to")))))
                .isEqualTo("[a\\]:](#to)");
    }

    @Test
    void aShoutBeforeALinkMakesNoImageOfIt() {
        assertThat(MarkdownText.of(Text.of("Look!").plus(Text.link("here", "a"))))
                .isEqualTo("Look\\![here](#a)");
        assertThat(MarkdownText.of(new Text(List.of(new Span(" ", Style.PLAIN, "a")))))
                .isEmpty();
    }

    private static Block bullets(String line) {
        return Block.Bullets.of(List.of(line));
    }

    private static Document sections(int count) {
        return new Document(
                "Kind",
                "Title",
                "",
                "",
                IntStream.rangeClosed(1, count)
                        .mapToObj(i -> Section.of("s" + i, "Section " + i))
                        .toList());
    }

    private static Document of(Block... blocks) {
        return new Document("Kind", "Title", "", "", List.of(Section.of("s1", "Section", blocks)));
    }

    private static String written(Document document) {
        return write(document, Progress.UNSEEN);
    }

    private static String write(Document document, Progress progress) {
        var out = new ByteArrayOutputStream();
        try {
            new MarkdownForm().write(document, out, progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
