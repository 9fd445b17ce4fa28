package faultline.exercise.definition;

import java.math.BigDecimal;

/** What an indicator stands at: a number or one of named states. */
public sealed interface Value {

    /** A level's number, kept to six decimals so that sums print as people would write them. */
    record Level(double number) implements Value {
        /** From here on a number has hardly more than six decimals, and scaling it could leave the range. */
        private static final double LARGE = 1e9;

        public Level {
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException("A level must be a finite number, not " + number + ".");
            }
            number = (Math.abs(number) < LARGE ? Math.rint(number * 1e6) / 1e6 : number) + 0.0;
        }

        @Override
        public String toString() {
            return Value.plain(number);
        }
    }

    /** One of a stage's named states. */
    record Stage(String state) implements Value {
        @Override
        public String toString() {
            return state;
        }
    }

    /** A number as people write it: no exponent, no needless decimals. */
    static String plain(double number) {
        if (number == (int) number) {
            return Integer.toString((int) number);
        }
        var exact = BigDecimal.valueOf(number).stripTrailingZeros();
        return (exact.signum() == 0 ? BigDecimal.ZERO : exact).toPlainString();
    }
}
