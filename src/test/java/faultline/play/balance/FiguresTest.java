package faultline.play.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Means, deviations and percentiles, against numbers worked out by hand. */
class FiguresTest {

    @Test
    void ofAFewNumbers() {
        var figures = Figures.of(2, 4, 4, 4, 5, 5, 7, 9);

        assertThat(figures.count()).isEqualTo(8);
        assertThat(figures.mean()).isEqualTo(5);
        assertThat(figures.deviation()).isCloseTo(Math.sqrt(32.0 / 7), offset(1e-12));
        assertThat(figures.error()).isCloseTo(Math.sqrt(32.0 / 7 / 8), offset(1e-12));
    }

    @Test
    void percentilesAreNumbersThatOccurred() {
        var hundred = Figures.of(IntStream.rangeClosed(1, 100).asDoubleStream().toArray());
        assertThat(hundred.low()).isEqualTo(10);
        assertThat(hundred.high()).isEqualTo(90);

        var three = Figures.of(30, 10, 20);
        assertThat(three.low()).isEqualTo(10);
        assertThat(three.high()).isEqualTo(30);
    }

    @Test
    void ofOneAndOfNone() {
        assertThat(Figures.of(3)).isEqualTo(new Figures(1, 3, 0, 3, 3));
        assertThat(Figures.of()).isEqualTo(new Figures(0, 0, 0, 0, 0));
        assertThat(Figures.of().error()).isZero();
    }
}
