package faultline.report;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import faultline.HostileTexts;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** What programs that others wrote find in files that we wrote: their words, in their order. */
final class ReadBack {
    private ReadBack() {}

    static String markdown(Path file) throws IOException {
        var tables = List.of(TablesExtension.create());
        var page = Parser.builder().extensions(tables).build().parse(Files.readString(file));
        return TextContentRenderer.builder().extensions(tables).build().render(page);
    }

    /** All cells of a sheet. */
    static List<String> sheet(Path file) throws IOException {
        var text = Files.readString(file).replaceFirst("^\uFEFF", "");
        var rows = CsvMapper.builder()
                .enable(CsvReadFeature.WRAP_AS_ARRAY)
                .build()
                .readerForListOf(String[].class)
                .<List<String[]>>readValue(text);
        return rows.stream().flatMap(Arrays::stream).toList();
    }

    static String word(Path file) throws IOException {
        try (var document = new XWPFDocument(Files.newInputStream(file));
                var words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }

    /** All words without blanks between them, and without characters that have no width. */
    static String pdf(Path file) throws IOException {
        assumeTrue(isThere("pdftotext"), "Skipped: (pdftotext) of poppler-utils is missing.");
        var reader = new ProcessBuilder("pdftotext", "-enc", "UTF-8", file.toString(), "-").start();
        return bare(new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }

    /** Whether a text stands on it. Of words from right to left each is looked for, since lines that mix both directions are
     * read in an order of the reader's own. */
    static boolean holds(String page, String text) {
        boolean fromTheRight =
                text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HEBREW);
        return (fromTheRight ? Stream.of(text.split("[ ,]+")) : Stream.of(text))
                .allMatch(part -> onPaper(part).matcher(page).find());
    }

    /** A text as it can stand in such a file: a character that no font has is named. */
    private static Pattern onPaper(String text) {
        return Pattern.compile(bare(HostileTexts.shown(text))
                .codePoints()
                .mapToObj(c -> "(?:" + Pattern.quote(Character.toString(c)) + "|\\(U\\+%04X\\))".formatted(c))
                .collect(Collectors.joining()));
    }

    private static String bare(String text) {
        return HostileTexts.squeezed(text).replaceAll("\\p{Cf}|\\(U\\+(200B|200C|200D|2060|FEFF|00AD)\\)", "");
    }

    private static boolean isThere(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
