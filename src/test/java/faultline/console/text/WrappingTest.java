package faultline.console.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrappingTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            the quick brown fox;the quick|brown fox
            short;short
            ;
            a disproportionately;a|disproport|ionately
            日本語日本語日本;日本語日本|語日本
              indented here;  indented|here
            a trump-musk-bond;a|trump-|musk-bond
            russia-leans on it;russia-|leans on|it
            rules/space/sfera.drl;rules/|space/|sfera.drl
            --skip-zero-again;--skip-|zero-again
            ends with blanks       ;ends with|blanks
            """)
    void breaksBetweenWordsWhereItCan(String text, String lines) {
        assertThat(wrapped(text == null ? "" : text)).isEqualTo(lines == null ? "" : lines);
    }

    @Test
    void keepsLineEnds() {
        assertThat(wrapped("one\n\ntwo\n")).isEqualTo("one||two|");
    }

    @Test
    void keepsStyles() {
        var lines = Wrapping.lines(Styled.red("one two three"), 7);

        assertThat(lines).containsExactly(Styled.red("one two"), Styled.red("three"));
    }

    @Test
    void losesNothingButBlanks() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            var text = random.ints(random.nextInt(60), 0, 5)
                    .mapToObj(at -> "ab 日 ".substring(at, at + 1))
                    .collect(Collectors.joining());

            var kept = wrapped(text).replace("|", "").replace(" ", "");

            assertThat(kept).as("seed %d", seed).isEqualTo(text.replace(" ", ""));
        }
    }

    private static String wrapped(String text) {
        return Wrapping.lines(text, 10).stream()
                .map(AttributedString::toString)
                .map(line -> line.stripTrailing())
                .collect(Collectors.joining("|"));
    }
}
