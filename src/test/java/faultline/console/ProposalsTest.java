package faultline.console;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.console.shell.Console;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.shell.jline.PromptProvider;

/** What TAB proposes, and what the prompt says, as an exercise goes on. */
class ProposalsTest {
    private final Console console;

    ProposalsTest(@TempDir Path folder) {
        console = new Console(Path.of("").toAbsolutePath(), folder);
    }

    @BeforeEach
    void plays() {
        for (var line : List.of(
                "exercise new fracture-points spring --seed 1",
                "exercise new fracture-points autumn --seed 42",
                "cell assign moscow russia",
                "cell assign washington us-administration",
                "turn begin --skip-zero",
                "move submit accelerate-sfera",
                "move submit attack-musk-in-public")) {
            assertThat(console.run(line).err()).isEmpty();
        }
    }

    @AfterEach
    void leaves() {
        console.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `exercise open `                            | autumn spring
            `exercise new `                             | fracture-points tutorial --seed --variant --rules
            `cell automate `                            | russia us-administration
            `cell assign `                              | moscow washington
            `cell assign kyiv `                         | russia us-administration musk european-allies ukraine turkiye china esa roscosmos north-korea
            `move submit amplify-a-fracture --target `  | ideological political personal
            `move submit accelerate-sfera --target `    |
            `move submit invite-musk-to-dialogue --actor ` | russia us-administration
            `move withdraw `                            | M1.1 M1.2
            `board --seat `                             | moscow washington
            `outcome `                                  | russia us-administration musk european-allies ukraine turkiye china esa roscosmos north-korea --seat --output
            `outcome --seat `                           | moscow washington
            `briefing `                                 | facilitator russia us-administration musk european-allies ukraine turkiye china esa roscosmos north-korea --output
            `rules list --scenario `                    | fracture-points tutorial
            `rules impact --scenario `                  | fracture-points tutorial
            `compare `                                  | autumn spring --rulings --output
            `exercise fork winter --of `                | autumn spring
            `exercise fork winter --rules `             | current
            `log --seat `                               | moscow washington
            """)
    void proposesNames(String line, String proposals) {
        assertThat(console.proposals(line))
                .containsExactlyInAnyOrder(proposals == null ? new String[0] : proposals.split(" "));
    }

    @Test
    void proposesTheMovesOfPlayedActorsAndNoOthers() {
        assertThat(console.proposals("move submit "))
                .contains("accelerate-sfera", "attack-musk-in-public", "open-the-riyadh-channel", "--actor")
                .doesNotContain("leave-doge", "take-up-invitation", "restrict-starlink");
    }

    @Test
    void proposesInjectsThatAreNotReleased() {
        assertThat(console.proposals("msel release ")).contains("leak-of-private-contact");
        console.run("msel release leak-of-private-contact");

        assertThat(console.proposals("msel release ")).doesNotContain("leak-of-private-contact");
    }

    @Test
    void proposesEverythingThatCanBeExplained() {
        assertThat(console.proposals("why "))
                .contains("multipolarity", "leverage:russia", "M1.1", "M1.2")
                .doesNotContain("R1.1");
        console.run("turn adjudicate");

        var subjects = console.proposals("why ");

        assertThat(subjects).contains("R1.1");
        assertThat(subjects).filteredOn(subject -> !subject.startsWith("--")).allSatisfy(subject -> assertThat(
                        console.run("why " + subject).exit())
                .as(subject)
                .isZero());
    }

    @Test
    void proposesActorsWhereItIsAskedWhatTheyNearlyDid() {
        assertThat(console.proposals("why ")).doesNotContain("musk");
        assertThat(console.proposals("why --near ")).contains("musk", "multipolarity", "--turn");
    }

    @Test
    void thePromptSaysWhichExerciseItIsAndWhereItStands() {
        assertThat(prompt()).isEqualTo("autumn · turn 1 · moves> ");
        console.run("turn adjudicate");
        assertThat(prompt()).isEqualTo("autumn · turn 1 · adjudication> ");
        console.run("turn accept");
        assertThat(prompt()).isEqualTo("autumn · turn 1 · results> ");
        console.run("exercise open spring");
        assertThat(prompt()).isEqualTo("spring · briefing> ");
        console.run("exercise close");
        assertThat(prompt()).isEqualTo("spring · closed> ");
    }

    private String prompt() {
        return console.part(PromptProvider.class).getPrompt().toString();
    }

    /** Where nothing is open there is nothing to propose, and nothing goes wrong. */
    @Test
    void proposesNothingWhereNothingIsOpen(@TempDir Path empty) {
        try (var fresh = new Console(Path.of("").toAbsolutePath(), empty)) {
            assertThat(fresh.proposals("why ")).containsExactly("--near", "--turn", "--output");
            assertThat(fresh.proposals("exercise open ")).isEmpty();
            assertThat(fresh.proposals("rules show ")).containsExactly("--scenario", "--output");
            assertThat(fresh.part(PromptProvider.class).getPrompt()).hasToString("faultline> ");
        }
    }
}
