package faultline.report.aar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Every place where the white cell overruled the rules, with what both said and why. */
class OverridesReportTest {
    private final List<String> lines = SmallReport.told(RichGame.report()).lines("overrides");

    @Test
    void bothVersionsAndBothReasonsAreTold() {
        assertThat(lines)
                .contains(
                        "| R1.4, turn 1 | struck | Green: Protest, because the neighbours are watching | struck,"
                                + " because Green is asleep | tester |",
                        "| R1.1, turn 1 | amended | Tension +10, because the move does it by itself | Tension +7,"
                                + " because It was known before | tester |",
                        "| R1.7, turn 1 | added | nothing | Tension +5, because A secret summit | tester |");
    }

    @Test
    void whatWasTakenBackIsTold() {
        assertThat(lines)
                .contains("| 1 | Tension +10, because the move does it by itself | struck, because Green is asleep"
                        + " (tester) | by tester: the rules' own stood again |")
                .contains("| 1 | Tension +10, because the move does it by itself | struck, because Green is asleep"
                        + " (tester) | by tester, who said something else instead |");
    }

    @Test
    void theyAreCounted() {
        assertThat(lines)
                .contains(
                        "Rules and the scenario's data gave 6 rulings. The white cell overruled 2 of them and added 1"
                                + " of its own, each with a reason. What the rules had said is kept.",
                        "| Red | 3 | 1 | 33 % | 0 |");
    }

    @Test
    void whatTheRulesExpectedOfPeopleIsTold() {
        assertThat(lines)
                .contains(
                        "> Advice: the rules expected 1 move of actors whom people played, of which 0 were made",
                        "| R1.5, turn 1 | expected of Blue: Threaten (Red) | the neighbours are watching | no |");
    }
}
