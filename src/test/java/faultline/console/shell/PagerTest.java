package faultline.console.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagerTest {

    /** Lines of 10 columns, in a window of 10 columns and 4 lines: a page is 3, and a question is shown as a bar. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        3; '';            1 2 3
        4; space;         1 2 3 | 4
        7; space space;   1 2 3 | 4 5 6 | 7
        6; Enter Enter q; 1 2 3 | 4 | 5 |
        9; q;             1 2 3 |
        9; Ctrl-C;        1 2 3 |
        6; G;             1 2 3 | 4 5 6
        """)
    void asksWhereAPageIsFull(int lines, String keys, String shown) {
        var typed = keys.isEmpty() ? new ArrayDeque<String>() : new ArrayDeque<>(Arrays.asList(keys.split(" ")));

        assertThat(shown(true, true, lines, typed)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"false, true", "true, false"})
    void neverAsksInAPipeOrWhereItIsNotWanted(boolean attached, boolean wanted) {
        assertThat(shown(attached, wanted, 9, new ArrayDeque<>())).isEqualTo("1 2 3 4 5 6 7 8 9");
    }

    private static String shown(boolean attached, boolean wanted, int lines, Deque<String> keys) {
        var pager = new Pager(new SampleWindow(10, 4, attached));
        var shown = new StringBuilder();
        pager.begin(wanted);
        return IntStream.rangeClosed(1, lines)
                .mapToObj(line -> {
                    shown.setLength(0);
                    boolean wants = pager.wants(10, () -> {
                        shown.append("| ");
                        return choice(keys.removeFirst());
                    });
                    return shown + (wants ? line + " " : "");
                })
                .collect(Collectors.joining())
                .strip();
    }

    private static Pager.Choice choice(String key) {
        return Pager.Choice.of(
                switch (key) {
                    case "space" -> ' ';
                    case "Enter" -> '\r';
                    case "Ctrl-C" -> 3;
                    default -> key.charAt(0);
                });
    }
}
