package faultline.adjudication.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import faultline.adjudication.rules.RuleTexts.Read;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleTextsTest {
    private final Path rules;

    RuleTextsTest(@TempDir Path rules) {
        this.rules = rules;
    }

    @Test
    void readsTheRuleFilesOfTheNamedSetsAndNothingElse() throws IOException {
        write("harbor/b.drl", "two\r\nlines");
        write("harbor/a.drl", "\ufeffone – two");
        write("harbor/README.md", "how to");
        write("harbor/.hidden.drl", "no");
        write("other/c.drl", "no");

        assertThat(texts("harbor").sets())
                .isEqualTo(Map.of("harbor", Map.of("a.drl", "one – two", "b.drl", "two\nlines")));
        assertThat(texts().sets()).isEmpty();
    }

    @Test
    void namesTheNearestSetForOneThatIsMissing() throws IOException {
        write("harbor/a.drl", "");

        assertThat(problems("harbour", "../harbor"))
                .containsExactly(
                        "rules/../harbor: There is no rule set (../harbor). Did you mean (harbor)?",
                        "rules/harbour: There is no rule set (harbour). Did you mean (harbor)?");
    }

    @Test
    void dropsNoRuleSilently() throws IOException {
        write("harbor/sub/a.drl", "");
        write("harbor/B.DRL", "");
        write("empty/README.md", "");
        write("latin/a.drl", "");
        Files.write(rules.resolve("latin/a.drl"), new byte[] {'a', (byte) 0xe4});
        write("long/a.drl", "x".repeat(RuleFile.MOST_BYTES + 1));

        assertThat(problems("harbor", "empty", "latin", "long"))
                .containsExactly(
                        "rules/empty: Rule set (empty) has no rules. They stand in files whose names end in .drl.",
                        "rules/harbor/B.DRL: A rule file's name ends in lower-case letters: .drl.",
                        "rules/harbor/sub: A rule set has no folders inside. Rule files stand directly in rules/harbor.",
                        "rules/latin/a.drl: The file is not text in UTF-8. Save it in that encoding.",
                        "rules/long/a.drl: A rule file has at most 256 KiB. Divide it.");
    }

    @Test
    void isKeptAsOneTextAndReadBack() {
        var texts = new RuleTexts(
                Map.of("a", Map.of("x.drl", "file 3 y.drl\nset 1 b\n", "y.drl", "", "z.drl", "– 🙂\n"), "b", Map.of()));

        assertThat(RuleTexts.parse(texts.canonical())).isEqualTo(texts);
        assertThatThrownBy(() -> RuleTexts.parse("anything\n")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RuleTexts.parse(texts.canonical().substring(0, 60)))
                .hasMessageContaining("damaged");
    }

    @Test
    void digestsDifferWhereverNamesOrTextsDo() {
        var digests = List.of(
                        Map.of("a", Map.of("x.drl", "12")),
                        Map.of("b", Map.of("x.drl", "12")),
                        Map.of("a", Map.of("y.drl", "12")),
                        Map.of("a", Map.of("x.drl", "13")),
                        Map.of("a", Map.of("x.drl", "1", "y.drl", "2")),
                        Map.of("a", Map.of("x.drl", "12", "y.drl", "")),
                        Map.of("a", Map.of("x.drl", "1"), "b", Map.of("x.drl", "2")),
                        Map.<String, Map<String, String>>of())
                .stream()
                .map(sets -> new RuleTexts(sets).digest())
                .toList();

        assertThat(digests).doesNotHaveDuplicates().allMatch(digest -> digest.matches("[0-9a-f]{64}"));
    }

    @Test
    void theDigestOfASetDoesNotDependOnTheOthers() {
        var one = new RuleTexts(Map.of("a", Map.of("x.drl", "1")));
        var two = new RuleTexts(Map.of("a", Map.of("x.drl", "1"), "b", Map.of("x.drl", "2")));

        assertThat(one.digest("a")).isEqualTo(two.digest("a")).isEqualTo(one.digest());
    }

    private RuleTexts texts(String... sets) {
        return ((Read.Complete) RuleTexts.read(rules, List.of(sets))).texts();
    }

    private List<String> problems(String... sets) {
        return ((Read.Refused) RuleTexts.read(rules, List.of(sets)))
                .problems().stream().map(Object::toString).toList();
    }

    private void write(String path, String text) throws IOException {
        var file = rules.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
