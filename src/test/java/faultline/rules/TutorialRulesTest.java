package faultline.rules;

import faultline.adjudication.RuleBench;
import org.junit.jupiter.api.Test;

/** What the two towns of the tutorial do to each other, rule by rule: the tests to copy for a scenario of one's own. */
class TutorialRulesTest {
    private final RuleBench bench = RuleBench.of("tutorial");

    @Test
    void theSummerTakesWaterEachTurn() {
        bench.whenTheTurnBegins()
                .rule("The summer dries the valley")
                .gives("reservoir − summer-takes-from-the-reservoir", "river − summer-takes-from-the-river");
    }

    @Test
    void theSummerTakesNothingOnceAThunderstormHasCome() {
        bench.released("thunderstorm")
                .whenTheTurnBegins()
                .rule("The summer dries the valley")
                .isSilent();
    }

    @Test
    void bothTownsGetGoodwillBackWhileTheyTalkOrHaveAgreed() {
        bench.given("talks", "open")
                .whenTheTurnBegins()
                .rule("Goodwill returns while the towns talk")
                .gives("goodwill:damhead + goodwill-returns", "goodwill:marshend + goodwill-returns");
        bench.given("talks", "agreed")
                .whenTheTurnBegins()
                .rule("Goodwill returns while the towns talk")
                .gives("goodwill:damhead + goodwill-returns", "goodwill:marshend + goodwill-returns");
    }

    @Test
    void noTownGetsGoodwillBackWhileTheyAreSilent() {
        bench.given("talks", "silent")
                .whenTheTurnBegins()
                .rule("Goodwill returns while the towns talk")
                .isSilent();
    }

    @Test
    void eitherTownCanOpenTalksWhileTheRiverIsLow() {
        bench.given("river", 39)
                .when("damhead", "propose-talks")
                .rule("A proposal opens talks while the river is low")
                .gives("talks becomes open, odds talks-open");
        bench.given("river", 39)
                .when("marshend", "propose-talks")
                .rule("A proposal opens talks while the river is low")
                .gives("talks becomes open, odds talks-open");
    }

    @Test
    void nobodyComesToTalksWhileTheRiverIsBearable() {
        bench.given("river", 40)
                .when("marshend", "propose-talks")
                .rule("A proposal opens talks while the river is low")
                .isSilent();
    }

    @Test
    void aPlanHoldsIfBothTownsHaveTheGoodwill() {
        bench.given("goodwill:damhead", 2)
                .given("goodwill:marshend", 2)
                .when("marshend", "vote-on-a-plan")
                .rule("A plan holds while both towns can explain it at home")
                .gives("talks becomes agreed");
    }

    @Test
    void aPlanDoesNotHoldIfEitherTownHasSpentItsGoodwill() {
        bench.given("goodwill:damhead", 1)
                .given("goodwill:marshend", 2)
                .when("damhead", "vote-on-a-plan")
                .rule("A plan holds while both towns can explain it at home")
                .isSilent();
        bench.given("goodwill:damhead", 2)
                .given("goodwill:marshend", 1)
                .when("damhead", "vote-on-a-plan")
                .rule("A plan holds while both towns can explain it at home")
                .isSilent();
    }

    @Test
    void damheadHoldsTheWaterWhileItsReservoirIsLow() {
        bench.given("reservoir", 44)
                .whenTheTurnBegins()
                .rule("Damhead holds the water while the reservoir is low")
                .gives("damhead hold-the-water, odds damhead-holds");
    }

    @Test
    void damheadHoldsNothingWithEnoughWaterOrUnderAPlan() {
        bench.given("reservoir", 45)
                .whenTheTurnBegins()
                .rule("Damhead holds the water while the reservoir is low")
                .isSilent();
        bench.given("reservoir", 44)
                .given("talks", "agreed")
                .whenTheTurnBegins()
                .rule("Damhead holds the water while the reservoir is low")
                .isSilent();
    }

    @Test
    void damheadOpensTheGatesForANeighbourWhoProtestsOrSaves() {
        bench.given("reservoir", 45)
                .when("marshend", "protest-at-the-dam")
                .rule("Damhead opens the gates for its neighbour while it has water to spare")
                .gives("damhead open-the-gates, odds damhead-gives-way");
        bench.given("reservoir", 45)
                .when("marshend", "save-water")
                .rule("Damhead opens the gates for its neighbour while it has water to spare")
                .gives("damhead open-the-gates, odds damhead-gives-way");
    }

    @Test
    void damheadOpensNoGatesWithTooLittleWaterOrForItself() {
        bench.given("reservoir", 44)
                .when("marshend", "protest-at-the-dam")
                .rule("Damhead opens the gates for its neighbour while it has water to spare")
                .isSilent();
        bench.given("reservoir", 45)
                .when("damhead", "save-water")
                .rule("Damhead opens the gates for its neighbour while it has water to spare")
                .isSilent();
    }

    @Test
    void marshendProtestsWhileItsRiverIsLowAndNobodyTalks() {
        bench.given("river", 39)
                .whenTheTurnBegins()
                .rule("Marshend protests while the river is low and nobody talks")
                .gives("marshend protest-at-the-dam, odds marshend-protests");
    }

    @Test
    void marshendDoesNotProtestWithABearableRiverOrDuringTalks() {
        bench.given("river", 40)
                .whenTheTurnBegins()
                .rule("Marshend protests while the river is low and nobody talks")
                .isSilent();
        bench.given("river", 39)
                .given("talks", "open")
                .whenTheTurnBegins()
                .rule("Marshend protests while the river is low and nobody talks")
                .isSilent();
    }

    @Test
    void marshendProposesTalksWhateverIsDecidedAtTheDam() {
        bench.given("river", 39)
                .when("damhead", "hold-the-water")
                .rule("Marshend proposes talks after a decision at the dam")
                .gives("marshend propose-talks, odds marshend-offers-talks");
        bench.given("river", 39)
                .when("damhead", "open-the-gates")
                .rule("Marshend proposes talks after a decision at the dam")
                .gives("marshend propose-talks, odds marshend-offers-talks");
    }

    @Test
    void marshendProposesNoTalksWithABearableRiverOrWhenTheyTalkAlready() {
        bench.given("river", 40)
                .when("damhead", "hold-the-water")
                .rule("Marshend proposes talks after a decision at the dam")
                .isSilent();
        bench.given("river", 39)
                .given("talks", "open")
                .when("damhead", "hold-the-water")
                .rule("Marshend proposes talks after a decision at the dam")
                .isSilent();
    }
}
