package faultline.console;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.console.shell.Console;
import faultline.exercise.TimedWorld;
import faultline.exercise.definition.EffectOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a facilitator reads of effects that come later or last, on a screen of 80 columns. */
class PendingTest {
    private final Console console;

    PendingTest(@TempDir Path home) throws IOException {
        for (var file : TimedWorld.files(EffectOrder.SIMULTANEOUS).entrySet()) {
            var path = home.resolve("exercises/timed-world").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        console = new Console(home, home.resolve("data"), 80);
        run("exercise new timed-world autumn --seed 1");
        run("cell assign moscow red");
        run("cell assign washington blue");
    }

    @AfterEach
    void leaves() {
        console.close();
    }

    @Test
    void nothingIsUnderWayToBeginWith() {
        assertThat(run("pending")).startsWith("No effect is under way.\nnext: ");
        assertThat(run("turn begin")).doesNotContain("under way");
    }

    @Test
    void aTurnThatBeginsSaysHowManyAreUnderWay() {
        turn("red unrest");
        assertThat(run("turn begin")).contains("\n1 effect is under way (`pending`).\nnext: ");
        end();
        turn("red sanction --target blue", "red unrest");
        assertThat(run("turn begin")).contains("\n3 effects are under way (`pending`).\nnext: ");
    }

    @Test
    void allThatIsUnderWayFitsTheScreen() {
        turn("red sanction --target blue", "red soothe", "blue invest");

        assertThat(run("pending").replaceAll(" +\n", "\n")).isEqualTo("""
                Effect             │ Begun by            │ Since  │ Next   │ How long
                ───────────────────┼─────────────────────┼────────┼────────┼────────────────────
                R1.2 Economy       │ M1.1 Red: Impose    │ turn 1 │ turn 2 │ until it is lifted:
                (Blue) −2          │ sanctions (Blue)    │        │        │ red has made the
                                   │                     │        │        │ move relent in an
                                   │                     │        │        │ earlier turn
                R1.4 Tension +10   │ M1.2 Red: Soothe    │ turn 1 │ turn 2 │ once
                R1.6 Economy       │ M1.3 Blue: Invest   │ turn 1 │ turn 3 │ up to turn 5
                (Blue) +3          │                     │        │        │
                next: `why R1.2` explains how an effect began; `turn begin` opens the next turn;
                `exercise close` ends the exercise.
                All of it is invented.
                """);
    }

    @Test
    void aCellSeesWhatItMayKnow() {
        turn("red sanction --target blue", "red unrest");

        assertThat(run("pending --seat moscow")).contains("Tension +5").doesNotContain("Economy", "R1.");
        assertThat(run("pending --seat washington"))
                .contains("Economy (Blue) −2")
                .doesNotContain("Tension", "R1.");
        assertThat(console.run("pending --seat paris").err()).startsWith("There is no cell (paris).");
    }

    @Test
    void adjudicatingSaysWhatLastsAndWhatIsLifted() {
        run("turn begin");
        run("move submit sanction --target blue");
        assertThat(run("turn adjudicate")).contains("""
                What comes later or lasts
                  R1.2  Economy (Blue) −2, each turn from turn 1 until it is lifted (effect of
                        sanction)
                """);
        run("turn accept");
        turn("red relent");
        run("turn begin");

        assertThat(run("turn adjudicate")).contains("""
                What is lifted
                  R3.2  what R1.2 began is lifted (effect of sanction, under way since turn 1),
                        because red has made the move relent in an earlier turn
                """);
    }

    private void turn(String... moves) {
        run("turn begin");
        for (var move : moves) {
            var words = move.split(" ", 2);
            run("move submit " + words[1] + " --actor " + words[0]);
        }
        end();
    }

    private void end() {
        run("turn adjudicate");
        run("turn accept");
    }

    private String run(String line) {
        var ran = console.run(line);
        assertThat(ran.err()).as(line).isEmpty();
        assertThat(ran.out().lines()).as(line).allMatch(text -> text.length() <= 80);
        return ran.out();
    }
}
