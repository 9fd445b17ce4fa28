package faultline.report.aar;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.definition.Key;
import faultline.exercise.definition.LevelIndicator.Band;
import faultline.exercise.definition.Value;
import faultline.report.aar.Chart.Dot;
import faultline.report.aar.Chart.Stripe;
import faultline.view.BoardRow;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A chart draws every end of a turn within its frame, and says the same in words. */
class ChartTest {
    private static final OptionalDouble NONE = OptionalDouble.empty();
    private static final List<Band> BANDS =
            List.of(new Band("very-low", 0), new Band("middle", 30), new Band("high", 60));

    @Test
    void drawsAPointForTheStartAndForTheEndOfEachTurn() {
        var chart = chart(OptionalDouble.of(0), OptionalDouble.of(100), List.of(), 50, 64, 0);

        assertThat(chart.dots()).extracting(Dot::point).containsExactly("start", "turn 1", "turn 2");
        assertThat(chart.dots()).extracting(Dot::value).containsExactly("50", "64", "0");
        assertThat(chart.line().split(" ")).hasSize(3);
        assertThat(chart.text()).isEqualTo("Tension: start 50, turn 1 64, turn 2 0.");
    }

    @Test
    void timeRunsToTheRightAndMoreIsHigher() {
        var dots = chart(OptionalDouble.of(0), OptionalDouble.of(100), List.of(), 0, 50, 100)
                .dots();

        assertThat(dots).extracting(Dot::x).isSorted();
        assertThat(dots.get(0).y()).isGreaterThan(dots.get(1).y());
        assertThat(dots.get(0).y() - dots.get(1).y())
                .isEqualTo(dots.get(1).y() - dots.get(2).y());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0  | 100 | 50 64 0 100
            0  |     | 3
            0  |     | 0 0 0
               | 10  | 10 10
               |     | 5
               |     | -40 1000000 3
            -5 | 5   | -5 5 -5 5 -5 5 -5 5 -5
            """)
    void everythingLiesWithinTheFrame(String min, String max, String numbers) {
        var chart = chart(bound(min), bound(max), BANDS, of(numbers));

        assertThat(chart.dots()).allSatisfy(dot -> {
            assertThat(dot.x()).isBetween(0.0, (double) Chart.WIDTH);
            assertThat(dot.y()).isBetween(0.0, (double) Chart.HEIGHT);
        });
        assertThat(chart.stripes()).allSatisfy(stripe -> {
            assertThat(stripe.y()).isBetween(0.0, (double) Chart.HEIGHT);
            assertThat(stripe.textY()).isBetween(stripe.y(), (double) Chart.HEIGHT);
        });
        assertThat(chart.line()).matches("[0-9. ,]+").doesNotContain("NaN");
    }

    @Test
    void bandsFillTheScaleFromBelow() {
        var stripes =
                chart(OptionalDouble.of(0), OptionalDouble.of(100), BANDS, 50).stripes();

        assertThat(stripes).extracting(Stripe::name).containsExactly("very low", "middle", "high");
        assertThat(stripes).extracting(Stripe::from).containsExactly("0", "30", "60");
        assertThat(stripes.get(0).y()).isEqualTo(stripes.get(1).textY());
        assertThat(stripes.get(1).y()).isEqualTo(stripes.get(2).textY());
    }

    @Test
    void aBandBeyondTheScaleIsLeftOutAndOneThatBeginsBelowItBeginsWithIt() {
        var stripes = chart(NONE, NONE, BANDS, 40, 42).stripes();

        assertThat(stripes).singleElement().satisfies(stripe -> {
            assertThat(stripe.name()).isEqualTo("middle");
            assertThat(stripe.from()).isEqualTo("39");
        });
    }

    private static OptionalDouble bound(String text) {
        return text == null ? NONE : OptionalDouble.of(Double.parseDouble(text));
    }

    private static double[] of(String numbers) {
        return List.of(numbers.split(" ")).stream()
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private static Chart chart(OptionalDouble min, OptionalDouble max, List<Band> bands, double... numbers) {
        List<Value> ends =
                DoubleStream.of(numbers).<Value>mapToObj(Value.Level::new).toList();
        var points = IntStream.range(0, numbers.length)
                .mapToObj(turn -> turn == 0 ? "start" : "turn " + turn)
                .toList();
        return Chart.of(
                new BoardRow(Key.of("tension"), "Tension", false, ends, "", Optional.empty(), bands, min, max, "", ""),
                points);
    }
}
