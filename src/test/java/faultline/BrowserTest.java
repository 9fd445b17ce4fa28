package faultline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Tests that find nothing wrong with a page are worth something only if they would notice. */
class BrowserTest {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private final Path page;

    BrowserTest(@TempDir Path folder) throws IOException {
        page = Files.writeString(folder.resolve("bad.html"), """
                <!DOCTYPE html><html lang="en"><meta name="viewport" content="width=device-width"><title>Bad</title>
                <style>body { color: #777; background: #888 } @media (prefers-color-scheme: dark) { body { width: 99px } }
                @media print { body { width: 55px } }</style>
                <p>Hard to read</p><img src="missing.png" alt="Missing"><input aria-label="Words">
                <script>console.warn('takes care'); alert('stop'); missing()</script>""");
    }

    @Test
    void noticesErrorsAndRequests() {
        var tab = BROWSER.open(page);

        assertThat(tab.errors())
                .anyMatch(error -> error.contains("takes care"))
                .anyMatch(error -> error.contains("A window says: stop"))
                .anyMatch(error -> error.contains("missing is not defined"))
                .anyMatch(error -> error.contains("ERR_FILE_NOT_FOUND"));
        assertThat(tab.requests()).hasSize(2).anyMatch(request -> request.endsWith("missing.png"));
    }

    @Test
    void noticesWhatIsHardToRead() {
        assertThat(BROWSER.open(page).violations()).singleElement().asString().startsWith("color-contrast: p (");
    }

    @Test
    void looksAsTold() {
        var tab = BROWSER.open(page);
        var width = "getComputedStyle(document.body).width";

        assertThat(tab.wide(390).evaluate("innerWidth").asInt()).isEqualTo(390);
        assertThat(tab.dark().evaluate(width).asString()).isEqualTo("99px");
        assertThat(tab.print().evaluate(width).asString()).isEqualTo("55px");
    }

    @Test
    void typesAndPresses() {
        var tab = BROWSER.open(page);
        tab.evaluate("{ addEventListener('keydown', event => { document.title += event.key }); true }");

        tab.type("input", "some \"words\"");
        tab.press("Enter");

        assertThat(tab.evaluate("document.querySelector('input').value").asString())
                .isEqualTo("some \"words\"");
        assertThat(tab.evaluate("document.title").asString()).isEqualTo("BadEnter");
    }
}
