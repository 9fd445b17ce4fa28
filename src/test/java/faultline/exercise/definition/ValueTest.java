package faultline.exercise.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "40, 40",
        "40.50, 40.5",
        "0.1, 0.1",
        "-3.25, -3.25",
        "1000000, 1000000",
        "1e10, 10000000000",
        "0.0000004, 0",
        "0.0000005000001, 0.000001",
        "-0.0000001, 0",
        "1e20, 100000000000000000000",
    })
    void aLevelPrintsAsPeopleWriteIt(double number, String printed) {
        assertThat(new Value.Level(number)).hasToString(printed);
    }

    @Test
    void sumsPrintAsPeopleAddThem() {
        assertThat(new Value.Level(0.1 + 0.2)).hasToString("0.3").isEqualTo(new Value.Level(0.3));
        assertThat(new Value.Level(1.0 / 3)).hasToString("0.333333");
    }

    @Test
    void aLevelHasAtMostSixDecimalsHoweverItCameAbout() {
        var level = new Value.Level(123456.123456789);

        assertThat(new Value.Level(level.number())).isEqualTo(level).hasToString("123456.123457");
    }

    @Test
    void zeroIsZeroFromBothSides() {
        assertThat(new Value.Level(-0.0)).isEqualTo(new Value.Level(0.0));
    }

    @Test
    void theLargestNumberStaysOne() {
        assertThat(new Value.Level(Double.MAX_VALUE).number()).isEqualTo(Double.MAX_VALUE);
        assertThat(new Value.Level(-Double.MAX_VALUE).number()).isEqualTo(-Double.MAX_VALUE);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNoNumberIsRefused(double number) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Value.Level(number));
    }
}
