package faultline.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.Browser;
import faultline.Installed;
import faultline.Tab;
import faultline.progress.Progress;
import faultline.report.document.Block;
import faultline.report.document.Block.Column;
import faultline.report.document.Block.Row;
import faultline.report.document.Block.Table;
import faultline.report.document.Document;
import faultline.report.document.Document.Layout;
import faultline.report.document.Picture;
import faultline.report.document.Section;
import faultline.report.document.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser makes of the page. */
class HtmlInBrowserTest {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final List<String> ATTACKS = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover=alert(1) x='",
            "</title><script>alert(1)</script>",
            "</style><script>alert(1)</script>",
            "</script><script>alert(1)</script>",
            "--></svg><svg onload=alert(1)>",
            "<iframe srcdoc=\"<script>alert(1)</script>\">",
            "<base href=https://example.org/><link rel=stylesheet href=a.css>",
            "javascript:alert(1)",
            "<a href=javascript:alert(1)>",
            "@import 'https://example.org/a.css';",
            "${7*7} {{7*7}} <%= 7*7 %>",
            "&lt;script&gt;&#60;script&#62;",
            "<!-- <![CDATA[ ]]>");

    /** In the order in which they are read, each as other forms write it; of a card the one side. */
    private static final String TEXTS = """
        [...document.querySelectorAll(`h1, .subtitle, header .notice, main :is(h2, h3, h4, h5, h6, caption, th, td,
            summary, dl > div, .boxes, p)`)]
          .filter(found => !found.matches('.boxes > p, .words > summary, [aria-hidden] *'))
          .map(found => found.matches('h1') ? document.querySelector('.kind').textContent + ': ' + found.textContent
            : found.matches('dl > div') ? found.firstChild.textContent + ': ' + found.lastChild.textContent
            : found.matches('.boxes') ? [found.firstChild, ...found.querySelectorAll('li')]
                .map(part => part.textContent).join('  ☐ ')
            : found.textContent)\
        """;

    private static final String ROWS = "#s1 tbody th";

    private final Path page;

    HtmlInBrowserTest(@TempDir Path folder) {
        page = folder.resolve("page.html");
    }

    @Test
    void runsWithoutAnErrorAndAsksForNothing() throws IOException {
        var tab = opened(SampleDocument.document());

        assertThat(tab.errors()).isEmpty();
        assertThat(tab.requests()).containsExactly(page.toUri().toString());
    }

    @Test
    void holdsEveryTextAsItWas() throws IOException {
        long seed = new Random().nextLong();
        var documents = new HostileDocument(seed);
        for (int i = 0; i < 10; i++) {
            holdsTheTextsOf(documents.next(), "seed " + seed + ", document " + i);
        }
    }

    @Test
    void runsNothingThatPeopleWrote() throws IOException {
        long seed = new Random().nextLong();
        var documents = new HostileDocument(seed, ATTACKS);
        for (int i = 0; i < 10; i++) {
            var tab = holdsTheTextsOf(documents.next(), "seed " + seed + ", document " + i);

            assertThat(tab.texts("script, img, iframe, base, link, [onerror], [onload], [onmouseover]"))
                    .hasSize(1);
        }
    }

    private Tab holdsTheTextsOf(Document document, String where) throws IOException {
        var tab = opened(document);

        assertThat(onOneLine(tab.list(TEXTS))).as(where).isEqualTo(onOneLine(TextsOf.document(document)));
        assertThat(tab.errors()).as(where).isEmpty();
        assertThat(tab.requests()).as(where).containsExactly(page.toUri().toString());
        return tab;
    }

    @Test
    void canBeReadByEverybodyInLightAndDark() throws IOException {
        var tab = opened(SampleDocument.document());
        assertThat(tab.violations()).as("folded").isEmpty();
        tab.click(".search button");

        assertThat(tab.violations()).as("light").isEmpty();
        assertThat(tab.dark().violations()).as("dark").isEmpty();
        assertThat(tab.wide(390).violations()).as("dark, on a phone").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 1280})
    void doesNotScrollSideways(int width) throws IOException {
        var columns = IntStream.range(0, 12)
                .mapToObj(i -> Column.text("A column with a long title " + i))
                .toList();
        var row = Row.of(columns.stream().map(column -> "accountability").toList());
        var longWord = new Block.Paragraph("a".repeat(300));
        var card = new Block.Card("Above", "Representatives of Liechtenstein", "Below");
        var wide = Section.of("wide", "Wide", new Table("", columns, List.of(row, row, row)), longWord, card);
        var sections = Stream.concat(SampleDocument.document().sections().stream(), Stream.of(wide));
        var tab = opened(new Document("Kind", "t".repeat(80), "", "", sections.toList()))
                .wide(width);

        assertThat(tab.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")
                        .asBoolean())
                .isFalse();
        assertThat(tab.evaluate("document.querySelector('#wide .wide').scrollWidth")
                        .asInt())
                .isGreaterThan(1000);
    }

    @Test
    void aLinkOpensTheFoldsThatHoldWhatItLeadsTo() throws IOException {
        var tab = opened(SampleDocument.document());
        assertThat(tab.visible("#R1\\.10 dt")).isEmpty();

        tab.click("[href='#R1.10']");
        assertThat(tab.visible("#R1\\.10 > dl dt")).containsExactly("Says so", "Answers");
        tab.evaluate("{ location.hash = 'R1.2-facts'; true }");
        tab.until("document.getElementById('R1.2').open && document.getElementById('R1.2-facts').open");
    }

    @Test
    void aLinkFromOutsideOpensThemToo() throws IOException {
        write(SampleDocument.document());
        var tab = BROWSER.open(page.toUri().resolve("#R1.2-facts"));

        assertThat(tab.visible("#R1\\.2-facts p")).containsExactly("Move");
    }

    @Test
    void aLinkInAPictureDoesSoToo() throws IOException {
        var link = "<a href=\"#R1\"><text class=\"label ink\" x=\"5\" y=\"15\">R1</text></a>";
        var picture = new Picture(100, 20, link, "One ruling.");
        var figure = new Block.Figure("", "Rulings", Text.NONE, picture, List.of());
        var fold = new Block.Fold("R1", Text.of("R1"), List.of(new Block.Paragraph("Because.")));
        var tab = opened(new Document("Kind", "Title", "", "", List.of(Section.of("s1", "One", figure, fold))));

        tab.evaluate("document.querySelector('svg a').dispatchEvent(new MouseEvent('click', {bubbles: true}))");
        assertThat(tab.visible("#R1 p")).containsExactly("Because.");
        assertThat(tab.errors()).isEmpty();
        assertThat(tab.violations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        +14, −40, 0, +2, –        | true  | −40, 0, +2, +14, –
        100 %, 60 %, 9 %          | false | 9 %, 60 %, 100 %
        1,200, 900.5, 1000, 12    | true  | 12, 900.5, 1000, 1,200
        R1.10, R1.9, R1.2, R2.1   | false | R1.2, R1.9, R1.10, R2.1
        Zoë, Škoda, adam, Ångström| false | adam, Ångström, Škoda, Zoë
        """)
    void sortsByAColumn(String cells, boolean number, String sorted) throws IOException {
        var rows = Arrays.stream(cells.split(", "))
                .map(cell -> Row.of(List.of(cell)))
                .toList();
        var table = new Table("", List.of(new Column("Title", number)), rows);
        var tab = opened(new Document("Kind", "Title", "", "", List.of(Section.of("s1", "One", table))));

        tab.click("thead button");
        assertThat(String.join(", ", tab.texts(ROWS))).isEqualTo(sorted);
        assertThat(tab.evaluate("document.querySelector('th').ariaSort").asString())
                .isEqualTo("ascending");
    }

    @Test
    void sortsByKeyboardBothWaysAndBack() throws IOException {
        var tab = opened(SampleDocument.document());
        var names = "#indicators > .wide tbody th";
        tab.evaluate("document.querySelectorAll('#indicators thead button')[3].focus()");

        tab.press("Enter");
        assertThat(tab.texts(names)).containsExactly("Trade", "Trust", "Tension");
        tab.press("Enter");
        assertThat(tab.texts(names)).containsExactly("Tension", "Trust", "Trade");
        tab.press("Enter");
        assertThat(tab.texts(names)).containsExactly("Tension", "Trade", "Trust");
        assertThat(tab.evaluate("document.querySelectorAll('[aria-sort]').length")
                        .asInt())
                .isZero();
    }

    @Test
    void searchingLeavesWhatHoldsTheWordsAndOpensFolds() throws IOException {
        var tab = opened(SampleDocument.document());

        tab.type("#_search", "ROLLED 41");
        tab.until("document.querySelector('output').textContent !== ''");
        assertThat(tab.texts("output")).containsExactly("Found in 2 places. The rest is hidden.");
        assertThat(tab.visible("main h2, main h3")).containsExactly("Turn by turn", "Turn 1");
        assertThat(tab.visible("details p")).containsExactly("60 %, rolled 41", "60 %, rolled 41");
        assertThat(tab.visible("nav a")).containsExactly("Turn by turn", "Turn 1");
        assertThat(tab.evaluate("CSS.highlights.get('found').size").asInt()).isEqualTo(4);

        tab.evaluate("document.querySelector('#_search').select()");
        tab.type("#_search", "skoda");
        tab.until("!document.querySelector('#overview').matches('.miss')");
        assertThat(tab.visible("main h2")).containsExactly("Overview", "To fill in by hand");
    }

    @Test
    void aTableIsLeftWithTheRowsThatHoldTheWords() throws IOException {
        var tab = searching("100 %");

        assertThat(tab.visible("main tbody tr > :first-child")).containsExactly("Trade");
    }

    @Test
    void aPictureIsLeftWhereItsWordsAreFound() throws IOException {
        var tab = searching("turn 1 64");

        assertThat(tab.visible("figcaption strong")).containsExactly("Tension");
        assertThat(tab.visible("svg title, figure tbody th")).contains("turn 1").doesNotContain("start");
        assertThat(tab.visible("svg")).hasSize(1);
    }

    @Test
    void aHeadingIsFoundTogetherWithWhatItIsOf() throws IOException {
        var tab = searching("each indicator");

        assertThat(tab.visible("main section > :is(h2, h3)")).containsExactly("How each indicator went");
        assertThat(tab.visible("#indicators > .wide tbody th")).containsExactly("Tension", "Trade", "Trust");
    }

    @Test
    void aSearchIsOverWhenItIsEmptyOrALinkLeadsElsewhere() throws IOException {
        var tab = searching("rolled 41");
        var all = tab.texts("main h2");

        tab.click("#R1\\.2 [href='#M1.2']");
        assertThat(tab.visible("main h2")).hasSizeLessThan(all.size());
        tab.evaluate("{ location.hash = 'overview'; true }");
        tab.until("document.querySelector('output').textContent === ''");
        assertThat(tab.visible("main h2")).isEqualTo(all);
        assertThat(tab.visible("details dt")).isEmpty();
    }

    @Test
    void saysThatNothingIsFound() throws IOException {
        var tab = searching("no such thing");

        assertThat(tab.texts("output")).containsExactly("Not found");
        assertThat(tab.visible("main *")).isEmpty();
    }

    @Test
    void theContentsSayWhereOneIs() throws IOException {
        var tab = opened(SampleDocument.document());

        tab.evaluate("document.querySelector('#turn-1').scrollIntoView()");
        tab.until("document.querySelector('nav [aria-current]')?.textContent === 'Turn 1'");
        tab.evaluate("scrollTo(0, 0)");
        tab.until("document.querySelector('nav [aria-current]')?.textContent === 'Overview'");
    }

    @Test
    void opensAndClosesAllFolds() throws IOException {
        var tab = opened(SampleDocument.document());

        tab.click(".search button");
        assertThat(tab.texts("main details:not([open])")).isEmpty();
        tab.click(".search button");
        assertThat(tab.texts("main details[open]")).isEmpty();
    }

    @Test
    void allOfItIsThereWithoutItsScript() throws IOException {
        write(SampleDocument.document());
        Files.writeString(page, Files.readString(page).replaceAll("(?s)<script.*</script>", ""));
        var tab = BROWSER.open(page);

        assertThat(onOneLine(tab.list(TEXTS))).isEqualTo(onOneLine(TextsOf.document(SampleDocument.document())));
        assertThat(tab.visible("form, button")).isEmpty();
        assertThat(onPaper(tab)).anyMatch(sheet -> sheet.contains("60 %, rolled 41"));
    }

    @Test
    void onPaperNothingIsFoldedAwayAndEverySheetSaysWhatItMust() throws Exception {
        var sheets = onPaper(opened(SampleDocument.document()));

        assertThat(sheets).hasSizeGreaterThan(2).allMatch(sheet -> sheet.contains(SampleDocument.NOTICE));
        assertThat(String.join("\n", sheets))
                .contains("60 %, rolled 41", "What it found")
                .doesNotContain("Search this page", "Contents", "In words", "↕");
        assertThat(sheets).filteredOn(sheet -> sheet.contains("Write clearly.")).allSatisfy(sheet -> assertThat(sheet)
                .doesNotContain("To fill in by hand"));
    }

    @Test
    void onPaperTheHeadOfATableComesAgainOnEverySheet() throws Exception {
        var rows = IntStream.range(0, 150)
                .mapToObj(i -> Row.of(List.of("row " + i, String.valueOf(i))))
                .toList();
        var table = new Table("", List.of(Column.text("Name"), Column.number("How many")), rows);
        var sheets = onPaper(
                opened(new Document("Kind", "Title", "", "Always so.", List.of(Section.of("s1", "Section", table)))));

        assertThat(sheets).hasSizeGreaterThan(3).allSatisfy(sheet -> assertThat(sheet)
                .contains("How many", "Always so."));
    }

    @Test
    void sheetsBeginEachOnANewOneWithoutAHead() throws Exception {
        var sections = IntStream.rangeClosed(1, 3)
                .mapToObj(i -> Section.of("s" + i, "Sheet " + i, new Block.Blank("Answer", 2)))
                .toList();
        var sheets = onPaper(opened(new Document("Kind", "Title", "", "", Layout.WIDE_SHEETS, sections)));

        assertThat(sheets).hasSize(3);
        assertThat(sheets.get(1)).contains("Sheet 2", "Answer").doesNotContain("Title", "Sheet 1", "Sheet 3");
    }

    @Test
    void twoCardsFitOnASheet() throws Exception {
        var cards = IntStream.rangeClosed(1, 4)
                .mapToObj(i -> new Block.Card("Exercise", "Name " + i, "player"))
                .toArray(Block[]::new);
        var section = Section.of("s1", "Cards", cards);
        var sheets = onPaper(opened(new Document("Kind", "Title", "", "Always.", Layout.SHEETS, List.of(section))));

        assertThat(sheets).hasSize(2);
        assertThat(sheets.get(1)).contains("Name 3", "Name 4");
    }

    private List<String> onPaper(Tab tab) throws IOException {
        var file = Files.write(page.resolveSibling("page.pdf"), tab.pdf());
        try {
            var text = Installed.output("pdftotext", "-layout", file.toString(), "-");
            return List.of(text.split("\f"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private Tab searching(String words) throws IOException {
        var tab = opened(SampleDocument.document());
        tab.type("#_search", words);
        tab.until("document.querySelector('output').textContent !== ''");
        return tab;
    }

    private static List<String> onOneLine(List<String> texts) {
        return texts.stream()
                .map(text -> text.replaceAll("[ \n\r\t]+", " ").replaceAll("^ | \\z", ""))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private Tab opened(Document document) throws IOException {
        write(document);
        return BROWSER.open(page);
    }

    private void write(Document document) throws IOException {
        try (var out = Files.newOutputStream(page)) {
            new HtmlForm().write(document, out, Progress.UNSEEN);
        }
    }
}
