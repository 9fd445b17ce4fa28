package faultline.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.Browser;
import faultline.Tab;
import faultline.report.document.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser. */
class HtmlInBrowserTest {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private final Path page;

    HtmlInBrowserTest(@TempDir Path folder) {
        page = folder.resolve("page.html");
    }

    @Test
    void runsWithoutAnErrorAndAsksForNothing() throws Exception {
        var tab = opened(SampleDocument.document());

        assertThat(tab.errors()).isEmpty();
        assertThat(tab.requests()).containsExactly(page.toUri().toString());
    }

    @Test
    void canBeReadByEverybodyInLightAndDark() throws Exception {
        var tab = opened(SampleDocument.document());

        assertThat(tab.violations()).isEmpty();
        assertThat(tab.dark().violations()).isEmpty();
    }

    private Tab opened(Document document) throws IOException {
        try (var out = Files.newOutputStream(page)) {
            new HtmlForm().write(document, out, Form.Progress.UNSEEN);
        }
        return BROWSER.open(page);
    }
}
