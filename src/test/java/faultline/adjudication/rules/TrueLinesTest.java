package faultline.adjudication.rules;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.adjudication.Shipped;
import faultline.exercise.definition.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every shipped rule file, broken in a rule drawn by lot: the line that is told is the line that was broken. */
class TrueLinesTest {
    private static final Path RULES = Path.of("rules");
    private static final int DRAWS = 4;

    /** The scenarios that ship, by the names of their rule sets, which are their own. */
    private final Map<String, Shipped> shipped =
            Map.of("fracture-points", Shipped.of("fracture-points"), "tutorial", Shipped.of("tutorial"));

    /** Lines from 0; a rule is from its {@code rule} to its {@code end}. */
    private record Stretch(int from, int to) {}

    private record File(String set, String name, List<String> lines) {
        List<Stretch> rules() {
            var rules = new ArrayList<Stretch>();
            int from = 0;
            for (int i = 0; i < lines.size(); i++) {
                from = lines.get(i).startsWith("rule ") ? i : from;
                if (lines.get(i).equals("end")) {
                    rules.add(new Stretch(from, i));
                }
            }
            return rules;
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '⇒', quoteCharacter = '`', textBlock = """
            type ==            ⇒ tipe ==
            world\\.           ⇒ wordl.
            world\\.level\\(   ⇒ world.levl(
            ==                 ⇒ =
            ==                 ⇒ === 3 +
            Move\\(            ⇒ Mov(
            Move\\(            ⇒ Move(eval(true),
            TurnBegun\\(       ⇒ TurnBegan(
            rulings\\.         ⇒ ruling.
            \\.because\\(      ⇒ .becuse(
            \\.chance\\(       ⇒ .chance(5,
            "\\);              ⇒ ")
            "\\);              ⇒ );
            "\\);              ⇒ "); System.exit(1);
            (.)$               ⇒ $1 §
            (.)$               ⇒ $1 /* why */
            "([a-z-]+)"        ⇒ "$1\\\\"
            "([a-z-]+)"        ⇒ "A $1"
            """)
    void theBrokenLineIsTold(String found, String broken) {
        everyFile((file, random) -> {
            int line = draw(file, random, Pattern.compile(found));
            if (line >= 0) {
                var told = guard(
                        file,
                        line,
                        Pattern.compile(found).matcher(file.lines().get(line)).replaceFirst(broken));
                assertThat(told).extracting(Problem::line).contains(line + 1);
                assertThat(told).allSatisfy(problem -> assertThat(problem.line() - 1)
                        .isBetween(ruleOf(file, line).from(), ruleOf(file, line).to()));
            }
        });
    }

    /** Where the break swallows what follows, the place that is told is in the broken rule or where the next one begins. */
    @ParameterizedTest
    @CsvSource(delimiter = '⇒', quoteCharacter = '`', textBlock = """
            ^when$             ⇒ ``
            ^then$             ⇒ ``
            ^end$              ⇒ ``
            Move\\(            ⇒ Move
            \\)$               ⇒ ``
            ,$                 ⇒ ``
            ^when$             ⇒ when stray
            \\$[a-z]+ :        ⇒ ``
            """)
    void theBrokenRuleIsTold(String found, String broken) {
        everyFile((file, random) -> {
            int line = draw(file, random, Pattern.compile(found));
            if (line >= 0) {
                var told = guard(
                        file,
                        line,
                        Pattern.compile(found).matcher(file.lines().get(line)).replaceFirst(broken));
                int next = file.rules().stream()
                        .mapToInt(Stretch::from)
                        .filter(from -> from > line)
                        .findFirst()
                        .orElse(file.lines().size());
                assertThat(told).first().satisfies(problem -> assertThat(problem.line() - 1)
                        .isBetween(ruleOf(file, line).from(), next));
            }
        });
    }

    @Test
    void aNameThatTheScenarioLacksIsToldInItsLine() {
        everyFile((file, random) -> {
            int line = draw(file, random, Pattern.compile("\\(\"[a-z-]+\"|== \"[a-z-]+\"|, \"[a-z-]+\""));
            var text = file.lines().get(line).replaceFirst("\"([a-z-]{4,})\"", "\"$1x\"");
            var scenario = Objects.requireNonNull(shipped.get(file.set())).scenario();
            var told = Guard.check(texts(file, line, text)).rules().stream()
                    .flatMap(rule -> new ScenarioCheck(scenario, rule).problems().stream())
                    .toList();
            assertThat(told).extracting(Problem::line).contains(line + 1);
            assertThat(told).anySatisfy(problem -> assertThat(problem.message()).contains("x)"));
        });
    }

    private interface Check {
        void check(File file, Random random);
    }

    private static void everyFile(Check check) {
        for (var file : files()) {
            for (int seed = 0; seed < DRAWS; seed++) {
                try {
                    check.check(file, new Random(seed));
                } catch (AssertionError e) {
                    throw new AssertionError(file.name() + ", seed " + seed + ": " + e.getMessage(), e);
                }
            }
        }
    }

    /** A line that holds such a thing, inside a rule drawn by lot; -1 if no rule of the file has one. */
    private static int draw(File file, Random random, Pattern found) {
        var lines = file.rules().stream()
                .flatMapToInt(rule -> IntStream.rangeClosed(rule.from() + 1, rule.to()))
                .filter(line -> found.matcher(file.lines().get(line)).find())
                .toArray();
        return lines.length == 0 ? -1 : lines[random.nextInt(lines.length)];
    }

    private static Stretch ruleOf(File file, int line) {
        return file.rules().stream()
                .filter(rule -> rule.from() <= line && line <= rule.to())
                .findFirst()
                .orElseThrow();
    }

    private static List<Problem> guard(File file, int line, String text) {
        var told = Guard.check(texts(file, line, text)).problems();
        assertThat(told).as("line %s became %s", line + 1, text).isNotEmpty();
        return told;
    }

    private static RuleTexts texts(File file, int line, String text) {
        var lines = new ArrayList<>(file.lines());
        lines.set(line, text);
        return new RuleTexts(Map.of(file.set(), Map.of(file.name(), String.join("\n", lines) + "\n")));
    }

    private static List<File> files() {
        try (Stream<Path> paths = Files.walk(RULES)) {
            var files = new ArrayList<File>();
            for (var path : paths.filter(path -> path.toString().endsWith(".drl"))
                    .sorted()
                    .toList()) {
                files.add(new File(
                        RULES.relativize(path).getName(0).toString(),
                        String.valueOf(path.getFileName()),
                        Files.readAllLines(path)));
            }
            return files;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
