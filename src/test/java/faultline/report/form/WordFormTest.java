package faultline.report.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import faultline.progress.Progress;
import faultline.report.document.Block;
import faultline.report.document.Document;
import faultline.report.document.Document.Layout;
import faultline.report.document.Section;
import faultline.report.document.Text;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordFormTest {
    private final WordReader sample = new WordReader(written(SampleDocument.document()));

    @Test
    void anotherProgramFindsEveryTextAsItWas() {
        long seed = new Random().nextLong();
        var documents = new HostileDocument(seed);
        for (int i = 0; i < 30; i++) {
            var document = documents.next();

            assertThat(words(new WordReader(written(document)).text()))
                    .as("seed %d, document %d", seed, i)
                    .isEqualTo(words(document));
        }
    }

    @Test
    void yetAnotherProgramDoesSo(@TempDir Path folder) throws Exception {
        assumeTrue(Pandoc.isThere(), "Not tried: the program pandoc is not there.");
        long seed = new Random().nextLong();
        var document = new HostileDocument(seed).next();
        var file = Files.write(folder.resolve("hostile.docx"), written(document));
        var sampleFile = Files.write(folder.resolve("sample.docx"), written(SampleDocument.document()));

        assertThat(words(Pandoc.words(sampleFile))).isEqualTo(words(SampleDocument.document()));
        assertThat(words(Pandoc.words(file))).as("seed %d", seed).isEqualTo(words(document));
    }

    @Test
    void theSameDocumentGivesTheSameBytes() {
        assertThat(written(SampleDocument.document())).isEqualTo(written(SampleDocument.document()));
    }

    @Test
    void headingsAreHeadings() {
        assertThat(sample.styled("Title")).containsExactly("Title: The harbour of Türkiye");
        assertThat(sample.styled("Heading"))
                .containsExactly(
                        "Heading1: Overview",
                        "Heading1: How each indicator went",
                        "Heading1: Turn by turn",
                        "Heading2: Turn 1",
                        "Heading3: Moves entered",
                        "Heading1: To fill in by hand");
    }

    @Test
    void everyStyleIsKnown() {
        var styles = sample.file.getStyles();

        assertThat(sample.paragraphs).allMatch(paragraph -> styles.styleExist(paragraph.getStyle()));
        assertThat(sample.paragraphs.stream()
                        .flatMap(paragraph -> paragraph.getRuns().stream())
                        .map(XWPFRun::getStyle)
                        .filter(style -> !style.isEmpty()))
                .contains("Strong", "Code", "Hyperlink", "Up", "Down", "Warning", "QuietWords")
                .allMatch(styles::styleExist);
    }

    @Test
    void theContentsLeadToTheSections() {
        assertThat(sample.styled("TOC"))
                .containsExactly(
                        "TOCHeading: Contents",
                        "TOC1: Overview",
                        "TOC1: How each indicator went",
                        "TOC1: Turn by turn",
                        "TOC2: Turn 1",
                        "TOC1: To fill in by hand");
        assertThat(sample.links()).startsWith("overview", "indicators", "turns", "turn_1", "sheet");
    }

    @Test
    void everyLinkLeadsToABookmark() {
        assertThat(sample.bookmarks())
                .doesNotHaveDuplicates()
                .containsExactly("overview", "indicators", "turns", "turn_1", "M1_2", "R1_2", "R1_10", "sheet");
        assertThat(sample.links()).contains("M1_2", "R1_10").isSubsetOf(sample.bookmarks());
    }

    @Test
    void anchorsThatWouldBeCalledAlikeStayApart() {
        var bookmarks = new Bookmarks(Linked.in(SampleDocument.document()));

        assertThat(List.of(bookmarks.name("M1.2"), bookmarks.name("M1-2"), bookmarks.name("m1_2")))
                .containsExactly("M1_2", "M1_2__2", "m1_2__3");
        assertThat(bookmarks.name("M1.2")).isEqualTo("M1_2");
        assertThat(bookmarks.name("a".repeat(100))).hasSizeLessThanOrEqualTo(40);
    }

    @Test
    void numberedListsBeginWithTheirOwnNumbers() {
        var reader = new WordReader(written(
                new Document("Kind", "Title", "", "", List.of(Section.of("one", "One", numbered(1), numbered(7))))));

        assertThat(reader.file.getNumbering().getNums().stream()
                        .flatMap(num -> num.getCTNum().getLvlOverrideList().stream())
                        .map(level -> level.getStartOverride().getVal().intValue()))
                .containsExactly(1, 7);
        assertThat(reader.paragraphs.stream().filter(paragraph -> paragraph.getNumID() != null))
                .extracting(paragraph -> paragraph.getNumID().intValue())
                .containsExactly(2, 3);
    }

    private static Block numbered(int first) {
        return new Block.Numbered(first, List.of(new Block.Item(Text.of("a line"))));
    }

    @Test
    void theHeadOfATableIsOnEachSheetAndNoRowIsParted() {
        var indicators = sample.file.getTables().get(1);

        assertThat(indicators.getRow(0).getCell(0).getText()).isEqualTo("Indicator");
        assertThat(indicators.getRows().stream().map(XWPFTableRow::isRepeatHeader))
                .containsExactly(true, false, false, false);
        assertThat(indicators.getRows()).allMatch(XWPFTableRow::isCantSplitRow);
    }

    @Test
    void picturesAreDrawnFinelyAndSayWhatTheyShow() throws IOException {
        var pictures = sample.paragraphs.stream()
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .flatMap(run -> run.getEmbeddedPictures().stream())
                .toList();

        assertThat(pictures).singleElement().satisfies(picture -> {
            assertThat(picture.getDescription()).isEqualTo("Tension: start 50, turn 1 64.");
            assertThat(picture.getWidth()).isEqualTo(360);
        });
        var png = ImageIO.read(
                new ByteArrayInputStream(pictures.get(0).getPictureData().getData()));
        assertThat(png.getWidth()).isEqualTo(720);
        assertThat(Arrays.stream(png.getRGB(0, 0, 720, 240, null, 0, 720)).distinct())
                .contains(0xFF0B5CAD, 0xFFB34700, 0xFFFFFFFF);
    }

    @Test
    void eachSheetSaysWhatItMustAndItsNumber() {
        var header = sample.file.getHeaderList().get(0);
        var footer = sample.file.getFooterList().get(0);

        assertThat(header.getText()).contains(SampleDocument.NOTICE);
        assertThat(footer.getText()).contains("The harbour of Türkiye (Exercise spring)", "Page 1 of 1");
        assertThat(footer.getParagraphs().get(0).getCTP().getFldSimpleList())
                .extracting(field -> field.getInstr().strip())
                .containsExactly("PAGE", "NUMPAGES");
    }

    @Test
    void saysWhatItIsAndNotWhen() {
        var properties = sample.file.getProperties().getCoreProperties();

        assertThat(properties.getTitle()).isEqualTo("The harbour of Türkiye");
        assertThat(properties.getSubject()).isEqualTo("After-action report");
        assertThat(properties.getModified()).isNull();
    }

    @Test
    void aNewSheetBeginsWithWhatFollows() {
        assertThat(sample.paragraphs.stream().filter(WordFormTest::beginsSheet).map(XWPFParagraph::getText))
                .containsExactly("Write clearly.");
    }

    @Test
    void sheetsHoldNothingButTheirSections() {
        var sheets = new WordReader(written(new Document(
                "Kind",
                "Title",
                "",
                "",
                Layout.WIDE_SHEETS,
                List.of(
                        Section.of("one", "One", new Block.Card("Cell", "Moscow", "plays")),
                        Section.of("two", "Two")))));

        assertThat(words(sheets.text())).containsExactly("One", "Cell", "Moscow", "plays", "Two");
        assertThat(sheets.file.getDocument().getBody().getSectPr().getPgSz().getOrient())
                .hasToString("landscape");
        assertThat(sheets.styled("Heading")).containsExactly("Heading1: One", "Heading1: Two");
        assertThat(beginsSheet(sheets.paragraphs.get(sheets.paragraphs.size() - 1)))
                .isTrue();
    }

    @Test
    void saysHowFarItIs() {
        var told = new ArrayList<String>();

        write(SampleDocument.document(), (done, all) -> told.add(done + " of " + all));

        assertThat(told).containsExactly("1 of 5", "2 of 5", "3 of 5", "4 of 5", "5 of 5");
    }

    private static boolean beginsSheet(XWPFParagraph paragraph) {
        return paragraph.getCTP().getPPr().isSetPageBreakBefore();
    }

    /** As a reader comes upon them: the contents stand before the sections. */
    private static List<String> words(Document document) {
        var texts = new ArrayList<>(TextsOf.document(document, " "));
        var contents = new ArrayList<>(List.of("Contents"));
        for (var section : document.sections()) {
            contents.add(section.title());
            section.parts().forEach(part -> contents.add(part.title()));
        }
        var before =
                (int) List.of(document.kind() + " " + document.title(), document.subtitle(), document.notice()).stream()
                        .filter(text -> !TextsOf.shown(text).isEmpty())
                        .count();
        texts.addAll(before, contents.stream().map(TextsOf::shown).toList());
        return words(String.join("\n", texts));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("[\\s\\p{Z}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static byte[] written(Document document) {
        return write(document, Progress.UNSEEN);
    }

    private static byte[] write(Document document, Progress progress) {
        var out = new ByteArrayOutputStream();
        try {
            new WordForm().write(document, out, progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
