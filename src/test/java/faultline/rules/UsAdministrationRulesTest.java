package faultline.rules;

import faultline.adjudication.RuleBench;
import org.junit.jupiter.api.Test;

/** How the United States administration reacts, and what its turn against allies and toward Riyadh does. */
class UsAdministrationRulesTest {
    private final RuleBench bench = RuleBench.of("fracture-points");

    @Test
    void washingtonMayAttackMuskForTalkingToMoscow() {
        bench.when("musk", "take-up-invitation")
                .rule("Washington answers the dialogue with Moscow")
                .gives("us-administration attack-musk-in-public, odds washington-answers-dialogue");
    }

    @Test
    void washingtonForgivesADialogueWhenItHasJustReconciled() {
        bench.playedThisTurn("us-administration", "reconcile-with-musk")
                .when("musk", "take-up-invitation")
                .rule("Washington answers the dialogue with Moscow")
                .isSilent();
    }

    @Test
    void washingtonMayAttackMuskForCriticismWhileAtOdds() {
        bench.given("trump-musk-relationship", 49.5)
                .when("musk", "criticise-budget-policy")
                .rule("Washington answers criticism")
                .gives("us-administration attack-musk-in-public, odds washington-answers-criticism");
    }

    @Test
    void washingtonBearsCriticismWhenOnTermsOrJustReconciled() {
        bench.given("trump-musk-relationship", 50)
                .when("musk", "criticise-budget-policy")
                .rule("Washington answers criticism")
                .isSilent();
        bench.given("trump-musk-relationship", 49.5)
                .playedThisTurn("us-administration", "reconcile-with-musk")
                .when("musk", "criticise-budget-policy")
                .rule("Washington answers criticism")
                .isSilent();
    }

    @Test
    void washingtonMayAttackMuskWhenTheContactLeaks() {
        bench.whenInject("leak-of-private-contact")
                .rule("Washington answers the leak")
                .gives("us-administration attack-musk-in-public, odds washington-answers-dialogue");
    }

    @Test
    void washingtonDoesNotBlameMuskForAnOutage() {
        bench.whenInject("starlink-outage-over-the-front")
                .rule("Washington answers the leak")
                .isSilent();
    }

    @Test
    void washingtonMayMendWhileStarlinkIsRestricted() {
        bench.given("starlink-service", "degraded")
                .given("trump-musk-relationship", 49.5)
                .whenTheTurnBegins()
                .rule("Washington mends what it needs")
                .gives("us-administration reconcile-with-musk, odds washington-mends");
    }

    @Test
    void washingtonDoesNotMendWhileTheServiceIsFullOrTheTwoAreOnTerms() {
        bench.given("starlink-service", "full")
                .given("trump-musk-relationship", 49.5)
                .whenTheTurnBegins()
                .rule("Washington mends what it needs")
                .isSilent();
        bench.given("starlink-service", "degraded")
                .given("trump-musk-relationship", 50)
                .whenTheTurnBegins()
                .rule("Washington mends what it needs")
                .isSilent();
    }

    @Test
    void washingtonMayPressItsAlliesWithTariffsAndWithDoubt() {
        bench.given("leverage:us-administration", 3)
                .whenTheTurnBegins()
                .rule("Washington presses its allies")
                .gives(
                        "us-administration put-tariffs-on-allies, odds washington-puts-tariffs",
                        "us-administration doubt-the-guarantee, odds washington-doubts");
    }

    @Test
    void washingtonDoesNotPressWithoutLeverage() {
        bench.given("leverage:us-administration", 2.5)
                .whenTheTurnBegins()
                .rule("Washington presses its allies")
                .isSilent();
    }

    @Test
    void washingtonMayComeToRiyadhWhenMoscowProposes() {
        bench.given("riyadh-channel", "closed")
                .when("russia", "open-the-riyadh-channel")
                .rule("Washington weighs Moscow's proposal")
                .gives("us-administration open-the-riyadh-channel, odds washington-goes-to-riyadh");
    }

    @Test
    void washingtonWeighsNeitherItsOwnProposalNorOneForAnOpenChannel() {
        bench.given("riyadh-channel", "closed")
                .when("us-administration", "open-the-riyadh-channel")
                .rule("Washington weighs Moscow's proposal")
                .isSilent();
        bench.given("riyadh-channel", "open")
                .when("russia", "open-the-riyadh-channel")
                .rule("Washington weighs Moscow's proposal")
                .isSilent();
    }

    @Test
    void washingtonUsuallyComesToAMeetingThatWasAnnounced() {
        bench.given("riyadh-channel", "closed")
                .whenInject("riyadh-meeting-announced")
                .rule("Washington comes to the meeting that was announced")
                .gives("us-administration open-the-riyadh-channel, odds washington-confirms-riyadh");
    }

    @Test
    void washingtonNeedNotOpenAChannelThatIsOpen() {
        bench.given("riyadh-channel", "open")
                .whenInject("riyadh-meeting-announced")
                .rule("Washington comes to the meeting that was announced")
                .isSilent();
    }

    @Test
    void washingtonOpensTheChannelByComing() {
        bench.given("riyadh-channel", "closed")
                .when("us-administration", "open-the-riyadh-channel")
                .rule("The channel opens when Washington comes")
                .gives("riyadh-channel becomes open", "us-russia-normalisation + riyadh-first-meeting");
    }

    @Test
    void washingtonMustComeItselfAndMeetsForTheFirstTimeOnce() {
        bench.given("riyadh-channel", "closed")
                .when("russia", "open-the-riyadh-channel")
                .rule("The channel opens when Washington comes")
                .isSilent();
        bench.given("riyadh-channel", "open")
                .when("us-administration", "open-the-riyadh-channel")
                .rule("The channel opens when Washington comes")
                .isSilent();
    }

    @Test
    void washingtonCracksTheAllianceMoreByTariffsAndDoubtTogether() {
        bench.whenBoth("us-administration", "put-tariffs-on-allies", "us-administration", "doubt-the-guarantee")
                .rule("Tariffs and doubt together crack the alliance")
                .gives("transatlantic-cohesion − double-crack");
    }

    @Test
    void washingtonIsForgivenEitherOfTheTwoAlone() {
        bench.when("us-administration", "put-tariffs-on-allies")
                .rule("Tariffs and doubt together crack the alliance")
                .isSilent();
        bench.when("us-administration", "doubt-the-guarantee")
                .rule("Tariffs and doubt together crack the alliance")
                .isSilent();
    }
}
