package faultline.adjudication.rules;

import faultline.adjudication.facts.Happening;
import faultline.adjudication.facts.InjectReleased;
import faultline.adjudication.facts.Move;
import faultline.adjudication.facts.TurnBegun;
import java.util.Comparator;
import java.util.stream.Collectors;

/** Puts firings in an order that owes nothing to the order in which Drools found them. */
final class FiringOrder {
    /** By set, rule and what they answer; several rulings of one match stay as the rule says them. */
    static final Comparator<Firing> FIXED = Comparator.<Firing, String>comparing(
                    firing -> firing.rule().set())
            .thenComparing(firing -> firing.rule().name())
            .thenComparing(
                    firing -> firing.answers().stream().map(FiringOrder::key).collect(Collectors.joining("\n")));

    private FiringOrder() {}

    private static String key(Happening happening) {
        if (happening instanceof Move move) {
            return "move " + move.id();
        }
        return happening instanceof InjectReleased released
                ? "inject " + released.inject()
                : "turn " + ((TurnBegun) happening).turn();
    }
}
