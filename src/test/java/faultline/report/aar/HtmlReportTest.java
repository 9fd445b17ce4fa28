package faultline.report.aar;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.SmallGame;
import java.io.StringReader;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class HtmlReportTest {
    private final String page = new HtmlReport().write(SmallReport.on(SmallGame.accepted()));

    @Test
    void holdsEverySection() throws Exception {
        assertThat(texts(page, "h2"))
                .containsExactly(
                        "Exercise overview",
                        "Analysis of core capabilities",
                        "Decisions",
                        "Discussion",
                        "Hot wash",
                        "Participant feedback",
                        "How each indicator went",
                        "Turn by turn",
                        "The model against the white cell",
                        "Injects",
                        "Who reached what, and why",
                        "Assumptions",
                        "How to read the figures",
                        "Appendix A: improvement plan",
                        "Appendix B: participants");
        assertThat(page)
                .contains(
                        "All of it is invented.",
                        "Threaten (Blue)",
                        "intent of M1.2",
                        "Green: Protest",
                        "rolled 41",
                        "the neighbours are watching",
                        "A leak",
                        "Deny it.",
                        "Calm",
                        "Tension is below 40",
                        "Tension: 50 at the start, 64 now",
                        "Red: Threaten (Blue), turn 1 (M1.2)",
                        "A bold guess.");
    }

    /** On the screen at its top and its end; on paper what is at its end comes again at the foot of each sheet. */
    @Test
    void everySheetSaysWhatIsFictional() throws Exception {
        assertThat(elements(page, "p"))
                .filteredOn(paragraph -> paragraph.getAttribute("class").equals("fictional"))
                .singleElement()
                .satisfies(top -> assertThat(top.getTextContent()).isEqualTo("All of it is invented."));
        assertThat(texts(page, "footer")).containsExactly("All of it is invented.");
        assertThat(page.substring(page.indexOf("@media print")))
                .contains("body { display: table;", "footer { display: table-footer-group; }");
    }

    @Test
    void everyChartHasATextThatSaysTheSame() throws Exception {
        var charts = elements(page, "svg");

        assertThat(charts).singleElement().satisfies(chart -> assertThat(chart.getAttribute("aria-label"))
                .isEqualTo("Tension: start 50, turn 1 64.")
                .isEqualTo(chart.getElementsByTagName("title").item(0).getTextContent()));
    }

    @Test
    void asksForNothingFromOutside() {
        assertThat(page)
                .doesNotContainIgnoringCase(
                        "http:", "https:", "//", "src=", "<link", "<script", "<iframe", "@import", "url(");
    }

    @Test
    void everyLinkLeadsToAPlaceOnThePage() {
        var ids = all("\\bid=\"([^\"]*)\"");

        assertThat(ids).doesNotHaveDuplicates().contains("M1.2", "A1.1", "turn-1");
        assertThat(all("href=\"([^\"]*)\"")).isNotEmpty().allSatisfy(link -> assertThat(link)
                .startsWith("#")
                .satisfies(anchor -> assertThat(ids).contains(anchor.substring(1))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
            <script>alert(1)</script>
            "><img src=x onerror=alert(1)>
            it's "quoted" & </div></li></ul>
            &lt;b&gt; stays as typed
            a | b # c * d `_e_`
            <!-- <![CDATA[ ]]> -->
            Ünïcödé 🛰 „quoted“
            """)
    void showsWhatPlayersWriteAsTheyWroteIt(String words) throws Exception {
        var written = new HtmlReport().write(SmallReport.saying(words));

        assertThat(said(written)).isEqualTo("Intent: " + words);
        assertThat(elements(written, "script")).isEmpty();
        assertThat(elements(written, "img")).isEmpty();
    }

    @Test
    void namesCharactersThatCannotBeShownOrTurnTheDirection() throws Exception {
        var hidden = IntStream.of(0, 7, 0x1b, 0x7f, 0x9b, 0x200f, 0x202e, 0x2066, 0x61c)
                .mapToObj(Character::toString)
                .toList();
        var written = new HtmlReport().write(SmallReport.saying("a" + String.join("b", hidden) + "c"));

        assertThat(written).doesNotContain(hidden);
        assertThat(said(written))
                .isEqualTo(
                        "Intent: a(U+0000)b(U+0007)b(U+001B)b(U+007F)b(U+009B)b(U+200F)b(U+202E)b(U+2066)b(U+061C)c");
    }

    @Test
    void keepsLineEndsWithinAText() throws Exception {
        assertThat(said(new HtmlReport().write(SmallReport.saying("first\nsecond"))))
                .isEqualTo("Intent: first\nsecond");
    }

    private static String said(String page) throws Exception {
        var move = elements(page, "li").stream()
                .filter(item -> item.getAttribute("id").equals("M1.2"))
                .findFirst()
                .orElseThrow();
        return move.getElementsByTagName("div").item(0).getTextContent();
    }

    private List<String> all(String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static List<String> texts(String page, String tag) throws Exception {
        return elements(page, tag).stream().map(Element::getTextContent).toList();
    }

    private static List<Element> elements(String page, String tag) throws Exception {
        var found = parsed(page).getElementsByTagName(tag);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }

    /** The page is also XML, but for its first line and the elements that HTML leaves open. */
    private static Document parsed(String page) throws Exception {
        var xml = page.strip().replaceFirst("<!DOCTYPE html>", "").replaceAll("<meta ([^>]*)>", "<meta $1/>");
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }
}
