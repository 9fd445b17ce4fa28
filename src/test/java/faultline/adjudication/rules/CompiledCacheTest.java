package faultline.adjudication.rules;

import static faultline.adjudication.rules.RuleText.releasing;
import static org.assertj.core.api.Assertions.assertThat;

import faultline.adjudication.facts.GivenWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one start has compiled serves the next one, and is never believed where anything about it is in doubt. */
class CompiledCacheTest {
    private final RuleTexts texts = RuleText.of(releasing("leak", "$m : Move(type == \"t\")"));
    private final List<String> compiled = new ArrayList<>();
    private final Path folder;

    CompiledCacheTest(@TempDir Path folder) {
        this.folder = folder.resolve("compiled");
    }

    @Test
    void theNextStartTakesWhatTheLastOneCompiled() {
        assertFires(start().compile(texts));
        assertFires(start().compile(texts));

        assertThat(compiled).containsExactly("1 rule(s) of [tests]", "over");
        assertThat(start().compile(texts)).isInstanceOfSatisfying(Compiled.Ready.class, ready -> assertThat(
                        ready.rules().rules())
                .isEqualTo(((Compiled.Ready) new RuleLibrary().compile(texts))
                        .rules()
                        .rules()));
    }

    @Test
    void otherRulesAreCompiled() {
        start().compile(texts);
        start().compile(RuleText.of(releasing("leak", "$m : Move(type == \"u\")")));

        assertThat(compiled).hasSize(4);
    }

    @Test
    void anEntryThatWasChangedIsThrownAwayAndCompiledAnew() throws IOException {
        start().compile(texts);
        var entry = entry();
        for (int at : new int[] {3, 64, 200, (int) Files.size(entry) - 1}) {
            var bytes = Files.readAllBytes(entry);
            bytes[at] ^= 1;
            Files.write(entry, bytes);
            compiled.clear();

            assertFires(start().compile(texts));
            assertThat(compiled).as("byte " + at).hasSize(2);
        }
    }

    @Test
    void anEntryThatIsWholeAndHoldsSomethingElseIsCompiledAnew() throws IOException {
        start().compile(RuleText.of(releasing("other", "$m : Move(type == \"t\")")));
        var other = Files.readAllBytes(entry());
        Files.delete(entry());
        start().compile(texts);
        Files.write(entry(), other);
        compiled.clear();

        assertFires(start().compile(texts));
        assertThat(compiled).hasSize(2);
    }

    @Test
    void anEntryOfNothingIsCompiledAnew() throws IOException {
        start().compile(texts);
        for (var content : new String[] {"", "x", Sha256.of("nonsense") + "nonsense"}) {
            Files.writeString(entry(), content);
            compiled.clear();

            assertFires(start().compile(texts));
            assertThat(compiled).hasSize(2);
        }
    }

    @Test
    void anotherBuildDoesNotTakeIt() {
        var rules = new CompiledRules(
                new RuleIndex(Map.of("tests", texts.digest("tests")), List.of()),
                new CompiledClasses(Map.of(), List.of()));
        new CompiledCache(folder, Optional.of("one")).keep(texts, rules);

        assertThat(new CompiledCache(folder, Optional.of("one")).find(texts)).isPresent();
        assertThat(new CompiledCache(folder, Optional.of("other")).find(texts)).isEmpty();
        assertThat(new CompiledCache(folder, Optional.empty()).find(texts)).isEmpty();
    }

    @Test
    void aFolderThatCannotBeWrittenIsNoError() throws IOException {
        Files.writeString(folder, "a file");

        assertFires(start().compile(texts));
        assertFires(start().compile(texts));
        assertThat(compiled).hasSize(4);
    }

    @Test
    void theOldestAreForgotten() throws IOException {
        var cache = new CompiledCache(folder, Optional.of("build"));
        for (int i = 0; i < 20; i++) {
            var other = RuleText.of("// " + i);
            cache.keep(
                    other, new CompiledRules(RuleIndex.of(other, List.of()), new CompiledClasses(Map.of(), List.of())));
        }

        try (var entries = Files.list(folder)) {
            assertThat(entries).hasSize(16);
        }
    }

    /** A process that begins. */
    private RuleLibrary start() {
        return new RuleLibrary(folder, (rules, sets) -> {
            compiled.add(rules + " rule(s) of " + sets);
            return () -> compiled.add("over");
        });
    }

    private Path entry() throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.findFirst().orElseThrow();
        }
    }

    private static void assertFires(Compiled ready) {
        var wave = List.of(Happen.move("M", "a", "t", new GivenWorld()));
        assertThat(((Compiled.Ready) ready).rules().fire(wave, 9)).hasSize(1);
    }
}
