package faultline.exercise.outcome;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One whole in parts, each of which is somebody's. The parts come to one exactly, whatever cannot be divided evenly being
 * the first one's.
 */
record Parts<T>(Map<T, BigDecimal> each) {
    private static final int DECIMALS = 12;

    static <T> Parts<T> whole(T one) {
        return new Parts<>(Map.of(one, BigDecimal.ONE));
    }

    /**
     * Several wholes as one, to which each gives an equal part.
     *
     * @param wholes at least one
     */
    static <T> Parts<T> together(List<Parts<T>> wholes) {
        if (wholes.size() == 1) {
            return wholes.get(0);
        }
        var share = BigDecimal.ONE.divide(BigDecimal.valueOf(wholes.size()), DECIMALS, RoundingMode.DOWN);
        var each = new LinkedHashMap<T, BigDecimal>();
        for (var whole : wholes) {
            whole.each.forEach((one, part) ->
                    each.merge(one, part.multiply(share).setScale(DECIMALS, RoundingMode.DOWN), BigDecimal::add));
        }
        return new Parts<>(summingTo(BigDecimal.ONE, each));
    }

    /** The same with what was one's being another's. */
    Parts<T> with(T one, T another) {
        if (!each.containsKey(one)) {
            return this;
        }
        var changed = new LinkedHashMap<T, BigDecimal>();
        each.forEach((whose, part) -> changed.merge(whose.equals(one) ? another : whose, part, BigDecimal::add));
        return new Parts<>(changed);
    }

    Set<T> whose() {
        return each.keySet();
    }

    /** An amount in these parts, to that many decimals; they come to the amount exactly. */
    Map<T, BigDecimal> of(BigDecimal amount, int decimals) {
        var amounts = new LinkedHashMap<T, BigDecimal>();
        each.forEach((one, part) -> amounts.put(one, amount.multiply(part).setScale(decimals, RoundingMode.DOWN)));
        return summingTo(amount, amounts);
    }

    private static <T> Map<T, BigDecimal> summingTo(BigDecimal sum, Map<T, BigDecimal> parts) {
        var rest = new ArrayList<>(parts.values()).stream().reduce(sum, BigDecimal::subtract);
        parts.keySet().stream().findFirst().ifPresent(first -> parts.merge(first, rest, BigDecimal::add));
        return parts;
    }
}
