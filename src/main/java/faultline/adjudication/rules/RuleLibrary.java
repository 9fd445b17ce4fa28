package faultline.adjudication.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Compiles rules and keeps what it compiled. Rules that the build has compiled already are taken from there; all others
 * pass the guard and are compiled here, which takes a few seconds. Safe for use by many threads.
 */
public final class RuleLibrary {
    private static final int MOST_KEPT = 16;

    private final PrebuiltRules prebuilt = new PrebuiltRules(OurLoader.LOADER);
    private final RuleCompiler compiler = new RuleCompiler(OurLoader.LOADER);
    private final Map<String, Compiled> kept = new LinkedHashMap<>(MOST_KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Compiled> eldest) {
            return size() > MOST_KEPT;
        }
    };

    /** The rules, ready to be fired, or all that their authors must mend. */
    public synchronized Compiled compile(RuleTexts texts) {
        return kept.computeIfAbsent(
                texts.digest(),
                digest -> OurLoader.during(() -> prebuilt.index().holds(texts) ? built(texts) : compiled(texts)));
    }

    private Compiled built(RuleTexts texts) {
        var sets = texts.sets().keySet();
        var rules = prebuilt.index().rules().stream()
                .filter(rule -> sets.contains(rule.info().set()))
                .toList();
        return new Compiled.Ready(new DroolsRuleBase(rules, prebuilt.models(sets)));
    }

    /** Passes the guard and compiles, whether or not the build knows these rules. */
    Compiled compiled(RuleTexts texts) {
        var checked = Guard.check(texts);
        if (!checked.problems().isEmpty()) {
            return new Compiled.Refused(checked.problems());
        }
        if (checked.rules().isEmpty()) {
            return new Compiled.Ready(new DroolsRuleBase(List.of(), Map.of()));
        }
        var result = compiler.compile(texts);
        return result.problems().isEmpty()
                ? new Compiled.Ready(new DroolsRuleBase(checked.rules(), result.models()))
                : new Compiled.Refused(result.problems());
    }
}
