package faultline.report.picture;

import java.util.Map;
import java.util.OptionalDouble;

/**
 * What kinds of event mean between those who act and those who are acted on: −10, the most conflict, to +10, the most
 * cooperation. The scale is that of Joshua S. Goldstein, "A Conflict-Cooperation Scale for WEIS Events Data", Journal of
 * Conflict Resolution 36 (1992), in the form in which it goes with the codes of CAMEO. A value rates the kind of event and
 * not its size: a small sanction counts as much as a large one.
 */
final class Goldstein {
    private static final Map<String, Double> ROOTS = Map.ofEntries(
            Map.entry("01", 0.0),
            Map.entry("02", 3.0),
            Map.entry("03", 4.0),
            Map.entry("04", 1.0),
            Map.entry("05", 3.5),
            Map.entry("06", 6.0),
            Map.entry("07", 7.0),
            Map.entry("08", 5.0),
            Map.entry("09", -2.0),
            Map.entry("10", -5.0),
            Map.entry("11", -2.0),
            Map.entry("12", -4.0),
            Map.entry("13", -6.0),
            Map.entry("14", -6.5),
            Map.entry("15", -7.2),
            Map.entry("16", -4.0),
            Map.entry("17", -7.0),
            Map.entry("18", -9.0),
            Map.entry("19", -10.0),
            Map.entry("20", -10.0));

    /** Below the roots those that differ from theirs and are of use here. */
    private static final Map<String, Double> BELOW = Map.ofEntries(
            Map.entry("036", 4.0),
            Map.entry("042", 1.9),
            Map.entry("043", 2.8),
            Map.entry("046", 7.0),
            Map.entry("057", 8.0),
            Map.entry("061", 6.4),
            Map.entry("111", -2.0),
            Map.entry("161", -4.0),
            Map.entry("162", -5.6),
            Map.entry("163", -8.0),
            Map.entry("172", -5.0));

    private Goldstein() {}

    /** The value of a CAMEO code of two to four digits: that of its longest part that has one; empty if none has. */
    static OptionalDouble of(String code) {
        for (int length = code.length(); length >= 2; length--) {
            var part = code.substring(0, length);
            var value = BELOW.getOrDefault(part, ROOTS.get(part));
            if (value != null) {
                return OptionalDouble.of(value);
            }
        }
        return OptionalDouble.empty();
    }
}
