package faultline.console.text;

import java.util.List;
import java.util.stream.Collectors;

/** Numbers as a row of bars, a column each. It never stands alone: the numbers stand beside it. */
public final class Sparkline {
    private static final String BARS = "▁▂▃▄▅▆▇█";

    private Sparkline() {}

    /** The numbers on a scale from the lowest bar to the highest; what lies beyond an end stands at that end. */
    public static String of(List<Double> numbers, double low, double high) {
        return numbers.stream()
                .map(number -> String.valueOf(BARS.charAt(height(number, low, high))))
                .collect(Collectors.joining());
    }

    private static int height(double number, double low, double high) {
        double share = high > low ? (number - low) / (high - low) : 0;
        return (int) Math.round(Math.max(0, Math.min(1, share)) * (BARS.length() - 1));
    }
}
