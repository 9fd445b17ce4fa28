package faultline.adjudication.rules;

import faultline.exercise.definition.Ordered;
import faultline.exercise.definition.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The rule files of one or more rule sets as text.
 *
 * @param sets text by file name, by rule set; both in the order of their names
 */
public record RuleTexts(Map<String, Map<String, String>> sets) {
    private static final String NOT_KEPT = "This is not the text of rules as they are kept with an exercise.";

    public RuleTexts {
        var sorted = new TreeMap<String, Map<String, String>>();
        sets.forEach((set, files) -> sorted.put(set, Ordered.copyOf(new TreeMap<>(files))));
        sets = Ordered.copyOf(sorted);
    }

    /** What came of reading rule folders. */
    public sealed interface Read {
        record Complete(RuleTexts texts) implements Read {}

        /**
         * @param problems at least one, sorted
         */
        record Refused(List<Problem> problems) implements Read {
            public Refused {
                problems = problems.stream().sorted().toList();
            }
        }
    }

    /**
     * Reads the {@code .drl} files of the named sets; other files are left alone. Line ends come out as {@code \n}.
     *
     * @param rulesFolder the folder that holds one folder for each rule set
     */
    public static Read read(Path rulesFolder, List<String> sets) {
        return new RulesFolder(rulesFolder).read(sets);
    }

    /** What to say of each of the named sets that is not there, to whoever named them; none where all are. */
    public static List<String> missing(Path rulesFolder, List<String> sets) {
        var folder = new RulesFolder(rulesFolder);
        return sets.stream().filter(folder::isMissing).map(folder::missing).toList();
    }

    /**
     * Reads rules from a folder outside of the product, which may be anybody's: less of it is read than of our own.
     *
     * @param folder one rule set, if rule files stand in it; otherwise it holds one folder for each rule set
     */
    public static Read readForeign(Path folder) {
        return new ForeignFolder(folder).read();
    }

    /** Whether a folder is one rule set by itself. */
    public static boolean isOneSet(Path folder) {
        return new ForeignFolder(folder).isOneSet();
    }

    /** These rules with others beside them; a set of the others stands in the place of one of these by the same name. */
    public RuleTexts with(RuleTexts others) {
        var all = new TreeMap<>(sets);
        all.putAll(others.sets);
        return new RuleTexts(all);
    }

    /** How many rules there seem to be, told by their first words alone; right wherever the guard finds no fault. */
    int rules() {
        return sets.values().stream()
                .flatMap(files -> files.values().stream())
                .mapToInt(RuleTexts::rules)
                .sum();
    }

    /** How many rules seem to be in a file. */
    static int rules(String text) {
        return (int) SourceText.of(text).tokens().stream()
                .filter(token -> token.is("rule"))
                .count();
    }

    /** One text that holds all of this, to be kept with an exercise; {@link #parse} reads it back. */
    public String canonical() {
        return CanonicalRules.write(sets);
    }

    /**
     * The rules that {@link #canonical} wrote.
     *
     * @throws IllegalArgumentException when it did not write this
     */
    public static RuleTexts parse(String canonical) {
        return new RuleTexts(CanonicalRules.read(canonical));
    }

    /** The same of a text that anybody may have written: what it did not write is a problem, and so is too much of it. */
    public static Read parseForeign(String canonical) {
        try {
            var texts = parse(canonical);
            return texts.canonical().equals(canonical)
                    ? ForeignFolder.bounded(texts)
                    : new Read.Refused(List.of(new Problem("rules", 0, 0, NOT_KEPT)));
        } catch (IllegalArgumentException e) {
            return new Read.Refused(List.of(new Problem("rules", 0, 0, NOT_KEPT)));
        }
    }

    /** SHA-256 over all names and texts, in hexadecimal: equal for equal rules and for nothing else. */
    public String digest() {
        return Sha256.of(canonical());
    }

    /** The digest of one of the sets by itself. */
    public String digest(String set) {
        var files = Objects.requireNonNull(sets.get(set), () -> "There is no rule set (" + set + ") here.");
        return Sha256.of(CanonicalRules.write(Map.of(set, files)));
    }
}
