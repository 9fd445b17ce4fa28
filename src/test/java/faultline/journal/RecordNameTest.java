package faultline.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordNameTest {
    private static final List<String> NAMES = List.of(
            "",
            " ",
            "demo",
            "Demo",
            "DEMO",
            "demo ",
            "autumn-2026",
            "autumn_2026",
            "autumn.2",
            ".",
            "..",
            "/etc/passwd",
            "..\\demo",
            "a:b",
            "con",
            "Übung 怒 🚀",
            "\u0000",
            "_",
            "__",
            "x".repeat(160),
            "_".repeat(60));

    @ParameterizedTest
    @CsvSource({"demo, demo.jsonl", "autumn_2, autumn_5f2.jsonl", "Ü, _c3_9c.jsonl", "../a, _2e_2e_2fa.jsonl"})
    void standsForItselfWhereThatIsSafe(String exercise, String file) {
        assertThat(RecordName.of(exercise)).isEqualTo(file);
    }

    @Test
    void tellsTheExercise() {
        for (var name : NAMES) {
            var file = RecordName.of(name);
            if (!RecordName.isCut(file)) {
                assertThat(RecordName.exercise(file)).contains(name);
            }
        }
        assertThat(NAMES)
                .filteredOn(name -> RecordName.isCut(RecordName.of(name)))
                .containsExactly("_".repeat(60));
    }

    @Test
    void isSafeAndDiffersOnEverySystem() {
        var files = Stream.concat(NAMES.stream(), Stream.of("y".repeat(5_000), "y".repeat(5_001)))
                .map(RecordName::of)
                .toList();

        assertThat(files).allMatch(file -> file.matches("[a-z0-9_-]{1,240}[.]jsonl"));
        assertThat(files.stream().map(file -> file.toLowerCase(Locale.ROOT))).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"demo", "demo.json", "Demo.jsonl", ".jsonl", "_5.jsonl", "_61.jsonl", "_ff.jsonl", "desk.json"})
    void isNotTakenFromAFileOfOthers(String file) {
        assertThat(RecordName.exercise(file)).isEmpty();
    }
}
