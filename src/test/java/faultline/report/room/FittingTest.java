package faultline.report.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is cut where there is no room for all. */
class FittingTest {

    @Test
    void whatFitsIsKeptWhole() {
        assertThat(new Fitting(6, 1, 1).kept(List.of(List.of(1, 2), List.of(3))))
                .containsExactly(2, 1);
    }

    @Test
    void theLongestListLosesItsLastItemsAndALineSaysSo() {
        assertThat(new Fitting(6, 1, 1).kept(List.of(List.of(1, 1, 1, 1, 1), List.of(1, 1))))
                .containsExactly(3, 2);
    }

    @Test
    void aListKeepsItsLeastThoughItDoesNotFit() {
        assertThat(new Fitting(1, 1, 2).kept(List.of(List.of(4, 4, 4), List.of())))
                .containsExactly(2, 0);
    }

    @Test
    void aTextTakesALineAtLeast() {
        assertThat(Fitting.lines("", 20)).isEqualTo(1);
        assertThat(Fitting.lines("a".repeat(19), 20)).isEqualTo(1);
        assertThat(Fitting.lines("a".repeat(20), 20)).isEqualTo(2);
    }
}
