package faultline.report;

import static faultline.HostileTexts.squeezed;
import static org.assertj.core.api.Assertions.assertThat;

import faultline.Browser;
import faultline.HostileTexts;
import faultline.console.shell.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever people type comes out of every output as what they typed, and as nothing else. */
class HostileTextTest {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static Path out = Path.of("");
    private static List<String> refused = List.of();
    private static Console console = new Console(Path.of(""), Path.of(""));

    @BeforeAll
    static void plays(@TempDir Path folder) throws IOException {
        var evening = new HostileEvening(folder);
        evening.play();
        console = evening.console();
        refused = evening.refused();
        out = folder.resolve("out");
        Files.createDirectories(out);
        for (var line : List.of(
                "exercise fork other --of evening --turn 1",
                "turn begin",
                "exercise open evening",
                "report aar --form all --out " + out,
                "report compare evening other --form all --out " + out,
                "report sitrep --form all --out " + out,
                "report wall --out " + out,
                "report pack --out " + out.resolve("pack"),
                "msel export " + out.resolve("msel.csv"))) {
            console.done(line);
        }
    }

    @AfterAll
    static void leaves() {
        console.close();
    }

    @Test
    void onlyNamesAndLongMessagesAreRefused() {
        assertThat(refused)
                .allMatch(refusal -> refusal.matches("(?s)person: A person cannot be named .*")
                        || refusal.matches("(message|promise): The text has .5000. characters."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "log --all",
                "turn show",
                "move list",
                "message list",
                "ledger",
                "argument list",
                "msel list",
                "person list",
                "decision list",
                "observation list",
                "question list",
                "action list",
                "hotwash list",
                "feedback show",
                "overrides",
                "objective list",
                "exercise list",
                "board",
                "report news",
                "why M1.1",
                "why R1.1"
            })
    void nothingThatATerminalOrAReaderWouldObeyIsSentToIt(String command) {
        var shown = console.done(command);

        assertThat(shown.codePoints()
                        .filter(c -> c != '\n' && HostileTexts.isNamed(c))
                        .mapToObj(Character::getName))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"log --all", "argument list", "decision list", "observation list", "action list"})
    void aTerminalShowsEachText(String command) {
        var shown = squeezed(console.done(command));

        assertThat(HostileTexts.whole())
                .map(HostileEvening::inBrief)
                .filteredOn(text -> !text.strip().lines().allMatch(line -> shown.contains(squeezed(onScreen(line)))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"evening-aar.md", "compare-evening-other.md"})
    void markdownReadsAsWhatWasTyped(String file) throws IOException {
        assertHoldsEach(ReadBack.markdown(out.resolve(file)), HostileTexts::shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evening-aar.docx", "compare-evening-other.docx"})
    void aWordProcessorReadsWhatWasTyped(String file) throws IOException {
        assertHoldsEach(ReadBack.word(out.resolve(file)), HostileTexts::shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evening-aar.pdf", "compare-evening-other.pdf"})
    void aReaderOfPdfFilesReadsWhatWasTyped(String file) throws IOException {
        var page = ReadBack.pdf(out.resolve(file));

        assertThat(HostileTexts.whole().stream().map(HostileEvening::inBrief))
                .filteredOn(text -> !ReadBack.holds(page, text))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"evening-aar.html", "compare-evening-other.html"})
    void aBrowserReadsWhatWasTyped(String file) {
        assertHoldsEach(BROWSER.open(out.resolve(file)).texts("body").get(0), HostileTexts::shown);
    }

    @Test
    void noPageRunsOrFetchesWhatWasTyped() throws IOException {
        for (var page : files(".html")) {
            var tab = BROWSER.open(page);

            assertThat(tab.errors()).as(page.toString()).isEmpty();
            assertThat(tab.requests())
                    .as(page.toString())
                    .containsExactly(page.toUri().toString());
            assertThat(tab.evaluate("typeof window.hacked").asString())
                    .as(page.toString())
                    .isEqualTo("undefined");
            assertThat(tab.texts(
                            "img, iframe, base, object, embed, [onload], [onerror], [onmouseover], [href^=javascript]"))
                    .as(page.toString())
                    .isEmpty();
        }
    }

    @Test
    void noCellOfASheetBeginsAFormula() throws IOException {
        var cells = ReadBack.sheet(out.resolve("msel.csv"));

        assertThat(cells).noneMatch(cell -> cell.matches("(?s)[=+\\-@\t\r].*"));
        assertThat(HostileTexts.whole().stream().filter(text -> text.length() < 1000))
                .filteredOn(text -> !cells.contains(text) && !cells.contains("'" + text))
                .isEmpty();
    }

    private static List<Path> files(String ending) throws IOException {
        try (var all = Files.walk(out)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static void assertHoldsEach(String page, UnaryOperator<String> shown) {
        var words = squeezed(page);
        assertThat(HostileTexts.whole())
                .filteredOn(text -> !words.contains(squeezed(shown.apply(text))))
                .isEmpty();
    }

    /** Control characters as pictures, others as numbers. */
    /** What steers, hides or towers is shown: marks from the seventh on a letter, and what has no look of its own. */
    private static String onScreen(String text) {
        var shown = new StringBuilder();
        int marks = 0;
        int before = ' ';
        for (int c : text.codePoints().filter(c -> c != '\t' && c != '\n').toArray()) {
            marks = Character.getType(c) == Character.NON_SPACING_MARK || c == 0x0489 ? marks + 1 : 0;
            if (c < ' ' || c == 0x7F) {
                shown.append(c == 0x7F ? "\u2421" : Character.toString(0x2400 + c));
            } else if (HostileTexts.isNamed(c)
                    || marks > 6
                    || "\u200B\u2060\uFEFF\u00AD".indexOf(c) >= 0
                    // A joiner that is at work, in a picture of a family, is as it was.
                    || "\u200C\u200D".indexOf(c) >= 0 && before < 0x80) {
                shown.append("<U+%04X>".formatted(c));
            } else {
                shown.appendCodePoint(c);
            }
            before = c;
        }
        return shown.toString();
    }
}
