package faultline.report;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/** What programs that others wrote find in files that we wrote: their words, in their order. */
final class ReadBack {
    private ReadBack() {}

    static String markdown(Path file) throws IOException {
        var tables = List.of(TablesExtension.create());
        var page = Parser.builder().extensions(tables).build().parse(Files.readString(file));
        return TextContentRenderer.builder().extensions(tables).build().render(page);
    }

    static String word(Path file) throws IOException {
        try (var document = new XWPFDocument(Files.newInputStream(file));
                var words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }

    /** Without the lines that stand on each sheet. */
    static String pdf(Path file) throws IOException {
        assumeTrue(isThere("pdftotext"), "Skipped: (pdftotext) of poppler-utils is missing.");
        var reader = new ProcessBuilder("pdftotext", "-enc", "UTF-8", file.toString(), "-").start();
        return new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static boolean isThere(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
