package faultline.adjudication.rules;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compiles rules and keeps what it compiled. Rules that the build has compiled already are taken from there, and those
 * that an earlier start has compiled from a folder, if there is one; all others pass the guard and are compiled here,
 * which takes seconds. Safe for use by many threads.
 */
public final class RuleLibrary {
    private static final int MOST_KEPT = 16;

    private final PrebuiltRules prebuilt = new PrebuiltRules(OurLoader.LOADER);
    private final RuleCompiler compiler = new RuleCompiler(OurLoader.LOADER);
    private final CompiledCache cache;
    private final CompileWatch watch;
    private final Map<String, Compiled> kept = new LinkedHashMap<>(MOST_KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Compiled> eldest) {
            return size() > MOST_KEPT;
        }
    };

    /** Keeps nothing on disk. */
    public RuleLibrary() {
        this.cache = CompiledCache.none();
        this.watch = CompileWatch.none();
    }

    /**
     * @param folder where compiled rules are kept from one start to the next; it need not exist
     */
    public RuleLibrary(Path folder, CompileWatch watch) {
        this.cache = new CompiledCache(folder, prebuilt.build());
        this.watch = watch;
    }

    /** The rules, ready to be fired, or all that their authors must mend. */
    public synchronized Compiled compile(RuleTexts texts) {
        return kept.computeIfAbsent(
                texts.digest(),
                digest -> OurLoader.during(() -> prebuilt.index().holds(texts)
                        ? built(texts)
                        : fromDisk(texts).orElseGet(() -> compiled(texts))));
    }

    private Compiled built(RuleTexts texts) {
        var sets = texts.sets().keySet();
        var rules = prebuilt.index().rules().stream()
                .filter(rule -> sets.contains(rule.info().set()))
                .toList();
        return new Compiled.Ready(new DroolsRuleBase(rules, prebuilt.models(sets)));
    }

    private Optional<Compiled> fromDisk(RuleTexts texts) {
        try {
            return cache.find(texts).map(kept -> ready(texts, kept));
        } catch (RuntimeException | LinkageError e) {
            // It was kept whole and does not fit all the same: compiling is always right.
            return Optional.empty();
        }
    }

    private static Compiled ready(RuleTexts texts, CompiledRules rules) {
        var models = rules.classes().load(texts.sets().keySet(), texts.digest());
        return new Compiled.Ready(new DroolsRuleBase(rules.index().rules(), models));
    }

    /** Passes the guard and compiles, whether or not the build knows these rules. */
    Compiled compiled(RuleTexts texts) {
        var over = watch.begins(texts.rules(), texts.sets().keySet());
        try {
            return guardedAndCompiled(texts);
        } finally {
            over.run();
        }
    }

    private Compiled guardedAndCompiled(RuleTexts texts) {
        var checked = Guard.check(texts);
        if (!checked.problems().isEmpty()) {
            return new Compiled.Refused(checked.problems());
        }
        if (checked.rules().isEmpty()) {
            return new Compiled.Ready(new DroolsRuleBase(List.of(), Map.of()));
        }
        var result = compiler.compile(texts);
        if (!result.problems().isEmpty()) {
            return new Compiled.Refused(result.problems());
        }
        var rules = new CompiledRules(RuleIndex.of(texts, checked.rules()), result.classes());
        cache.keep(texts, rules);
        return ready(texts, rules);
    }
}
