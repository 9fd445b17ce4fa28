package faultline.console;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.console.shell.Console;
import faultline.exercise.SmallWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Headlines are drafted, edited, approved and released; until then they are the white cell's alone. */
class NewsCommandsTest {
    private final Path folder;
    private final Console console;

    NewsCommandsTest(@TempDir Path folder) {
        this.folder = folder;
        this.console = new Console(folder.resolve("home"), folder.resolve("data"));
    }

    @BeforeEach
    void begins() throws IOException {
        for (var file : SmallWorld.files().entrySet()) {
            var path = folder.resolve("home/exercises/small-world").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        console.done("exercise new small-world autumn --seed 7");
        console.done("cell assign moscow red");
        console.done("turn begin");
        console.done("move submit spy");
        console.done("move submit threaten --target blue");
        console.done("turn adjudicate");
    }

    @AfterEach
    void leaves() {
        console.close();
    }

    private void accepted() {
        console.done("turn accept");
    }

    @Test
    void areDraftedOfWhatIsPublicAndNameWhereTheyComeFrom() {
        accepted();

        assertThat(console.done("report news"))
                .contains("Drafts, on turn 1", "threaten (Blue)  M1.2", "Tension 60 (▲ +10)  R1.2")
                .doesNotContain("spy", "M1.1");
    }

    @Test
    void areNotThereBeforeTheTurnIsOver() {
        console.assertRefused("report news", 64, "No turn is over in exercise (autumn).");
    }

    @Test
    void aRulingThatIsStruckMakesNone() {
        console.done("ruling strike R1.2 --reason \"It was not felt\"");
        accepted();

        assertThat(console.done("report news")).contains("threaten").doesNotContain("Tension", "R1.2");
    }

    @Test
    void oneThatIsApprovedComesWithTheNextTurnInTheWordsThatItWasGiven() {
        accepted();
        assertThat(console.done("report news --add 1"))
                .contains("news-turn-1-1")
                .doesNotContain("news-turn-1-2");
        console.done("msel edit news-turn-1-1 --name \"A threat to Blue\"");
        assertThat(console.done("msel show news-turn-1-1")).contains("Drafted from M1.2.");
        console.done("msel status news-turn-1-1 approved");

        assertThat(console.done("turn begin")).contains("Inject A threat to Blue  to everybody, News");
    }

    @Test
    void nobodyElseSeesADraftOrReadsItBeforeItIsReleased() {
        accepted();
        console.done("report news --add all");
        console.done("turn begin");

        console.done("seat moscow --no-pin");
        assertThat(console.done("msel list")).doesNotContain("news");
        assertThat(console.run("msel show news-turn-1-1").err()).doesNotContain("draft", "Did you mean (news");
        console.done("seat white");
        console.done("msel status news-turn-1-1 approved");
        console.done("msel release news-turn-1-1");
        console.done("seat moscow --no-pin");
        assertThat(console.done("msel list")).contains("news-turn-1-1").doesNotContain("news-turn-1-2");
        assertThat(console.done("msel show news-turn-1-1")).contains("threaten").doesNotContain("Drafted");
    }

    @Test
    void aDraftThatIsOnTheListIsNotWrittenOver() {
        accepted();
        console.done("report news --add 1");
        console.done("msel edit news-turn-1-1 --name \"A threat to Blue\"");

        console.assertRefused("report news --add all", 64, "Draft (news-turn-1-1) is on the MSEL already.");
        console.done("report news --add 2");
        assertThat(console.done("msel show news-turn-1-1")).contains("A threat to Blue");
    }

    @Test
    void aNumberThatIsNoDraftsIsRefused() {
        accepted();

        console.assertRefused("report news --add 1,9", 66, "There is no draft (9).");
    }

    @Test
    void whereNoTurnIsLeftTheyCanOnlyBeReadAloud() {
        accepted();
        console.done("exercise close");

        assertThat(console.done("report news --turn 1")).contains("threaten");
        console.assertRefused("report news --add all", 64, "No turn is left in which anything could be released.");
    }
}
