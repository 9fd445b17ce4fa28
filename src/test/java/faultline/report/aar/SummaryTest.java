package faultline.report.aar;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.SmallGame;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the page says that most people read. */
class SummaryTest {
    @Test
    void saysWhatWasPlayedAndWhatCameOfIt() {
        assertThat(rich())
                .contains(
                        "1 of 3 turns was played, of 1 January 2030 in scenario time. 2 cells took part: moscow,"
                                + " washington. 4 moves were entered; automated actors made 0.",
                        "| Red | cell moscow | failed (0 of 100) |",
                        "1 of 2 indicators stands elsewhere than at the start:",
                        "- Tension: 50 → 62 (+12), tense, changed in turn 1");
    }

    @Test
    void saysHowItWentAgainstTheObjectives() {
        assertThat(rich())
                .contains(
                        "| Core capabilities | P | S | M | U | Not observed | Not rated |",
                        "| 3 | 0 | 0 | 1 | 0 | 0 | 2 |",
                        "- They warned at once (tester, O1)",
                        "- The pace (moscow)",
                        "- Nobody asked 2 times (tester, O2)",
                        "- Plan earlier (Staff, by 1 March 2031)");
    }

    @Test
    void saysHowOftenTheRulesWereOverruled() {
        assertThat(rich())
                .contains("The white cell overruled 2 of 6 rulings and added 1 of its own, each with a reason.");
        assertThat(SmallReport.told(SmallReport.on(SmallGame.accepted())).lines("summary"))
                .contains("The white cell overruled none of 7 rulings and added none.");
    }

    @Test
    void saysWhatNobodyHasSaid() {
        assertThat(SmallReport.told(SmallReport.on(SmallGame.accepted())).lines("summary"))
                .contains(
                        "The scenario names no objectives, so nothing was rated.",
                        "Neither evaluators nor the hot wash named a strength.",
                        "Neither evaluators nor the hot wash named an area for improvement.",
                        "No corrective action is planned.");
    }

    private static List<String> rich() {
        return SmallReport.told(RichGame.report()).lines("summary");
    }
}
