package faultline.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Whatever happens to a scenario's files, reading tells problems and does not fail. The seed is in each message. */
class ScenarioReaderMutationTest {
    private static final int MUTANTS = 4000;
    private static final List<ScenarioText> TEXTS = List.of(varied(Harbor.text()), varied(Harbor.inParts()));
    private static final String INTRUDERS = "\0\u001b\t\r\n\u0085\u2028\uFEFF\uFFFE\uD83D*&!|>%@`'\"{}[],:#?-<~ 09.e+é";

    @Test
    void alwaysComesToAResult() {
        LongStream.range(0, MUTANTS).forEach(seed -> {
            var mutant = mutant(seed);
            assertThatCode(() -> ScenarioReader.read(mutant))
                    .as(() -> "seed " + seed + ", files " + mutant.files())
                    .doesNotThrowAnyException();
        });
    }

    @Test
    void givesEveryUnsoundMutantProblemsWithPlacesInsideItsFiles() {
        LongStream.range(0, MUTANTS / 4).forEach(seed -> {
            var mutant = mutant(seed);
            if (ScenarioReader.read(mutant) instanceof ScenarioReading.Unsound unsound) {
                assertThat(unsound.problems())
                        .as("seed %s", seed)
                        .isNotEmpty()
                        .isSorted()
                        .allSatisfy(problem -> assertThat(problem.line())
                                .isBetween(
                                        0,
                                        mutant.files()
                                                .getOrDefault(problem.file(), "")
                                                .split("\n|\r", -1)
                                                .length));
            }
        });
    }

    @Test
    void makesMutantsOfBothKinds() {
        var sound = LongStream.range(0, 300)
                .filter(seed -> ScenarioReader.read(mutant(seed)) instanceof ScenarioReading.Sound)
                .count();
        assertThat(sound).isBetween(1L, 150L);
    }

    private static ScenarioText varied(ScenarioText text) {
        return Harbor.with(text, "scenario.yaml", "depth: 5\n", VariantsTest.VARIANTS);
    }

    private static ScenarioText mutant(long seed) {
        var random = new Random(seed);
        var text = TEXTS.get(random.nextInt(TEXTS.size()));
        var names = text.files().keySet().stream()
                .filter(name -> name.endsWith(".yaml"))
                .sorted()
                .toList();
        for (int edits = 1 + random.nextInt(4); edits > 0; edits--) {
            var file = names.get(random.nextInt(names.size()));
            text = Harbor.withFile(text, file, edited(text.files().getOrDefault(file, ""), random));
        }
        return text;
    }

    private static String edited(String text, Random random) {
        var out = new StringBuilder(text);
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(12));
        switch (random.nextInt(6)) {
            case 0 -> out.delete(from, to);
            case 1 -> out.insert(from, text, from, to);
            case 2 -> out.insert(from, INTRUDERS.charAt(random.nextInt(INTRUDERS.length())));
            case 3 -> out.replace(from, to, out.reverse().substring(from, to));
            default -> {
                return linesEdited(text, random);
            }
        }
        return out.toString();
    }

    /** Deletes, doubles or indents one line. */
    private static String linesEdited(String text, Random random) {
        var lines = text.split("\n", -1);
        int chosen = random.nextInt(lines.length);
        int how = random.nextInt(3);
        var edited = IntStream.range(0, lines.length)
                .filter(i -> i != chosen || how != 0)
                .mapToObj(i -> i != chosen ? lines[i] : how == 1 ? lines[i] + "\n" + lines[i] : "  " + lines[i])
                .toList();
        return String.join("\n", edited);
    }
}
