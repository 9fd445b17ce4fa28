package faultline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every rule is tested where it fires and where it is silent, and says in a sentence of its own why it is there. */
class EveryRuleHasATestTest {
    private static final Path RULES = Path.of("rules");
    private static final Path TESTS = Path.of("src/test/java/faultline/rules");
    /** A rule's name, and the comment directly above it. */
    private static final Pattern RULE = Pattern.compile("(?m)((?:^//.*\\R)*)^rule \"([^\"]+)\"");

    private final List<Rule> rules =
            filesIn(RULES, ".drl").flatMap(EveryRuleHasATestTest::rulesIn).toList();

    private record Rule(String set, String name, String sentence) {}

    @Test
    void enoughRulesAreSeenForThisTestToMeanAnything() {
        assertThat(rules).hasSizeGreaterThanOrEqualTo(25);
    }

    @Test
    void everyRuleIsTestedWhereItFiresAndWhereItIsSilent() {
        var tests = String.join(
                "\n", filesIn(TESTS, ".java").map(EveryRuleHasATestTest::text).toList());
        assertThat(rules)
                .extracting(Rule::name)
                .filteredOn(name -> tests.split(Pattern.quote('"' + name + '"'), -1).length <= 2)
                .as("rules that are not named at least twice in %s", TESTS)
                .isEmpty();
    }

    @Test
    void everyRuleHasItsSentence() {
        assertThat(rules)
                .filteredOn(rule -> rule.sentence().isEmpty())
                .extracting(Rule::name)
                .as("rules without a comment directly above them")
                .isEmpty();
    }

    @Test
    void noTwoRulesOfASetShareASentence() {
        var bySentence = rules.stream()
                .collect(Collectors.groupingBy(
                        rule -> rule.set() + rule.sentence(), Collectors.mapping(Rule::name, Collectors.toList())));
        assertThat(bySentence.values())
                .filteredOn(names -> names.size() > 1)
                .as("rules with the same comment above them")
                .isEmpty();
    }

    private static Stream<Rule> rulesIn(Path file) {
        var set = RULES.relativize(file).getName(0).toString();
        return RULE.matcher(text(file))
                .results()
                .map(found -> new Rule(set, found.group(2), found.group(1).strip()));
    }

    private static Stream<Path> filesIn(Path folder, String suffix) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
