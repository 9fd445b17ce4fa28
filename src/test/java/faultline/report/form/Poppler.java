package faultline.report.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import faultline.progress.Progress;
import faultline.report.document.Document;
import faultline.report.document.Document.Layout;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** For tests: a PDF file, seen by programs that did not write it. */
final class Poppler {
    /** Other programs have opinions of their own on where the signs beside such letters belong. */
    private static final Pattern RIGHT_TO_LEFT = Pattern.compile("\\p{IsHebrew}|\\p{IsArabic}");

    private final byte[] file;

    private Poppler(byte[] file) {
        this.file = file;
    }

    static Poppler of(Document document, PdfForm form) {
        var out = new ByteArrayOutputStream();
        try {
            form.write(document, out, Progress.UNSEEN);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return new Poppler(out.toByteArray());
    }

    /** The text of each sheet, as it comes in the file. */
    List<String> sheets() {
        return List.of(says("pdftotext", "-raw", "@", "-").split("\f"));
    }

    /**
     * What one of the programs says; where it is missing the test is skipped.
     *
     * @param command the program and its options; "@" stands for the file
     */
    String says(String... command) {
        assumeThat(isThere(command[0]))
                .as("Skipped, since (%s) of poppler-utils is missing.", command[0])
                .isTrue();
        try {
            var kept = Files.createTempFile("printed", ".pdf");
            Files.write(kept, file);
            var words = Stream.of(command)
                    .map(word -> word.equals("@") ? kept.toString() : word)
                    .toList();
            var process = new ProcessBuilder(words)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Files.delete(kept);
            return said;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** Checks that the file holds every text of the document in order, and on each sheet what runs along with it. */
    void holds(Document document) {
        var all = body(document);
        int at = 0;
        for (var text : TextsOf.document(document)) {
            if (RIGHT_TO_LEFT.matcher(text).find()) {
                continue;
            }
            var bare = bare(named(text));
            int found = all.indexOf(bare, at);
            assertThat(found).as("(%s) in (%s)", bare, all.substring(at)).isNotNegative();
            at = found + bare.length();
        }
    }

    private String body(Document document) {
        var body = new StringBuilder();
        var sheets = sheets();
        for (int i = 0; i < sheets.size(); i++) {
            var sheet = bare(sheets.get(i));
            var above = i == 0 && document.layout() == Layout.READING ? "" : document.title() + document.kind();
            var below = document.notice() + (i + 1) + " of " + sheets.size();
            var head = bare(named(Printable.of(above)));
            var foot = bare(named(Printable.of(below)));
            if (!RIGHT_TO_LEFT.matcher(above + below).find()) {
                assertThat(sheet).startsWith(head).endsWith(foot);
            }
            body.append(sheet, head.length(), sheet.length() - foot.length());
        }
        return body.toString();
    }

    /** Without spaces, signs that forms add or leave out, and different ways to say the same. */
    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}\\p{Cf}:☐•]", "");
    }

    /** The text with what the fonts do not have as it is printed. */
    private static String named(String text) {
        return text.codePoints()
                .mapToObj(c -> c > 0xFFFF || c >= 0xD800 && c < 0xE000 || c == 0xFFFF || Character.isIdeographic(c)
                        ? "(U+%04X)".formatted(c)
                        : Character.toString(c))
                .collect(Collectors.joining());
    }
}
