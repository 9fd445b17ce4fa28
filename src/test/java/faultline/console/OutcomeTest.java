package faultline.console;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.console.shell.Console;
import faultline.exercise.SmallWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a facilitator reads of who has reached what, on a screen of 100 columns. */
class OutcomeTest {
    private static final String AIMS = "[{text: Noise, measured: {level: tension, from: 40, to: 80}, weight: 3},"
            + " {text: Talks, wanted: {stage: talks, is: open}, floor: 50}]";
    private final Console console;

    OutcomeTest(@TempDir Path home) throws IOException {
        for (var file : SmallWorld.files().entrySet()) {
            var path = home.resolve("exercises/small-world").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(
                    path, file.getValue().replace("[{text: Calm, wanted: {level: tension, below: 40}}]", AIMS));
        }
        console = new Console(home, home.resolve("data"), 100);
        console.done("exercise new small-world autumn --seed 1");
        console.done("cell assign moscow red");
        console.done("turn begin");
        console.done("move submit threaten --target blue");
    }

    @AfterEach
    void leaves() {
        console.close();
    }

    @Test
    void theOutcomeOfAllIsShownDuringPlay() {
        accept();

        assertThat(shown("outcome")).contains("""
                Red · cell moscow · failed (37.5 of 100)
                A red line is crossed, so the outcome is the lowest whatever else was reached: Talks
                Aim   │ Counts                     │ Reached                        │ From the start to now
                ──────┼────────────────────────────┼────────────────────────────────┼──────────────────────
                Noise │ weight 3                   │ 50 % (half way)                │ Tension 50 → 60
                Talks │ weight 1, red line at 50 % │ 0 % (missed), red line crossed │ Talks Closed

                Blue · automated · no aims, so no outcome
                """, "next: `outcome ACTOR`", "\nAll of it is invented.\n");
    }

    @Test
    void theOutcomeOfOneTellsWhichMovesMadeItSo() {
        accept();

        assertThat(shown("outcome red")).contains("""
                Noise 50 % (half way)
                weight 3; judged by: Tension from 40 to 80
                Tension: 50 at the start, 60 now
                  +10  Red: Threaten (Blue), turn 1 (M1.1)
                """);
    }

    @Test
    void nothingIsReachedByWhatIsNotInForce() {
        console.done("turn adjudicate");

        assertThat(shown("outcome red")).contains("Noise 25 % (begun)", "Tension: 50, as at the start");
    }

    @Test
    void aCellSeesItsOwnWithoutTheMovesBehindIt() {
        accept();

        assertThat(shown("outcome --seat moscow"))
                .contains("Red · cell moscow · failed (37.5 of 100)")
                .doesNotContain("Blue ·");
        assertThat(shown("outcome red --seat moscow"))
                .contains("Tension: 50 at the start, 60 now")
                .doesNotContain("Threaten");
        console.assertRefused("outcome blue --seat moscow", 66, "There is no actor (blue).");
    }

    @Test
    void closingAnExerciseSaysWhoReachedWhat() {
        accept();

        assertThat(shown("exercise close"))
                .startsWith("""
                Exercise (autumn) is closed.

                Actor │ Played by   │ Outcome                │ Best aim   │ Worst aim
                ──────┼─────────────┼────────────────────────┼────────────┼──────────
                Red   │ cell moscow │ failed (37.5 of 100)   │ 50 % Noise │ 0 % Talks
                Blue  │ automated   │ no aims, so no outcome │            │
                Green │ automated   │ no aims, so no outcome │            │
                """)
                .contains("next: `outcome ACTOR` shows who reached what, and why; `report aar`")
                .endsWith("All of it is invented.\n");
    }

    @Test
    void anActorThatThereIsNotIsRefused() {
        console.assertRefused("outcome rde", 66, "There is no actor (rde). Did you mean (red)?");
    }

    private void accept() {
        console.done("turn adjudicate");
        console.done("turn accept");
    }

    private String shown(String line) {
        return console.done(line).replaceAll(" +\n", "\n");
    }
}
