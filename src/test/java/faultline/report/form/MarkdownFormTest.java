package faultline.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.report.document.Block;
import faultline.report.document.Document;
import faultline.report.document.Section;
import faultline.report.document.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownFormTest {
    @Test
    void aReaderOfMarkdownFindsEveryTextAsItWas() {
        long seed = new Random().nextLong();
        var documents = new HostileDocument(seed);
        for (int i = 0; i < 400; i++) {
            var document = documents.next();
            var rendered = new Rendered(written(document));

            var exp = TextsOf.document(document);
            for (int k = 0; k < exp.size(); k++) {
                if (k >= rendered.texts.size() || !exp.get(k).equals(rendered.texts.get(k))) {
                    System.out.println("DIFF " + k + "\n" + exp.get(k) + "\n" + (k >= rendered.texts.size() ? "" : rendered.texts.get(k)));
                    System.out.println(written(document));
                    break;
                }
            }
            assertThat(rendered.texts).as("seed %d, document %d", seed, i).isEqualTo(TextsOf.document(document));
            assertThat(rendered.html).as("seed %d, document %d", seed, i).allMatch(tag -> tag.matches("</a>|<a id=\"[\\w.-]+\">"));
            assertThat(rendered.links).as("seed %d, document %d", seed, i).allMatch("#s2"::equals);
        }
    }
    static String written(Document document) {
        var out = new ByteArrayOutputStream();
        try {
            new MarkdownForm().write(document, out, Form.Progress.UNSEEN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
