package faultline.adjudication.rules;

import faultline.exercise.definition.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A step of the build: guards all rule files and lays them out for Drools' own build step, with an index of what their
 * compiled form does not tell. What an earlier build left is taken away first, so no rule outlives its file.
 */
public final class StageRules {
    private final Path staged;
    private final Path classes;

    private StageRules(Path staged, Path classes) {
        this.staged = staged;
        this.classes = classes;
    }

    /**
     * Stages the rules.
     *
     * @param args the folder {@code rules/}, the folder to stage into, and the build's folder of classes
     * @throws IllegalArgumentException with all problems, when the rules have any
     */
    public static void main(String[] args) throws IOException {
        var read = new RulesFolder(Path.of(args[0])).readAll();
        if (read instanceof RuleTexts.Read.Refused refused) {
            throw refusal(refused.problems());
        }
        var texts = ((RuleTexts.Read.Complete) read).texts();
        var checked = Guard.check(texts);
        if (!checked.problems().isEmpty()) {
            throw refusal(checked.problems());
        }
        new StageRules(Path.of(args[1]), Path.of(args[2])).stage(texts, checked.rules());
    }

    private static IllegalArgumentException refusal(List<Problem> problems) {
        return new IllegalArgumentException(problems.stream()
                .map(Problem::toString)
                .collect(Collectors.joining("\n", "Rules must be mended:\n", "\n")));
    }

    private void stage(RuleTexts texts, List<CheckedRule> rules) throws IOException {
        var built = classes.resolve(RuleIndex.FOLDER);
        delete(staged);
        delete(built);
        Files.deleteIfExists(classes.resolve(PrebuiltRules.MODELS));
        for (var set : texts.sets().entrySet()) {
            var name = RulePackage.built(set.getKey());
            var folder = staged.resolve("src/main/resources").resolve(RulePackage.path(name));
            Files.createDirectories(folder);
            for (var file : set.getValue().entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), RulePackage.complete(name, file.getValue()));
            }
        }
        Files.createDirectories(staged.resolve("src/main/resources"));
        Files.createDirectories(built);
        Files.writeString(
                classes.resolve(RuleIndex.RESOURCE), RuleIndex.of(texts, rules).write());
        Files.writeString(classes.resolve(RuleIndex.BUILD), digest(classes.resolve("faultline/adjudication")));
    }

    /** Of all classes in a folder, which may have none. */
    private static String digest(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return Sha256.of("");
        }
        var all = new StringBuilder();
        try (var paths = Files.walk(folder)) {
            for (var path : paths.filter(Files::isRegularFile).sorted().toList()) {
                all.append(folder.relativize(path)).append(' ').append(Sha256.of(Files.readAllBytes(path)));
            }
        }
        return Sha256.of(all.toString());
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
