package faultline.report.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other programs find in a PDF file. */
class PdfFormTest {
    private static Path file = Path.of("");

    @BeforeAll
    static void write(@TempDir Path folder) throws IOException {
        file = folder.resolve("sample.pdf");
        try (var out = Files.newOutputStream(file)) {
            new PdfForm().write(SampleDocument.document(), out, Form.Progress.UNSEEN);
        }
    }

    @Test
    void keepsForeignNames() throws Exception {
        assertThat(run("pdftotext", file.toString(), "-")).contains("Türkiye", "Škoda", "Київ");
    }

    private static String run(String... command) throws Exception {
        assumeThat(isThere(command[0]))
                .as("Skipped: (%s) of poppler-utils is missing.", command[0])
                .isTrue();
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static boolean isThere(String program) {
        return java.util.Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
