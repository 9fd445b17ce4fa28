package faultline.report.aar;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.adjudication.TimedGame;
import faultline.exercise.event.Seat;
import org.junit.jupiter.api.Test;

/** What a report says of effects that come later or last. */
class LastingEffectsReportTest {
    private final TimedGame game = new TimedGame();

    @Test
    void aTurnSaysWhatBeganToLastAndWhatWasLifted() {
        game.turn("red sanction blue");
        game.turn("red relent");
        game.turn();

        assertThat(markdown())
                .contains(
                        "#### What comes later, lasts or is lifted\n\n"
                                + "- R1.2 Economy (Blue) −2, each turn from turn 1 until it is lifted, because the move"
                                + " does it by itself\n  - effect of sanction\n"
                                + "  - answers M1.1 Red: Impose sanctions (Blue)\n",
                        "- R3.2 what R1.2 began is lifted, because red has made the move relent in an earlier turn\n",
                        "| Economy (Blue) | 38 | 36 | −2 | R2.1 −2 M1.1 Red: Impose sanctions (Blue) |");
        assertThat(html()).contains("What comes later, lasts or is lifted", "what R1.2 began is lifted");
    }

    @Test
    void theEndSaysWhatIsStillUnderWay() {
        game.turn("red sanction blue", "blue invest");

        assertThat(markdown())
                .contains(
                        "## Still under way\n\n| Effect | Begun by | Since | Next | How long |",
                        "| Economy (Blue) +3 | M1.2 Blue: Invest | turn 1 | turn 3 | up to turn 5 |");
        assertThat(html()).contains("<h2>Still under way</h2>", "<td>turn 3</td><td>up to turn 5</td>");
    }

    @Test
    void whereNothingLastsNothingIsSaidOfIt() {
        game.turn("red alarm");

        assertThat(markdown()).doesNotContain("Still under way", "What comes later");
        assertThat(html()).doesNotContain("Still under way", "What comes later");
    }

    private String markdown() {
        return MarkdownReport.write(Reports.afterAction(game.view(new Seat.White())));
    }

    private String html() {
        return new HtmlReport().write(Reports.afterAction(game.view(new Seat.White())));
    }
}
