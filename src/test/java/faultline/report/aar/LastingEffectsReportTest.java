package faultline.report.aar;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.adjudication.TimedGame;
import faultline.exercise.event.Seat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a report says of effects that come later or last. */
class LastingEffectsReportTest {
    private final TimedGame game = new TimedGame();

    @Test
    void aTurnSaysWhatBeganToLastAndWhatWasLifted() {
        game.turn("red sanction blue");
        game.turn("red relent");
        game.turn();

        assertThat(lines())
                .containsSequence(
                        "What comes later, lasts or is lifted",
                        "- R1.2 Economy (Blue) −2, each turn from turn 1 until it is lifted, M1.1 Red: Impose"
                                + " sanctions (Blue) (effect of sanction: the move does it by itself)")
                .contains(
                        "- R3.2 what R1.2 began is lifted, M1.1 Red: Impose sanctions (Blue) (effect of sanction,"
                                + " under way since turn 1: red has made the move relent in an earlier turn)",
                        "| Economy (Blue) | 38 | 36 | −2 | R2.1 −2 M1.1 Red: Impose sanctions (Blue) |");
    }

    @Test
    void theEndSaysWhatIsStillUnderWay() {
        game.turn("red sanction blue", "blue invest");

        assertThat(lines())
                .containsSequence("# Still under way", "| Effect | Begun by | Since | Next | How long |")
                .contains("| Economy (Blue) +3 | M1.2 Blue: Invest | turn 1 | turn 3 | up to turn 5 |");
    }

    @Test
    void whereNothingLastsNothingIsSaidOfIt() {
        game.turn("red alarm");

        assertThat(lines()).doesNotContain("# Still under way", "What comes later, lasts or is lifted");
    }

    private List<String> lines() {
        var white = new Seat.White();
        return SmallReport.told(Reports.afterAction(game.view(white), game.log(white), "1.2.3"))
                .lines();
    }
}
