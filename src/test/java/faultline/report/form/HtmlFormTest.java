package faultline.report.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import faultline.progress.Progress;
import faultline.report.document.Block;
import faultline.report.document.Document;
import faultline.report.document.Document.Layout;
import faultline.report.document.Section;
import faultline.report.document.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is in the page's text; {@link HtmlInBrowserTest} says what a browser makes of it. */
class HtmlFormTest {
    private static final String WORDS = "the words";
    private static final Text TEXT = Text.of(WORDS);

    private static final List<Block> ONE_OF_EACH = List.of(
            new Block.Paragraph(WORDS),
            new Block.Heading(WORDS),
            Block.Bullets.of(List.of(WORDS)),
            new Block.Numbered(3, List.of(new Block.Item(TEXT))),
            new Block.Facts(List.of(new Block.Fact("Label", WORDS))),
            new Block.Table("", List.of(Block.Column.text("Title")), List.of(Block.Row.of(List.of(WORDS)))),
            new Block.Figure(
                    "", "Title", Text.NONE, SampleDocument.tension().picture(), List.of(new Block.Paragraph(WORDS))),
            new Block.Fold("", Text.of("Summary"), List.of(new Block.Paragraph(WORDS))),
            new Block.Blank(WORDS, 2),
            new Block.Boxes("Label", List.of(WORDS)),
            new Block.Card("Above", WORDS, "Below"));

    private final String page = written(SampleDocument.document());

    @Test
    void noKindOfBlockIsLeftOut() {
        assertThat(Stream.concat(ONE_OF_EACH.stream(), Stream.of(new Block.NewSheet()))
                        .<Class<?>>map(Block::getClass))
                .containsExactlyInAnyOrder(Block.class.getPermittedSubclasses());
        assertThat(ONE_OF_EACH)
                .allSatisfy(block -> assertThat(written(section(block))).contains(WORDS));
        assertThat(written(section(new Block.NewSheet()))).contains("<hr class=\"sheet\">");
    }

    @Test
    void everyLinkLeadsToAPlaceOnThePage() {
        var ids = all("\\bid=\"([^\"]*)\"");

        assertThat(ids).doesNotHaveDuplicates().contains("M1.2", "R1.10", "turn-1", "indicator-Trade");
        assertThat(all("href=\"([^\"]*)\"")).isNotEmpty().allSatisfy(link -> assertThat(link)
                .startsWith("#")
                .satisfies(anchor -> assertThat(ids).contains(anchor.substring(1))));
    }

    @Test
    void headingsAreAsDeepAsTheirSections() {
        assertThat(all("(<h\\d[^>]*>[^<]*)</h\\d>"))
                .containsExactly(
                        "<h1>The harbour of Türkiye",
                        "<h2>Overview",
                        "<h2>How each indicator went",
                        "<h2>Turn by turn",
                        "<h3>Turn 1",
                        "<h4 id=\"moves-1\">Moves entered",
                        "<h2>To fill in by hand");
    }

    @Test
    void numbersStayOnOneLineAndWordsInTheirPlaceDoNot() {
        var rows =
                List.of(Block.Row.of(List.of("Seats", "100 %")), Block.Row.of(List.of("Station", "Open to partners")));
        var table = new Block.Table("", List.of(Block.Column.text("Name"), Block.Column.number("After")), rows);

        assertThat(written(section(table)))
                .contains("<td class=\"n\">100 %</td>", "<td class=\"n words\">Open to partners</td>");
    }

    @Test
    void onlyItsOwnStyleAndScriptHoldOnIt() throws Exception {
        var policy =
                all("Content-Security-Policy\" content=\"([^\"]*)\"").get(0).replace("&#39;", "'");

        assertThat(policy)
                .isEqualTo("default-src 'none'; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'"
                        .formatted(
                                hash(all("(?s)<style>(.*?)</style>")), hash(all("(?s)<script[^>]*>(.*?)</script>"))));
    }

