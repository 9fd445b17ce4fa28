package faultline.report;

import static faultline.HostileTexts.squeezed;
import static org.assertj.core.api.Assertions.assertThat;

import faultline.Browser;
import faultline.HostileTexts;
import faultline.Tab;
import faultline.console.shell.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever people type comes out of every output as what they typed, and as nothing else. */
class HostileTextTest {
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
        for (var line : List.of("exercise fork other --of evening --turn 1",
        "turn begin",
        "exercise open evening",
        "report aar --out " + out,
        "report compare evening other --form md --out " + out,
        "report compare evening other --form html --out " + out,
        "report compare evening other --form docx --out " + out,
        "report compare evening other --form pdf --out " + out,
        "report sitrep --form all --out " + out,
        "report wall --out " + out,
        "msel export " + out.resolve("msel.csv"))) {
        long t = System.nanoTime();
        console.done(line);
        System.err.println(line + ": " + (System.nanoTime() - t) / 1000000);
        }
    }

    @AfterAll
    static void leaves() {
        console.close();
    }

    @Test
    void onlyNamesAndLongMessagesAreRefused() {
        assertThat(refused).allMatch(refusal -> refusal.matches("(?s)person: A person cannot be named .*")
                || refusal.matches("(message|promise): The text has .5000. characters."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "log --all", "turn show", "move list", "message list", "ledger", "argument list", "msel list", "person list",
                "decision list", "observation list", "question list", "action list", "hotwash list", "feedback show",
                "overrides", "objective list", "exercise list", "board", "report news", "why M1.1", "why R1.1"
            })
    void nothingThatATerminalOrAReaderWouldObeyIsSentToIt(String command) {
        var shown = console.done(command);

        assertThat(shown.codePoints().filter(c -> c != '\n' && HostileTexts.isNamed(c)).mapToObj(Character::getName))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"log --all", "argument list", "decision list", "observation list", "action list"})
    void aTerminalShowsEachText(String command) {
        var shown = squeezed(console.done(command));

        assertThat(HostileTexts.whole())
                .filteredOn(text -> !text.strip().lines().allMatch(line -> shown.contains(squeezed(onScreen(line)))))
                .isEmpty();
    }

    /** Control characters as pictures, others as numbers. */
    private static String onScreen(String text) {
        return text.codePoints()
                .filter(c -> c != '\t' && c != '\n')
                .mapToObj(c -> c < ' '
                        ? Character.toString(0x2400 + c)
                        : c == 0x7F
                                ? "\u2421"
                                : HostileTexts.isNamed(c) ? "<U+%04X>".formatted(c) : Character.toString(c))
                .collect(Collectors.joining());
    }
}
