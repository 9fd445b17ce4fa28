package faultline.console;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.adjudication.SmallRules;
import faultline.console.shell.Console;
import faultline.exercise.SmallWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a facilitator sees of a scenario's variants. */
class VariantCommandsTest {
    private final Path home;
    private final Console console;

    VariantCommandsTest(@TempDir Path folder) {
        home = folder.resolve("home");
        console = new Console(home, folder.resolve("data"));
    }

    @BeforeEach
    void writes() throws IOException {
        for (var file : SmallWorld.filesWithVariants().entrySet()) {
            write("exercises/small-world/" + file.getKey(), file.getValue());
        }
        write("rules/small/small.drl", SmallRules.TEXT);
        console.run("scenario check small-world");
    }

    @AfterEach
    void leaves() {
        console.close();
    }

    @Test
    void theScenarioShowsItsVariants() {
        assertThat(console.done("scenario show small-world"))
                .contains("3 turns from 1 January 2030 to 29 January 2030; rules: small.")
                .contains(
                        "short   Short: Two turns that begin tense. 2 turns from 1 May 2031 to 8 May 2031.",
                        "longer  Longer: One turn more. 4 turns from 1 January 2030 to 12 February 2030.")
                .contains("next: `exercise new small-world NAME [--variant VARIANT]` begins an exercise.");
    }

    @Test
    void anExerciseIsMadeInAVariantAndSaysSoEverywhere() throws IOException {
        assertThat(console.done("exercise new small-world autumn --seed 7 --variant short"))
                .contains("Small world, Short · autumn · before turn 1 · 1 May 2031")
                .contains("Exercise (autumn) begins in the variant (short) with seed 7.");
        console.done("exercise new small-world winter --seed 7");

        assertThat(console.done("exercise list"))
                .containsPattern("Exercise\\s+│ Scenario\\s+│ Variant │ Turn")
                .containsPattern("autumn\\s+│ small-world │ short\\s+│\\s+0 │")
                .containsPattern("winter\\s+│ small-world │ \\s+│\\s+0 │");
        assertThat(console.done("exercise status")).contains("Small world · winter");
        console.done("exercise open autumn");
        assertThat(console.done("exercise status")).contains("Small world, Short · autumn");
        assertThat(console.done("log")).contains("scenario small-world in the variant short, seed 7");
        assertThat(report()).contains("Variant", "Short (short): Two turns that begin tense.");
        console.done("exercise open winter");
    }

    @Test
    void withoutAVariantNothingIsSaidOfOne() throws IOException {
        assertThat(console.done("exercise new small-world autumn --seed 7")).doesNotContain("variant");
        assertThat(console.done("exercise list")).doesNotContain("Variant");
        assertThat(console.done("log")).doesNotContain("variant");
        assertThat(report()).doesNotContain("Variant");
    }

    @Test
    void anUnknownVariantIsRefused() {
        console.assertRefused(
                "exercise new small-world autumn --variant shrot",
                66,
                "Scenario (small-world) has no variant (shrot). Did you mean (short)? There is (short, longer).");
        console.assertRefused(
                "rules coverage --scenario small-world --variant shrot",
                66,
                "Scenario (small-world) has no variant (shrot).");
        console.assertRefused("rules coverage --variant short", 64, "Option (--variant) goes with --scenario alone.");
    }

    @Test
    void tabProposesTheVariantsOfTheScenarioOnTheLine() {
        assertThat(console.proposals("exercise new small-world autumn --variant "))
                .containsExactly("short", "longer");
        assertThat(console.proposals("rules coverage --scenario small-world --variant "))
                .containsExactly("short", "longer");
        assertThat(console.proposals("exercise new nowhere autumn --variant ")).isEmpty();
    }

    @Test
    void rulesAreCountedInAVariant() {
        assertThat(console.done("rules coverage --scenario small-world --variant short --random 5"))
                .containsPattern("A leak is felt .*│ never");
    }

    private String report() throws IOException {
        var folder = home.resolveSibling("reports");
        console.done("report aar --force --form md --out \"" + folder + "\"");
        return Files.readString(folder.resolve("autumn-aar.md"));
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(home.resolve(path).getParent());
        Files.writeString(home.resolve(path), text);
    }
}
