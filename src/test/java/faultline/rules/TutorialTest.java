package faultline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.adjudication.Shipped;
import faultline.adjudication.lint.Lint;
import faultline.adjudication.rules.RuleInfo;
import faultline.exercise.definition.Actor;
import faultline.exercise.definition.Scenario;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The scenario to copy is small, whole, and says in every place what it is. */
class TutorialTest {
    private final Shipped shipped = Shipped.of("tutorial");
    private final Scenario scenario = shipped.scenario();

    @Test
    void isSmallEnoughToBeReadAtOneSitting() {
        assertThat(scenario.timetable().turns()).isEqualTo(3);
        assertThat(scenario.actors()).hasSize(2).allSatisfy((id, actor) -> assertThat(actor.playable())
                .isTrue());
        assertThat(scenario.indicators()).hasSize(4);
        assertThat(scenario.moves()).hasSize(6);
        assertThat(scenario.injects()).hasSize(2);
        assertThat(shipped.rules().rules()).hasSize(8);
    }

    @Test
    void holdsNothingThatItsAuthorShouldLookAt() {
        assertThat(Lint.of(scenario, shipped.rules().rules())).isEmpty();
    }

    @Test
    void everyBriefingSaysThatTheExerciseIsFictional() {
        var briefings = Stream.concat(
                Stream.of(scenario.facilitatorBriefing()),
                scenario.actors().values().stream().map(Actor::briefing));
        assertThat(briefings).allSatisfy(briefing -> assertThat(briefing)
                .containsPattern("exercise is (a )?fictional.* and no forecast"));
    }

    @Test
    void everyRuleSaysInOneSentenceWhatItRestsOn() {
        var sentence = Pattern.compile("[A-Z][^.]*\\((source|assumption): [^.)]+\\)\\.");
        assertThat(shipped.rules().rules()).extracting(RuleInfo::sentence).allMatch(said -> sentence.matcher(said)
                .matches());
    }
}
