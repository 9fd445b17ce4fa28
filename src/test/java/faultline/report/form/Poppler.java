package faultline.report.form;

import static org.assertj.core.api.Assumptions.assumeThat;

import faultline.report.document.Document;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** For tests: a PDF file, seen by programs that did not write it. */
public record Poppler(Path file) {
    /** A new file in a folder. */
    public static Poppler of(Document document, Path folder) throws IOException {
        var file = Files.createTempFile(folder, "printed", ".pdf");
        try (var out = Files.newOutputStream(file)) {
            new PdfForm().write(document, out, Form.Progress.UNSEEN);
        }
        return new Poppler(file);
    }

    /** The words of each sheet, as they come in the file. */
    public List<String> sheets() {
        return List.of(says("pdftotext", "-raw", "@", "-").split("\f"));
    }

    /**
     * What one of the programs says; where it is missing the test is skipped.
     *
     * @param command the program and its options; "@" stands for the file
     */
    public String says(String... command) {
        assumeThat(isThere(command[0]))
                .as("Skipped, since (%s) of poppler-utils is missing.", command[0])
                .isTrue();
        var words = new ArrayList<String>();
        for (var word : command) {
            words.add(word.equals("@") ? file.toString() : word);
        }
        try {
            var process = new ProcessBuilder(words)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
