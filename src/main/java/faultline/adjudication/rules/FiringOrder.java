package faultline.adjudication.rules;

import faultline.adjudication.facts.ArgumentDecided;
import faultline.adjudication.facts.Happening;
import faultline.adjudication.facts.InjectReleased;
import faultline.adjudication.facts.Move;
import faultline.adjudication.facts.TurnBegun;
import java.util.Comparator;
import java.util.List;

/** Puts firings in an order that owes nothing to the order in which they were found. */
final class FiringOrder {
    static final Comparator<RuleInfo> OF_RULES =
            Comparator.comparing(RuleInfo::set).thenComparing(RuleInfo::name);

    /**
     * By kind, then by name. A longer id is a later one of its turn: M1.10 comes behind M1.9, so that it takes no roll of
     * an equal move.
     */
    static final Comparator<Happening> OF_HAPPENINGS = Comparator.<Happening>comparingInt(FiringOrder::kind)
            .thenComparingInt(happening -> name(happening).length())
            .thenComparing(FiringOrder::name);

    /** By set, rule and what they answer; several rulings of one match stay as the rule says them. */
    static final Comparator<Firing> FIXED =
            Comparator.comparing(Firing::rule, OF_RULES).thenComparing(Firing::answers, FiringOrder::compare);

    private FiringOrder() {}

    /** Two firings of one rule answer the same number of things. */
    private static int compare(List<Happening> one, List<Happening> other) {
        int first = OF_HAPPENINGS.compare(one.get(0), other.get(0));
        return first != 0 || one.size() == 1 ? first : OF_HAPPENINGS.compare(one.get(1), other.get(1));
    }

    private static int kind(Happening happening) {
        if (happening instanceof ArgumentDecided) {
            return 2;
        }
        return happening instanceof InjectReleased ? 0 : happening instanceof Move ? 1 : 3;
    }

    private static String name(Happening happening) {
        if (happening instanceof Move move) {
            return move.id();
        }
        if (happening instanceof ArgumentDecided decided) {
            return decided.id();
        }
        return happening instanceof InjectReleased released
                ? released.inject()
                : Integer.toString(((TurnBegun) happening).turn());
    }
}
