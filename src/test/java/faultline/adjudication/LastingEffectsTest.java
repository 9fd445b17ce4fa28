package faultline.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.exercise.event.Adjudication;
import faultline.exercise.event.Event;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Effects that come later, that come again, and that stand until something lifts them. */
class LastingEffectsTest {
    private final TimedGame game = new TimedGame();

    @Test
    void anEffectThatStandsComesAtOnceAndIsUnderWay() {
        assertThat(game.told(game.turn("red sanction blue")))
                .containsExactly(
                        "R1.2 Economy (Blue) −2, each turn from turn 1 until it is lifted"
                                + " [effect of sanction; the move does it by itself] M1.1",
                        "R1.3 Economy (Blue) −2 [effect of sanction; the move does it by itself] M1.1");
        assertThat(game.level("economy:blue")).isEqualTo(38);
        assertThat(game.underway()).containsExactly("R1.2");
    }

    @Test
    void itComesAgainEachTurnInTheFirstWaveAndNamesTheMoveThatBeganIt() {
        game.turn("red sanction blue");

        var second = game.turn();

        assertThat(game.told(second))
                .contains(
                        "R2.1 Economy (Blue) −2"
                                + " [effect of sanction, under way since turn 1; it comes in each turn until it is lifted] M1.1");
        assertThat(second.waves()).hasSize(1);
        game.turn();
        assertThat(game.level("economy:blue")).isEqualTo(34);
    }

    @Test
    void whatLiftsItIsTriedAsALaterTurnBegins() {
        game.turn("red sanction blue");
        game.turn("red relent");
        assertThat(game.level("economy:blue"))
                .as("the turn of the lifting move still brings it")
                .isEqualTo(36);

        assertThat(game.told(game.turn()))
                .contains("R3.2 what R1.2 began is lifted"
                        + " [effect of sanction, under way since turn 1; red has made the move relent in an earlier turn]"
                        + " M1.1");
        assertThat(game.level("economy:blue")).isEqualTo(36);
        assertThat(game.underway()).doesNotContain("R1.2");
    }

    @Test
    void whatWasLiftedCanBeDoneAgain() {
        game.turn("red relent");
        game.turn("red sanction blue", "red relent");
        game.turn();
        assertThat(game.level("economy:blue"))
                .as("moves up to the turn in which it began do not lift it")
                .isEqualTo(36);
        game.turn("red relent");
        game.turn("red sanction blue");
        game.turn();
        assertThat(game.level("economy:blue")).isEqualTo(30);
    }

    @Test
    void anEffectComesLaterAndForSomeTurns() {
        assertThat(game.told(game.turn("blue invest")))
                .containsExactly(
                        "R1.1 Economy (Blue) +3, in turns 3 to 5 [effect of invest; the move does it by itself]"
                                + " M1.1");
        game.turn();
        assertThat(game.level("economy:blue")).isEqualTo(40);
        for (var expected : List.of(43.0, 46.0, 49.0, 49.0)) {
            game.turn();
            assertThat(game.level("economy:blue")).isEqualTo(expected);
        }
        assertThat(game.underway()).isEmpty();
    }

    @Test
    void anInjectsEffectLastsToo() {
        game.turn();
        game.turn();
        assertThat(game.told(game.turn()))
                .containsExactly("R3.1 Tension +1"
                        + " [effect of inject drought, under way since turn 2; it comes in each turn up to turn 4]"
                        + " ByInject[inject=drought]");
        game.turn();
        game.turn();
        assertThat(game.level("tension")).isEqualTo(53);
    }

    @Test
    void anEffectThatComesOnceAndLaterSaysSo() {
        game.turn("red soothe");
        assertThat(game.level("tension")).isEqualTo(25);
        assertThat(game.told(game.turn()))
                .contains("R2.1 Tension +10"
                        + " [effect of soothe, under way since turn 1; it was to come in this turn] M1.1");
        assertThat(game.level("tension")).isEqualTo(36);
    }

    @Test
    void aConditionLiftsItBeforeItsTurnsAreOver() {
        assertThat(game.told(game.turn("red settle")))
                .anyMatch(told -> told.startsWith("R1.1 Tension = 40, in turns 1 to 2 ["));
        assertThat(game.told(game.turn("red settle", "red alarm")))
                .contains("R2.1 Tension = 40 [effect of settle, under way since turn 1;"
                        + " it comes in each turn up to turn 2 until it is lifted] M1.1");
        assertThat(game.level("tension")).isEqualTo(76);

        assertThat(game.told(game.turn()))
                .anyMatch(told -> told.contains(
                        "is lifted [effect of settle, under way since turn 2;" + " tension is at least 60] M2.1"));
        assertThat(game.level("tension")).isEqualTo(77);
    }

    @Test
    void whatIsLiftedBeforeItFirstComesNeverComes() {
        game.turn("red strain", "blue offer");
        assertThat(game.told(game.turn()))
                .contains(
                        "R2.1 what R1.1 began is lifted [effect of strain, under way since turn 1;"
                                + " talks is open or funds:red is below 1] M1.1",
                        "R2.2 Talks becomes Open [effect of offer, under way since turn 1;"
                                + " it comes in each turn up to turn 3] M1.2");
        assertThat(game.level("tension")).isEqualTo(51);
    }

    @Test
    void theStateOfTheLastTurnDecidesAndNotWhatThisTurnEnters() {
        game.turn("red strain");

        assertThat(game.told(game.turn("red offer"))).anyMatch(told -> told.startsWith("R2.1 Tension +4"));
        assertThat(game.told(game.turn())).anyMatch(told -> told.contains("what R1.1 began is lifted"));
    }

    @Test
    void aLaterPartOfATurnDoesNotBringItAgain() {
        game.turn("red sanction blue");
        game.happen(new Event.TurnBegan(2));
        game.happen(new Event.ImpulseBegan(2, 1, 2, List.of()));
        var first = game.adjudicate();
        game.happen(new Event.AdjudicationProposed(first));
        game.happen(new Event.AdjudicationAccepted(2));
        game.happen(new Event.ImpulseBegan(2, 2, 2, List.of()));

        assertThat(lasting(first)).isEqualTo(1);
        assertThat(lasting(game.adjudicate())).isZero();
    }

    @Test
    void aProposalBeginsNothingUntilItIsAccepted() {
        game.begin("red sanction blue");
        game.happen(new Event.AdjudicationProposed(game.adjudicate()));
        assertThat(game.underway()).isEmpty();
        game.happen(new Event.AdjudicationAccepted(1));
        assertThat(game.underway()).containsExactly("R1.2");
    }

    private static long lasting(Adjudication adjudication) {
        return adjudication
                .rulings()
                .filter(ruling -> ruling.source().toString().contains("under way since"))
                .count();
    }
}
