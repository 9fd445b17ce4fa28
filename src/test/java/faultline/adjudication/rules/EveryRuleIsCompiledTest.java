package faultline.adjudication.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Guards against a build that compiles nothing and says that all is well. */
class EveryRuleIsCompiledTest {
    private static final Path RULES = Path.of("rules");
    private static final Pattern RULE = Pattern.compile("^\\s*rule\\s+\"([^\"]+)\"", Pattern.MULTILINE);

    @Test
    void everyRuleInTheFolderStandsInWhatTheBuildCompiled() throws IOException {
        var prebuilt = new PrebuiltRules(getClass().getClassLoader());
        var models = prebuilt.models(sets());
        var compiled = models.entrySet().stream()
                .flatMap(model ->
                        model.getValue().getRules().stream().map(rule -> model.getKey() + " " + rule.getName()))
                .toList();

        assertThat(compiled).isNotEmpty().containsExactlyInAnyOrderElementsOf(written());
        assertThat(prebuilt.index().rules())
                .extracting(rule -> rule.info().set() + " " + rule.info().name())
                .containsExactlyInAnyOrderElementsOf(written());
    }

    private static List<String> sets() throws IOException {
        try (var folders = Files.list(RULES)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .toList();
        }
    }

    private static List<String> written() throws IOException {
        try (var files = Files.walk(RULES)) {
            return files.filter(file -> file.toString().endsWith(".drl"))
                    .flatMap(EveryRuleIsCompiledTest::rules)
                    .toList();
        }
    }

    private static Stream<String> rules(Path file) {
        try {
            var set = RULES.relativize(file).getName(0);
            return RULE.matcher(Files.readString(file)).results().map(rule -> set + " " + rule.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
