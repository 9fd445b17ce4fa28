package faultline.console.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SparklineTest {

    @Test
    void goesFromTheLowestBarToTheHighest() {
        assertThat(Sparkline.of(List.of(0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0), 0, 7))
                .isEqualTo("▁▂▃▄▅▆▇█");
    }

    @Test
    void staysOnItsScale() {
        assertThat(Sparkline.of(List.of(-5.0, 12.0), 0, 10)).isEqualTo("▁█");
    }

    @Test
    void isFlatWhereNothingMoves() {
        assertThat(Sparkline.of(List.of(4.0, 4.0), 4, 4)).isEqualTo("▁▁");
        assertThat(Sparkline.of(List.of(), 0, 1)).isEmpty();
    }
}
