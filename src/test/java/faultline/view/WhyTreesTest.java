package faultline.view;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.SmallGame;
import faultline.exercise.SmallWorld;
import faultline.exercise.definition.Key;
import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Conclusion;
import faultline.exercise.event.Event;
import faultline.exercise.event.Event.AdjudicationProposed;
import faultline.exercise.event.Ruling;
import faultline.exercise.event.Ruling.Cause;
import faultline.exercise.event.Seat;
import faultline.exercise.event.Wave;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An explanation reaches from what changed down to the move that somebody entered. */
class WhyTreesTest {

    @Test
    void anIndicatorIsExplainedDownToTheMoveThatWasEntered() {
        assertThat(lines(why("tension", SmallGame.accepted())))
                .containsExactly(
                        "Tension: 64 (at the start 50)",
                        "  | How tense it is.",
                        "  | start: Middle.",
                        "  turn 1, wave 0: 50 → 60",
                        "    R1.1 Tension +10",
                        "      | effect of threaten",
                        "      | because the move does it by itself",
                        "      M1.2 Red: Threaten (Blue) (entered by the white cell for cell moscow)",
                        "        | intent: intent of M1.2",
                        "        | rationale: rationale of M1.2",
                        "        | expected effect: hope of M1.2",
                        "  turn 1, wave 1: 60 → 64",
                        "    R1.7 Tension +4",
                        "      | rule “Protest makes tension” (rules/small/world.drl:3)",
                        "      | Noise is felt.",
                        "      | because the neighbours are watching",
                        "      | found: world.level(\"tension\") < 60   [tension = 50]",
                        "      A1.1 Green: Protest",
                        "        R1.4 Green: Protest",
                        "          | rule “Green speaks up” (rules/small/green.drl:12)",
                        "          | Green cannot bear a threat.",
                        "          | because the neighbours are watching",
                        "          | odds: 60 % (odds), rolled 41: it happens",
                        "          | found: world.level(\"tension\") < 60   [tension = 50]",
                        "          M1.2 Red: Threaten (Blue) (entered by the white cell for cell moscow)",
                        "            | intent: intent of M1.2",
                        "            | rationale: rationale of M1.2",
                        "            | expected effect: hope of M1.2");
    }

    @Test
    void whatIsNotInForceYetIsSaidToBeProposed() {
        assertThat(lines(why("tension", SmallGame.proposed())))
                .startsWith("Tension: 50 (at the start 50)")
                .contains("  turn 1, wave 0: 50 → 60 (proposed)", "  turn 1, wave 1: 60 → 64 (proposed)");
    }

    @Test
    void anIndicatorThatNothingChangedSaysSo() {
        assertThat(lines(why("talks", SmallGame.accepted())))
                .startsWith("Talks: Closed (at the start Closed)")
                .endsWith("  | nothing has changed it yet");
    }

    @Test
    void aCellThatMayNotKnowTheRulingsIsNotToldThatNothingHappened() {
        var why = trees(new Seat.Cell("washington"), SmallGame.accepted()).of("tension");

        assertThat(lines(why.orElseThrow()))
                .contains("Tension: 64 (at the start 50)")
                .last()
                .asString()
                .startsWith("  | what has changed it is the white cell's to know");
    }

    @Test
    void aMoveAlsoTellsWhatItLedTo() {
        assertThat(lines(why("m1.1", SmallGame.accepted())))
                .containsExactly(
                        "M1.1 Red: Spy (entered by the white cell for cell moscow)",
                        "  | intent: intent of M1.1",
                        "  | rationale: rationale of M1.1",
                        "  | expected effect: hope of M1.1",
                        "  | led to R1.6 Green: Protest — did not happen");
    }

    @Test
    void anAdviceTellsItsOddsWithoutDice() {
        assertThat(lines(why("R1.5", SmallGame.accepted())))
                .startsWith("R1.5 expected of Blue: Threaten (Red)")
                .contains("  | odds: 60 % (odds)");
    }

    @Test
    void anInjectThatARuleReleasedGoesOnToThatRule() {
        var released = ruling("R1.1", new Cause.ByTurn(1), new Conclusion.Release("storm"));
        var felt = ruling("R1.2", new Cause.ByInject("storm"), new Conclusion.StageEffect(Key.of("talks"), "open"));
        var adjudication = new Adjudication(1, List.of(new Wave(0, List.of(), List.of(released, felt), List.of())));

        assertThat(lines(why("R1.2", List.of(SmallGame.TURN, new AdjudicationProposed(adjudication)))))
                .containsExactly(
                        "R1.2 Talks becomes Open",
                        "  | a part",
                        "  | because so it is",
                        "  inject released: A storm",
                        "    R1.1 inject released: storm",
                        "      | a part",
                        "      | because so it is",
                        "      turn 1 began");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tensions", "M1.9", "R2.1", "funds", "funds:", ":", "funds:green", "leak"})
    void whatIsNotThereHasNoExplanation(String subject) {
        assertThat(trees(new Seat.White(), SmallGame.accepted()).of(subject)).isEmpty();
    }

    @Test
    void everySubjectHasAnExplanation() {
        var trees = trees(new Seat.White(), SmallGame.accepted());

        assertThat(trees.subjects())
                .contains("tension", "funds:blue", "M1.3", "A1.1", "R1.6")
                .allMatch(subject -> trees.of(subject).isPresent());
    }

    @Test
    void aCellIsToldOfItsOwnMovesButOfNoRuling() {
        var trees = trees(new Seat.Cell("moscow"), SmallGame.accepted());

        assertThat(trees.subjects()).containsExactly("tension", "talks", "funds:red", "M1.1", "M1.2", "M1.4", "A1.1");
        assertThat(trees.of("R1.1")).isEmpty();
        assertThat(trees.of("M1.3")).isEmpty();
        assertThat(lines(trees.of("A1.1").orElseThrow())).containsExactly("A1.1 Green: Protest");
    }

    private static Ruling ruling(String id, Cause cause, Conclusion conclusion) {
        return new Ruling(
                id,
                0,
                List.of(cause),
                new Ruling.Source.Declared("a part"),
                List.of(),
                Optional.empty(),
                conclusion,
                Ruling.Outcome.HOLDS,
                "",
                "so it is");
    }

    private static Why why(String subject, List<Event> events) {
        return trees(new Seat.White(), events).of(subject).orElseThrow();
    }

    private static WhyTrees trees(Seat seat, List<Event> events) {
        var recorded = SmallWorld.recorded(events.toArray(Event[]::new));
        return new WhyTrees(Views.of(SmallWorld.scenario(), recorded, seat));
    }

    /** The tree as text: what lies deeper is further in, and details stand behind a bar. */
    private static List<String> lines(Why why) {
        var lines = new ArrayList<String>();
        add(why, "", lines);
        return lines;
    }

    private static void add(Why why, String indent, List<String> lines) {
        lines.add(indent + why.headline());
        why.details().forEach(detail -> lines.add(indent + "  | " + detail));
        why.causes().forEach(cause -> add(cause, indent + "  ", lines));
    }
}
