package faultline.exercise.argument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import faultline.exercise.definition.StandingCondition;
import faultline.exercise.event.Odds;
import faultline.exercise.event.Point;
import faultline.exercise.event.Point.Side;
import faultline.exercise.event.Point.Weight;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What dice, reasons and estimates come to. */
class ArgumentOddsTest {

    /** The table that people who play matrix games know by heart. */
    @ParameterizedTest
    @CsvSource({
        "3, 4, 91.7",
        "2, 5, 83.3",
        "1, 6, 72.2",
        "0, 7, 58.3",
        "-1, 8, 41.7",
        "-2, 9, 27.8",
        "-3, 10, 16.7",
        "-4, 11, 8.3",
        "-5, 12, 2.8"
    })
    void twoDiceHaveTheOddsOfTheTable(int modifier, int needed, double percent) {
        var dice = new TwoDice(modifier, false);

        assertThat(dice.needed()).isEqualTo(needed);
        assertThat(dice.odds().percent()).isCloseTo(percent, within(0.05));
    }

    @Test
    void aRedAndAGreenDieMakeEvenOddsEven() {
        assertThat(new TwoDice(0, true).odds()).isEqualTo(new Odds(18, 36));
    }

    @ParameterizedTest
    @CsvSource({"4, 3, false", "3, 4, true", "5, 2, false", "6, 2, true", "1, 6, true"})
    void aTotalOfSevenFailsIfTheRedDieIsHigher(int red, int green, boolean succeeds) {
        assertThat(new TwoDice(0, true).succeed(red, green)).isEqualTo(succeeds);
    }

    @Test
    void theOddsAreThoseOfAllWaysInWhichDiceCanFall() {
        for (int modifier = -12; modifier <= 12; modifier++) {
            for (boolean unbiased : List.of(false, true)) {
                var dice = new TwoDice(modifier, unbiased);
                int succeeding = 0;
                for (int red = 1; red <= 6; red++) {
                    for (int green = 1; green <= 6; green++) {
                        succeeding += dice.succeed(red, green) ? 1 : 0;
                    }
                }
                assertThat(dice.odds()).as("%s", dice).isEqualTo(new Odds(succeeding, 36));
            }
        }
    }

    @Test
    void twoSixesAlwaysSucceedAndTwoOnesNeverDo() {
        for (int modifier = -20; modifier <= 20; modifier++) {
            assertThat(new TwoDice(modifier, true).succeed(6, 6)).isTrue();
            assertThat(new TwoDice(modifier, false).succeed(1, 1)).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"50, 50", "10 90, 50", "30 50, 40", "0 10, 5", "0 70 100, 70", "90 10 30 50, 40", "100 100 0, 100"})
    void theMedianIsTheMiddleOneOrHalfwayBetweenTheTwoInTheMiddle(String estimates, int median) {
        assertThat(Estimates.median(List.of(estimates.split(" ")).stream()
                        .map(Integer::valueOf)
                        .toList()))
                .hasValue(median);
    }

    @Test
    void nobodysEstimatesHaveNoMedian() {
        assertThat(Estimates.median(List.of())).isEmpty();
    }

    @RepeatedTest(50)
    void asManyEstimatesLieAboveTheMedianAsBelow() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        var estimates = new ArrayList<Integer>();
        IntStream.range(0, 1 + random.nextInt(20))
                .forEach(i -> estimates.add(Estimates.POSSIBLE.get(random.nextInt(Estimates.POSSIBLE.size()))));
        int median = Estimates.median(estimates).orElseThrow();

        long below = estimates.stream().filter(one -> one < median).count();
        long above = estimates.stream().filter(one -> one > median).count();
        assertThat(Math.max(below, above)).as("seed %d: %s", seed, estimates).isLessThanOrEqualTo(estimates.size() / 2);
        Collections.shuffle(estimates, random);
        assertThat(Estimates.median(estimates)).as("seed %d, shuffled", seed).hasValue(median);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            strong                     | 1
            strong strong              | 2
            compelling                 | 2
            weak                       | 0
            weak weak                  | 1
            weak weak weak weak        | 1
            strong weak                | 1
            compelling strong weak weak| 4
            """)
    void weakReasonsCountTogetherAsOneAndACompellingOneDouble(String weights, int counts) {
        var points = List.of(weights.split(" ")).stream()
                .map(weight -> point(Side.FOR, Weight.valueOf(weight.toUpperCase(Locale.ROOT))))
                .toList();

        assertThat(Weights.of(points, Side.FOR)).isEqualTo(counts);
        assertThat(Weights.of(points, Side.AGAINST)).isZero();
        assertThat(Weights.modifier(points, List.of())).isEqualTo(counts);
    }

    @RepeatedTest(50)
    void whatSpeaksForItOnTheOneSideSpeaksAgainstItOnTheOther() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        var points = random.ints(random.nextInt(12), 0, 6)
                .mapToObj(i -> point(Side.values()[i % 2], Weight.values()[i / 2]))
                .toList();
        var turned = points.stream()
                .map(one -> point(one.side() == Side.FOR ? Side.AGAINST : Side.FOR, one.weight()))
                .toList();
        var ice = new StandingCondition("ice", "Ice", -1, "", "", "");

        int modifier = Weights.modifier(points, List.of());
        assertThat(Weights.modifier(turned, List.of())).as("seed %d", seed).isEqualTo(-modifier);
        assertThat(Weights.modifier(points, List.of(ice))).as("seed %d", seed).isEqualTo(modifier - 1);
    }

    private static Point point(Side side, Weight weight) {
        return new Point(side, "somebody", "a reason", weight);
    }
}
