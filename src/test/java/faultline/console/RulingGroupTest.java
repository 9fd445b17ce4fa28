package faultline.console;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Ruling.Cause;
import faultline.exercise.event.Ruling.Outcome;
import faultline.exercise.event.Ruling.Source;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RulingGroupTest {
    private static final Conclusion ADVICE = new Conclusion.Advice("musk", "leave-doge", "");
    private static final Conclusion REACTION = new Conclusion.Reaction("musk", "leave-doge", "");
    private static final Cause TURN = new Cause.ByTurn(1);
    private static final Cause MOVE = new Cause.ByMove("M1.1");
    private static final Cause INJECT = new Cause.ByInject("leak");

    @Test
    void adviceIsAnOpeningIfItAnswersTheTurnsBeginningAlone() {
        assertThat(group(ADVICE, Outcome.HOLDS, TURN)).isEqualTo(RulingGroup.OPENINGS);
        assertThat(group(ADVICE, Outcome.HOLDS, MOVE)).isEqualTo(RulingGroup.ANSWERS);
        assertThat(group(ADVICE, Outcome.HOLDS, INJECT)).isEqualTo(RulingGroup.ANSWERS);
        assertThat(group(ADVICE, Outcome.HOLDS, TURN, MOVE)).isEqualTo(RulingGroup.ANSWERS);
    }

    @Test
    void whatHappenedAlreadyIsFollowedAsAdviceAndStoppedAsAReaction() {
        assertThat(group(ADVICE, Outcome.ALREADY_HAPPENED, MOVE)).isEqualTo(RulingGroup.FOLLOWED);
        assertThat(group(REACTION, Outcome.ALREADY_HAPPENED, MOVE)).isEqualTo(RulingGroup.STOPPED);
    }

    @Test
    void whatTheDiceDecidedIsApartFromWhatTheWorldOrTheWhiteCellDid() {
        assertThat(group(REACTION, Outcome.HOLDS, TURN)).isEqualTo(RulingGroup.HOLDING);
        assertThat(group(REACTION, Outcome.DID_NOT_HAPPEN, TURN)).isEqualTo(RulingGroup.DICE);
        assertThat(group(REACTION, Outcome.CONFLICT, TURN)).isEqualTo(RulingGroup.STOPPED);
        assertThat(group(ADVICE, Outcome.STRUCK, TURN)).isEqualTo(RulingGroup.STOPPED);
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void noRulingIsDroppedOrShownTwice(Outcome outcome) {
        assertThat(groups(ADVICE, outcome, TURN)).hasSize(1);
        assertThat(groups(REACTION, outcome, MOVE)).hasSize(1);
    }

    private static RulingGroup group(Conclusion conclusion, Outcome outcome, Cause... causes) {
        return groups(conclusion, outcome, causes).get(0);
    }

    private static List<RulingGroup> groups(Conclusion conclusion, Outcome outcome, Cause... causes) {
        var ruling = new Ruling(
                "R1.1",
                0,
                List.of(causes),
                new Source.WhiteCell(),
                List.of(),
                Optional.empty(),
                conclusion,
                outcome,
                "",
                "");
        return Arrays.stream(RulingGroup.values())
                .filter(group -> !group.of(Stream.of(ruling)).isEmpty())
                .toList();
    }
}
