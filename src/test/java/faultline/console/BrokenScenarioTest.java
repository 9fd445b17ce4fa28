package faultline.console;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.console.shell.Console;
import faultline.exercise.SmallWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A scenario with problems: all of them are told at once, with their places, and nothing is played. */
class BrokenScenarioTest {
    private final Path home;
    private final Path scenario;

    BrokenScenarioTest(@TempDir Path home) throws IOException {
        this.home = home;
        this.scenario = home.resolve("exercises/small-world");
        for (var file : SmallWorld.files().entrySet()) {
            var path = scenario.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scenario check small-world",
                "scenario show small-world",
                "exercise new small-world autumn",
                "rules list --scenario small-world"
            })
    void allProblemsAreTold(String line) throws IOException {
        breaks("moves.yaml", "category: military", "catgory: military");
        breaks("scenario.yaml", "start: 50", "start: 500");
        breaks("msel.yaml", "to: [blue]", "to: [bleu]");

        try (var console = new Console(home, home.resolve("data"))) {
            var ran = console.run(line);

            assertThat(ran.exit()).isEqualTo(65);
            assertThat(ran.err())
                    .contains("moves.yaml:2:", "catgory", "scenario.yaml:", "500", "msel.yaml:", "(bleu)")
                    .contains("Did you mean (blue)?")
                    .contains("(small-world) has ");
            assertThat(console.run("exercise list").out()).contains("There are no exercises yet.");
        }
    }

    @Test
    void aSoundOneIsSaidToBeSoundByItsNameAndByItsPath() {
        try (var console = new Console(home, home.resolve("data"))) {
            assertThat(console.run("scenario check small-world").out()).contains("Sound: (small-world) can be played");
            assertThat(console.run("scenario check \"" + scenario + "\"").exit())
                    .isZero();
        }
    }

    @Test
    void theListSaysHowManyProblemsThereAre() throws IOException {
        breaks("scenario.yaml", "start: 50", "start: 500");

        try (var console = new Console(home, home.resolve("data"))) {
            assertThat(console.run("scenario list").out())
                    .contains("small-world")
                    .containsPattern("1 problem\\b");
        }
    }

    @Test
    void aRuleSetThatIsNotThereIsToldWhereItIsNamed() throws IOException {
        Files.createDirectories(home.resolve("rules/harbor"));
        breaks("scenario.yaml", "rules: []", "rules: [harbour]");

        try (var console = new Console(home, home.resolve("data"))) {
            assertThat(console.run("scenario check small-world").err())
                    .containsPattern(
                            "scenario\\.yaml:\\d+:1: There is no rule set \\(harbour\\)\\. Did you mean \\(harbor\\)\\?");
        }
    }

    private void breaks(String file, String before, String after) throws IOException {
        var text = Files.readString(scenario.resolve(file));
        assertThat(text).contains(before);
        Files.writeString(scenario.resolve(file), text.replace(before, after));
    }
}
