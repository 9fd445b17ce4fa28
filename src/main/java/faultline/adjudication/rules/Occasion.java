package faultline.adjudication.rules;

import faultline.adjudication.facts.ArgumentDecided;
import faultline.adjudication.facts.Happening;
import faultline.adjudication.facts.InjectReleased;
import faultline.adjudication.facts.Move;
import java.util.regex.Pattern;

/**
 * What decides which rules can answer a happening at all: its kind, and where rules ask for one by its name, the type of
 * move and its actor, of an argument as well, or the inject.
 */
record Occasion(Class<?> kind, String what, String who) {
    private static final Pattern NAMED = Pattern.compile("(type|actor|inject) == \"([^\"\\\\]*)\"");

    static Occasion of(Happening happening) {
        if (happening instanceof Move move) {
            return new Occasion(Move.class, move.type(), move.actor());
        }
        if (happening instanceof ArgumentDecided decided) {
            return new Occasion(ArgumentDecided.class, decided.type(), decided.actor());
        }
        return happening instanceof InjectReleased released
                ? new Occasion(InjectReleased.class, released.inject(), "")
                : new Occasion(happening.getClass(), "", "");
    }

    /** Whether one of the rule's patterns can match on such an occasion, as far as names tell. */
    boolean mayMatch(LoadedRule rule, int pattern) {
        return rule.conditions().kind(pattern) == kind
                && rule.checked().conditions().stream()
                        .filter(condition -> condition.pattern() == pattern)
                        .allMatch(condition -> allows(condition.text()));
    }

    private boolean allows(String condition) {
        var named = NAMED.matcher(condition);
        return !named.matches() || named.group(2).equals(named.group(1).equals("actor") ? who : what);
    }
}
