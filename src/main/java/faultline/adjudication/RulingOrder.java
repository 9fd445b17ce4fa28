package faultline.adjudication;

import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Conclusion.LevelEffect;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Ruling.Cause;
import faultline.exercise.event.Ruling.Source;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which a wave's rulings get their numbers: what the scenario declares, then by causes, rule and conclusion,
 * each by how it is written out. Written out it would be slow, so it is compared part by part; the order must stay as it
 * is, since exercises that have been played hang on it.
 */
final class RulingOrder {
    static final Comparator<Ruling> FIXED = Comparator.<Ruling, Boolean>comparing(
                    ruling -> ruling.source() instanceof Source.Rule)
            .thenComparing(Ruling::causes, RulingOrder::causes)
            .thenComparing(Ruling::source, RulingOrder::sources)
            .thenComparing(ruling -> ruling.conclusion().getClass().getSimpleName())
            .thenComparing(Ruling::conclusion, RulingOrder::conclusions)
            .thenComparing(Ruling::because);

    private RulingOrder() {}

    /** As if written between brackets with commas, so that two causes stand before one that begins the same. */
    private static int causes(List<Cause> one, List<Cause> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = causes(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return other.size() - one.size();
    }

    private static int causes(Cause one, Cause other) {
        if (one instanceof Cause.ByMove move && other instanceof Cause.ByMove another) {
            return ended(move.move(), another.move(), "]");
        }
        return one.getClass() == other.getClass() && one.equals(other)
                ? 0
                : one.toString().compareTo(other.toString());
    }

    private static int sources(Source one, Source other) {
        if (one instanceof Source.Rule rule && other instanceof Source.Rule another) {
            int set = ended(rule.set(), another.set(), ", ");
            return set != 0 ? set : ended(rule.name(), another.name(), ", ");
        }
        return one.toString().compareTo(other.toString());
    }

    private static int conclusions(Conclusion one, Conclusion other) {
        if (one instanceof LevelEffect level
                && other instanceof LevelEffect another
                && level.key().of().isEmpty()
                && another.key().of().isEmpty()
                && !level.key().equals(another.key())) {
            return ended(level.key().indicator(), another.key().indicator(), ", ");
        }
        return one.equals(other) ? 0 : one.toString().compareTo(other.toString());
    }

    /** Compares two words as they stand in a text that goes on with the given end. */
    private static int ended(String one, String other, String end) {
        int common = Math.min(one.length(), other.length());
        for (int i = 0; i < common; i++) {
            if (one.charAt(i) != other.charAt(i)) {
                return one.charAt(i) - other.charAt(i);
            }
        }
        return one.length() == other.length()
                ? 0
                : (one.substring(common) + end).compareTo(other.substring(common) + end);
    }
}