    @Test
    void namesCharactersThatCannotBeShownOrTurnTheDirection() {
        var hidden = Stream.of(0, 7, 0x1b, 0x7f, 0x9b, 0x200f, 0x202e, 0x2066, 0x61c, 0xdc00, 0xffff)
                .map(c -> String.valueOf((char) c.intValue()))
                .toList();
        var written = written(section(new Block.Paragraph("a" + String.join("b", hidden) + "c 🛰")));

        assertThat(written).doesNotContain(hidden);
        assertThat(written)
                .contains(
                        "a(U+0000)b(U+0007)b(U+001B)b(U+007F)b(U+009B)b(U+200F)b(U+202E)b(U+2066)b(U+061C)b(U+DC00)b(U+FFFF)c"
                                + " 🛰</p>");
    }

    @Test
    void onlyLongPagesToBeReadHaveContentsAndASearch() {
        var sections = IntStream.rangeClosed(1, 4)
                .mapToObj(i -> Section.of("s" + i, "Section " + i))
                .toList();

        assertThat(written(new Document("Kind", "Title", "", "", sections))).contains("<nav", "role=\"search\"");
        assertThat(written(new Document("Kind", "Title", "", "", sections.subList(0, 3))))
                .doesNotContain("<nav", "role=\"search\"");
        assertThat(written(new Document("Kind", "Title", "", "", Layout.SHEETS, sections)))
                .doesNotContain("<nav", "role=\"search\"");
    }

    @Test
    void isWrittenAsItsContentIsMade() throws IOException {
        var bytes = new AtomicInteger();
        var unwritten = new ArrayList<Integer>();
        var paragraph = "x".repeat(1000);
        var blocks = Section.later(
                "s", "Section", () -> IntStream.rangeClosed(1, 1000).mapToObj(i -> {
                    unwritten.add(i * paragraph.length() - bytes.get());
                    return new Block.Paragraph(paragraph);
                }));

        new HtmlForm().write(document(blocks), counting(bytes), Progress.UNSEEN);

        assertThat(unwritten).hasSize(1000).allMatch(waiting -> waiting < 50_000);
        assertThat(bytes).hasValueGreaterThan(1_000_000);
    }

    @Test
    void saysHowFarItIsAndClosesWhatItReads() throws IOException {
        var told = new ArrayList<String>();
        var isClosed = new AtomicBoolean();
        var parts = List.of(Section.of("s2", "Two"), Section.of("s3", "Three"));
        Section one = Section.later("s1", "One", () -> Stream.<Block>empty().onClose(() -> isClosed.set(true)));

        new HtmlForm()
                .write(
                        document(one.with(parts)),
                        OutputStream.nullOutputStream(),
                        (done, all) -> told.add(done + " of " + all));

        assertThat(told).containsExactly("1 of 3", "2 of 3", "3 of 3");
        assertThat(isClosed).isTrue();
    }

    @Test
    void passesOnThatNothingCanBeWritten() {
        var full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("The disk is full.");
            }
        };

        assertThatThrownBy(() -> new HtmlForm().write(SampleDocument.document(), full, Progress.UNSEEN))
                .isInstanceOf(IOException.class)
                .hasMessage("The disk is full.");
    }

    private static OutputStream counting(AtomicInteger bytes) {
        return new OutputStream() {
            @Override
            public void write(int b) {
                bytes.incrementAndGet();
            }
        };
    }

    private List<String> all(String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String hash(List<String> texts) throws Exception {
        assertThat(texts).hasSize(1);
        var hash = MessageDigest.getInstance("SHA-256").digest(texts.get(0).getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(hash);
    }

    private static Document section(Block block) {
        return document(Section.of("s", "Section", block));
    }

    private static Document document(Section section) {
        return new Document("Kind", "Title", "", "", List.of(section));
    }

    private static String written(Document document) {
        var out = new ByteArrayOutputStream();
        try {
            new HtmlForm().write(document, out, Progress.UNSEEN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
