package faultline.adjudication.lint;

import faultline.adjudication.lint.Worth.Matched;
import faultline.adjudication.rules.Claim;
import faultline.exercise.definition.Scenario;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether conditions can hold together in some world. It knows the catalogue, the bounds of levels, the states of stages
 * and the assumptions, and sees when two comparisons of the same thing exclude each other. It does not know how a world
 * comes about, so what it calls possible may never happen; what it calls impossible never does.
 */
final class Possible {
    private static final int MOST_STEPS = 20_000;

    private final Scenario scenario;
    private int steps;

    private Possible(Scenario scenario) {
        this.scenario = scenario;
    }

    /**
     * A claim of one rule over what it matched.
     */
    record Said(Claim claim, Matched matched, boolean denied) {
        Said(Claim claim, Matched matched) {
            this(claim, matched, false);
        }
    }

    /** Whether all of it can be true at once. */
    static boolean together(Scenario scenario, List<Said> said) {
        return new Possible(scenario).possible(said, new Suppositions(scenario));
    }

    private boolean possible(List<Said> said, Suppositions supposed) {
        // Too many alternatives to try: then nothing has been shown to be impossible.
        if (said.isEmpty() || ++steps > MOST_STEPS) {
            return true;
        }
        var first = said.get(0);
        var rest = said.subList(1, said.size());
        if (first.claim() instanceof Claim.Not not) {
            return possible(and(List.of(not.part()), first, !first.denied(), rest), supposed);
        }
        if (first.claim() instanceof Claim.All all) {
            return first.denied()
                    ? either(all.parts(), first, rest, supposed)
                    : possible(and(all.parts(), first, false, rest), supposed);
        }
        if (first.claim() instanceof Claim.Any any) {
            return first.denied()
                    ? possible(and(any.parts(), first, true, rest), supposed)
                    : either(any.parts(), first, rest, supposed);
        }
        return holds(first, supposed) && possible(rest, supposed);
    }

    private boolean either(List<Claim> parts, Said from, List<Said> rest, Suppositions supposed) {
        return parts.stream()
                .anyMatch(part -> possible(and(List.of(part), from, from.denied(), rest), supposed.copy()));
    }

    private static List<Said> and(List<Claim> parts, Said from, boolean denied, List<Said> rest) {
        var all = new ArrayList<Said>();
        parts.forEach(part -> all.add(new Said(part, from.matched(), denied)));
        all.addAll(rest);
        return all;
    }

    private static boolean holds(Said said, Suppositions supposed) {
        var matched = said.matched();
        if (said.claim() instanceof Claim.Compared compared) {
            var operator = said.denied() ? compared.operator().negated() : compared.operator();
            return supposed.suppose(matched.of(compared.left()), operator, matched.of(compared.right()));
        }
        var term = ((Claim.Holds) said.claim()).term();
        var known = matched.truth(term);
        return known.isPresent()
                ? known.get() != said.denied()
                : supposed.suppose(((Worth.Unknown) matched.of(term)).key(), !said.denied());
    }
}
