package faultline.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What codes of kinds of event are worth. */
class GoldsteinTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        01,   0
        036,  4
        0361, 4
        037,  4
        042,  1.9
        045,  1
        046,  7
        057,  8
        061,  6.4
        111,  -2
        163,  -8
        1631, -8
        172,  -5
        173,  -7
        19,   -10
        """)
    void theLongestPartOfACodeThatHasAValueGivesIt(String code, double value) {
        assertThat(Goldstein.of(code)).hasValue(value);
    }

    @Test
    void everyRootHasAValueOnTheScale() {
        IntStream.rangeClosed(1, 20)
                .mapToObj("%02d"::formatted)
                .forEach(root ->
                        assertThat(Goldstein.of(root).orElseThrow()).as(root).isBetween(-10.0, 10.0));
    }

    @ParameterizedTest
    @CsvSource({"21", "99", "0", "''"})
    void whatIsNoCodeHasNone(String code) {
        assertThat(Goldstein.of(code)).isEmpty();
    }
}
