package faultline.report;

import static faultline.HostileTexts.squeezed;
import static org.assertj.core.api.Assertions.assertThat;

import faultline.Browser;
import faultline.HostileTexts;
import faultline.console.shell.Console;
import faultline.exercise.EvaluatedWorld;
import faultline.exercise.definition.Problem;
import faultline.exercise.event.Seat;
import faultline.play.Outcome;
import faultline.play.Play;
import faultline.scenario.ScenarioReader;
import faultline.scenario.ScenarioReading;
import faultline.scenario.ScenarioText;
import faultline.view.BoardRow;
import faultline.view.ExerciseView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What a scenario's author calls things is text as well; what no text may hold is refused when the scenario is read. */
class HostileScenarioTest {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    /** Whatever an author can say in words. */
    private static final Pattern WORDS =
            Pattern.compile("\\b(name|title|definition|text|description|synopsis|from|controller|expected-action): "
                    + "(?:\"[^\"]*\"|[^,{}\\n\"]+)(?=[,}\\n])");

    private final List<String> used = new ArrayList<>();

    @Test
    void whatNoTextMayHoldIsRefusedEvenAsAnEscape() {
        for (var text : HostileTexts.all()) {
            var reading = ScenarioReader.read(new ScenarioText("small-world", files(List.of(text))));

            assertThat(messages(reading)
                            .anyMatch(message -> message.startsWith("A character stands here")
                                    || message.contains("holds the control character")))
                    .as(text)
                    .isEqualTo(text.codePoints().anyMatch(HostileScenarioTest::noTextMayHold));
        }
    }

    private static Stream<String> messages(ScenarioReading reading) {
        return reading instanceof ScenarioReading.Unsound unsound
                ? unsound.problems().stream().map(Problem::message)
                : Stream.of();
    }

    private static boolean noTextMayHold(int c) {
        return HostileTexts.isNamed(c) && !HostileTexts.turnsDirection(c) && c != 0x85;
    }

    @Test
    void whatAnAuthorWroteIsTextOnEveryPage(@TempDir Path folder) throws IOException {
        var texts = HostileTexts.whole().stream()
                .filter(text -> text.length() < 1000
                        && text.lines().count() == 1
                        && text.codePoints().noneMatch(HostileScenarioTest::noTextMayHold))
                .toList();
        for (var file : files(texts).entrySet()) {
            var path = folder.resolve("home/exercises/small-world").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        var out = folder.resolve("out");
        List<String> names;
        try (var console = new Console(folder.resolve("home"), folder.resolve("data"))) {
            for (var line : List.of(
                    "exercise new small-world one --seed 7",
                    "cell assign moscow red",
                    "turn begin",
                    "move submit threaten --target blue",
                    "turn adjudicate",
                    "turn accept",
                    "exercise fork two --turn 1",
                    "turn begin",
                    "turn adjudicate",
                    "turn accept",
                    "report compare one two --form html,md --out " + out,
                    "report aar --form html,md --out " + out,
                    "report pack --form html --out " + out.resolve("pack"))) {
                console.done(line);
            }
            names = console.part(Play.class).view("two", new Seat.White()) instanceof Outcome.Done<ExerciseView> done
                    ? done.value().board().stream().map(BoardRow::name).toList()
                    : List.of();
        }

        var report = squeezed(ReadBack.markdown(out.resolve("two-aar.md")));
        assertThat(names).isNotEmpty().allSatisfy(name -> assertThat(report)
                .contains(squeezed(HostileTexts.shown(name))));
        try (var pages = Files.walk(out)) {
            for (var page :
                    pages.filter(file -> file.toString().endsWith(".html")).toList()) {
                var tab = BROWSER.open(page);
                assertThat(tab.errors()).as(page.toString()).isEmpty();
                assertThat(tab.requests()).as(page.toString()).hasSize(1);
                assertThat(tab.evaluate("typeof window.hacked").asString())
                        .as(page.toString())
                        .isEqualTo("undefined");
            }
        }
    }

    /** The small world in which these texts take turns as what everything is called. */
    private Map<String, String> files(List<String> texts) {
        var json = JsonMapper.shared();
        var files = new TreeMap<String, String>();
        EvaluatedWorld.files()
                .forEach((name, text) -> files.put(
                        name,
                        !name.endsWith(".yaml")
                                ? text
                                : WORDS.matcher(text).replaceAll(found -> {
                                    var next = texts.get(used.size() % texts.size());
                                    used.add(next);
                                    return Matcher.quoteReplacement(
                                            found.group(1) + ": " + json.writeValueAsString(next));
                                })));
        return files;
    }
}
