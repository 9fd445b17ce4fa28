package faultline.report.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import faultline.progress.Progress;
import faultline.report.document.Block;
import faultline.report.document.Block.Column;
import faultline.report.document.Block.Figure;
import faultline.report.document.Block.NewSheet;
import faultline.report.document.Block.Paragraph;
import faultline.report.document.Block.Row;
import faultline.report.document.Block.Table;
import faultline.report.document.Document;
import faultline.report.document.Document.Layout;
import faultline.report.document.Picture;
import faultline.report.document.Section;
import faultline.report.document.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What other programs find in a PDF file. */
@TestInstance(Lifecycle.PER_CLASS)
class PdfFormTest {
    private final PdfForm form = new PdfForm();
    private final Poppler sample = Poppler.of(SampleDocument.document(), form);

    @Test
    void everyTextIsThereInItsOrder() {
        sample.holds(SampleDocument.document());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverPeopleTypeComesOutAsItself(long seed) {
        var document = new HostileDocument(seed).next();

        Poppler.of(document, form).holds(document);
    }

    @Test
    void keepsForeignNames() {
        assertThat(sample.sheets()).anySatisfy(sheet -> assertThat(sheet).contains("Škoda", "Київ"));
        assertThat(sample.says("pdfinfo", "@")).contains("The harbour of Türkiye");
    }

    @Test
    void carriesItsFonts() {
        var fonts = sample.says("pdffonts", "@").lines().skip(2).toList();

        assertThat(fonts).hasSize(3).allSatisfy(font -> assertThat(font).matches("\\w+\\+DejaVuSans.* yes yes yes .*"));
    }

    @Test
    void isTaggedAndOnA4() {
        assertThat(sample.says("pdfinfo", "@")).containsPattern("Tagged: +yes").contains("(A4)");
        assertThat(sample.says("pdfinfo", "-meta", "@")).contains("<pdfuaid:part>1</pdfuaid:part>");
    }

    @Test
    void tagsSayWhatEachPartIs() {
        var tags = sample.says("pdfinfo", "-struct", "@");

        assertThat(tags.lines().map(line -> line.strip().replaceAll("[: ].*", "")))
                .contains("H1", "H2", "H3", "H4", "P", "TOC", "TOCI", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH")
                .contains("TD", "Link", "Figure");
        assertThat(tags).contains("/Scope /Row", "/Scope /Column");
    }

    @Test
    void bookmarksAndLinksLeadToTheirSheets() {
        var xml = sample.says("pdftohtml", "-xml", "-i", "-stdout", "@");

        assertThat(xml.substring(xml.indexOf("<outline>")).lines())
                .contains(
                        "<item page=\"2\">Overview</item>",
                        "<item page=\"4\">Turn by turn</item>",
                        "<item page=\"4\">Turn 1</item>");
        assertThat(xml).containsPattern("#4\">turn 1</a>").containsPattern("#3\">(<b>)?How each indicator went");
    }

    @Test
    void lettersThatAreReadFromTheRightComeOutInOrder() {
        var printed = printed(new Paragraph("Said: שלום עולם. Also: مرحبا بالعالم."));

        var words = Normalizer.normalize(printed.says("pdftotext", "@", "-"), Normalizer.Form.NFKC);
        assertThat(words).contains("שלום עולם", "مرحبا بالعالم");
    }

    @Test
    void namesWhatItsFontsDoNotHave() {
        var printed = printed(
                new Paragraph("A satellite: 🛰, some Chinese: 中, arrows: →, a private sign: \uE000"),
                new Paragraph(Text.code("Hebrew where letters are equally wide: ש")));

        assertThat(printed.sheets().get(1))
                .contains("A satellite: (U+1F6F0), some Chinese: (U+4E2D), arrows: →, a private sign: (U+E000)")
                .containsPattern("equally wide: \\p{Cf}?ש");
    }

    @Test
    void longWordsAreBrokenAndNothingIsAdded() {
        var word = "https://example.org/" + "x".repeat(300);
        var table = new Table(
                "",
                List.of(Column.text("Address"), Column.number("Count")),
                List.of(new Row("", List.of(Text.of(word), Text.of("1")))));

        var sheet = printed(new Paragraph(word), table).sheets().get(1).replaceAll("\\s", "");

        assertThat(sheet).containsSubsequence(word, "AddressCount", word).doesNotContain("\u200B", "\u00AD");
    }

    @Test
    void headingsOfATableStandOnEachSheet() {
        var rows = IntStream.range(0, 150)
                .mapToObj(i -> Row.of(List.of("row " + i, "" + i)))
                .toList();
        var printed = printed(new Table("", List.of(Column.text("What"), Column.number("How much")), rows));

        var sheets = printed.sheets();
        assertThat(sheets).hasSizeGreaterThan(3);
        assertThat(sheets.subList(1, sheets.size()))
                .allSatisfy(sheet -> assertThat(sheet).contains("What How much"));
    }

    @Test
    void sheetsToHandOutHoldNothingButTheirSections() {
        var sections = List.of(
                Section.of("a", "First", new NewSheet(), new Paragraph("one"), new NewSheet(), new Paragraph("two")),
                Section.of("b", "Second", new Paragraph("three"), new NewSheet()));
        var printed = Poppler.of(new Document("Kind", "Title", "", "Take care.", Layout.WIDE_SHEETS, sections), form);

        assertThat(printed.sheets())
                .containsExactly(
                        "Title Kind\nFirst\none\nTake care. 1 of 3\n",
                        "Title Kind\ntwo\nTake care. 2 of 3\n",
                        "Title Kind\nSecond\nthree\nTake care. 3 of 3\n");
        assertThat(printed.says("pdfinfo", "@")).containsPattern("Page size: +841.* x 595");
    }

    @Test
    void whatLeadsNowhereIsPlainAndTwoOfOneNameAreNoHindrance() {
        var printed = printed(
                new Paragraph(Text.link("nowhere", "no-such-place")),
                new Paragraph(Text.link("there", "twice")),
                new Block.Heading("twice", Text.of("one")),
                new Block.Heading("twice", Text.of("other")));

        assertThat(printed.says("pdftohtml", "-xml", "-i", "-stdout", "@"))
                .contains(">nowhere</text>")
                .containsPattern("#2\">there</a>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<image href='file:///etc/hostname'/>",
                "<rect fill='url(http://example.org/#a)'/>",
                "<style>@import 'http://example.org/a.css'</style>",
                "<!DOCTYPE g SYSTEM 'http://example.org/a.dtd'><g/>",
                "<script>alert(1)</script>",
                "<text>not closed"
            })
    void picturesReachForNothingOutside(String shapes) {
        var picture = new Picture(10, 10, shapes, "A picture.");

        assertThatThrownBy(() -> printed(new Figure("", "Figure", Text.NONE, picture, List.of())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("A picture");
    }

    @Test
    void aFullSheetIsWrittenBeforeTheNextIsMade() throws IOException {
        var out = new ByteArrayOutputStream();
        var written = new ArrayList<Integer>();
        var sections = IntStream.range(0, 5)
                .mapToObj(i -> Section.later("s" + i, "Section " + i, () -> {
                    written.add(out.size());
                    return Stream.of(new Paragraph(Text.link("the last", "s4")));
                }))
                .toList();

        form.write(new Document("Kind", "Title", "", "", sections), out, Progress.UNSEEN);

        assertThat(written).hasSize(10);
        assertThat(written.subList(0, 5)).containsOnly(0);
        assertThat(written.subList(5, 10)).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void tellsHowFarItIs() throws IOException {
        var told = new ArrayList<String>();

        form.write(
                SampleDocument.document(), OutputStream.nullOutputStream(), (done, all) -> told.add(done + "/" + all));

        assertThat(told).containsExactly("1/8", "2/8", "3/8", "4/8", "5/8", "6/8", "7/8", "8/8");
    }

    @Test
    void aDiskThatIsFullIsToldAsSuch() {
        var full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };

        assertThatThrownBy(() -> form.write(SampleDocument.document(), full, Progress.UNSEEN))
                .isInstanceOf(IOException.class)
                .hasMessage("no space left");
    }

    private Poppler printed(Block... blocks) {
        return Poppler.of(new Document("Kind", "Title", "", "", List.of(Section.of("s", "Section", blocks))), form);
    }
}
