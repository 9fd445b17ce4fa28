package faultline.console.shell;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.HostileTexts;
import faultline.console.text.Entries;
import faultline.console.text.Styled;
import faultline.console.text.Table;
import faultline.exercise.event.Refusal;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever kind of output a stranger's text comes to stand in, nothing of it steers the terminal or hides. */
class EveryOutputTest {
    /** Colours and weights, which are ours; and what takes the line of progress away. */
    private static final String OURS = "\u001b\\[[0-9;]*m|\r\u001b\\[K";

    private static final Map<String, BiConsumer<Screen, String>> KINDS = new TreeMap<>(Map.ofEntries(
            Map.entry("line", Screen::line),
            Map.entry("heading", Screen::heading),
            Map.entry("paragraph", Screen::paragraph),
            Map.entry("markdown", Screen::markdown),
            Map.entry("markdown table", (screen, text) -> screen.markdown("| a |\n| - |\n| " + text + " |")),
            Map.entry("styled", (screen, text) -> screen.line(Styled.join(Styled.red(text), Styled.dim(text)))),
            Map.entry("styled elsewhere", (screen, text) -> screen.line(new AttributedString(text))),
            Map.entry("cell", (screen, text) -> screen.table(Table.of("a", "b").row(text, Styled.green(text)))),
            Map.entry(
                    "column", (screen, text) -> screen.table(Table.of(text, "b").row("1", "2"))),
            Map.entry("entries", (screen, text) -> screen.entries(new Entries().entry(text, text))),
            Map.entry("next", Screen::next),
            Map.entry("refusal", (screen, text) -> screen.refuse(Refusal.of(Refusal.Code.BAD_VALUE, text, text))),
            Map.entry("error", Screen::error),
            Map.entry("progress", Screen::progress),
            Map.entry("prompt", (screen, text) -> screen.line(screen.prompt(new AttributedString(text)))),
            Map.entry("shell", (screen, text) -> screen.writer().print(text))));

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void showsWhatSteersOrHidesInsteadOfSendingIt(boolean colour) {
        var screen = new Screen(
                new PrintWriter(out), new PrintWriter(err, true), new SampleWindow(40, 20, true), colour, Hints.ALL);
        long tried = 0;
        for (var text : Stream.concat(characters(), HostileTexts.all().stream()).toList()) {
            for (var kind : KINDS.entrySet()) {
                out.getBuffer().setLength(0);
                err.getBuffer().setLength(0);
                kind.getValue().accept(screen, text);
                screen.flush();
                assertThat(sent(out + "" + err))
                        .as("%s of %s", kind.getKey(), codes(text))
                        .isEmpty();
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(5_000);
        System.out.println(tried + " outputs of hostile characters: 0 of them sent.");
    }

    @Test
    void joinersStayWhereTheyAreAtWork() {
        var words = "👩‍👩‍👧 🏳️‍🌈 क्‍ष می‌خواهم é 日本";

        assertThat(shown(words)).isEqualTo(words);
        assertThat(shown("Anna\u200D An\u200Cna A\uFE0Fnna")).isEqualTo("Anna<U+200D> An<U+200C>na A<U+FE0F>nna");
    }

    @Test
    void marksDoNotGrowOverTheLinesAround() {
        assertThat(shown("e" + "\u0301".repeat(8))).isEqualTo("e" + "\u0301".repeat(6) + "<U+0301>".repeat(2));
    }

    private String shown(String text) {
        new Screen(new PrintWriter(out, true), new PrintWriter(err), () -> 40, false).line(text);
        var shown = out.toString().strip();
        out.getBuffer().setLength(0);
        return shown;
    }

    /** Each character that could do harm, by itself and within a word. */
    private static Stream<String> characters() {
        return Stream.of(
                        IntStream.rangeClosed(0, 0xA0),
                        IntStream.of(
                                0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x180E, 0x3164, 0xFEFF, 0xFFA0, 0xE000, 0xE07F),
                        IntStream.rangeClosed(0x2000, 0x206F),
                        IntStream.rangeClosed(0xFE00, 0xFE0F),
                        IntStream.rangeClosed(0xFFF0, 0xFFFF),
                        IntStream.rangeClosed(0xE0000, 0xE01FF).filter(c -> c % 16 == 1))
                .flatMap(range -> range.mapToObj(Character::toString))
                .flatMap(c -> Stream.of(c, "wo" + c + "rd"));
    }

    /** What has been sent and should not: by the properties that Unicode gives, not by the program's own list. */
    private static List<String> sent(String printed) {
        var left = printed.replaceAll(OURS, "").replace("\n", "");
        return left.codePoints()
                .filter(c -> switch (Character.getType(c)) {
                    case Character.CONTROL,
                            Character.SURROGATE,
                            Character.PRIVATE_USE,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> true;
                    case Character.FORMAT -> c != 0x200D && c != 0x200C || left.matches("(?s).*[a-zA-Z]\\p{Cf}.*");
                    default -> c >= 0xE0000;
                })
                .mapToObj("U+%04X"::formatted)
                .toList();
    }

    private static String codes(String text) {
        return text.length() > 8
                ? text
                : text.codePoints().mapToObj("U+%04X "::formatted).toList().toString();
    }
}
