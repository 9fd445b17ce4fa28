package faultline.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.report.document.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlFormTest {
    private final String page = written(SampleDocument.document());

    @Test
    void everyLinkLeadsToAPlaceOnThePage() {
        var ids = all("\\bid=\"([^\"]*)\"");

        assertThat(ids).doesNotHaveDuplicates().contains("M1.2", "R1.10", "turn-1", "indicator-Trade");
        assertThat(all("href=\"([^\"]*)\"")).isNotEmpty().allSatisfy(link -> assertThat(link)
                .startsWith("#")
                .satisfies(anchor -> assertThat(ids).contains(anchor.substring(1))));
    }

    private List<String> all(String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String written(Document document) {
        var out = new ByteArrayOutputStream();
        try {
            new HtmlForm().write(document, out, Form.Progress.UNSEEN);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
