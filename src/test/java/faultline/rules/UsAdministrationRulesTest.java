package faultline.rules;

import faultline.adjudication.RuleBench;
import org.junit.jupiter.api.Test;

/** How the United States administration reacts, and what its turn against allies and toward Riyadh does. */
class UsAdministrationRulesTest {
    private final RuleBench bench = RuleBench.of("fracture-points");

    @Test
    void washingtonMayPressItsAlliesWithTariffsAndDoubtWhileItHasLeverage() {
        bench.givenAt("leverage:us-administration", "leverage-to-press")
                .whenTheTurnBegins()
                .rule("Washington presses its allies")
                .gives(
                        "us-administration put-tariffs-on-allies, odds washington-puts-tariffs",
                        "us-administration doubt-the-guarantee, odds washington-doubts");
        bench.givenBelow("leverage:us-administration", "leverage-to-press")
                .whenTheTurnBegins()
                .rule("Washington presses its allies")
                .isSilent();
    }

    @Test
    void washingtonMayCallNatoObsoleteOnceItHasDoubtedAnAllianceThatIsNotFirm() {
        bench.played("us-administration", "doubt-the-guarantee")
                .givenBelow("transatlantic-cohesion", "alliance-firm")
                .whenTheTurnBegins()
                .rule("Washington calls obsolete what it has doubted")
                .gives("us-administration call-nato-obsolete, odds washington-calls-obsolete");
        bench.givenAt("transatlantic-cohesion", "alliance-firm")
                .whenTheTurnBegins()
                .rule("Washington calls obsolete what it has doubted")
                .isSilent();
    }

    @Test
    void washingtonDoesNotCallObsoleteWhatItHasOnlyTaxed() {
        bench.played("us-administration", "put-tariffs-on-allies")
                .givenBelow("transatlantic-cohesion", "alliance-firm")
                .whenTheTurnBegins()
                .rule("Washington calls obsolete what it has doubted")
                .isSilent();
    }

    @Test
    void washingtonMayReaffirmTheGuaranteeOnceTheAllianceIsCracked() {
        bench.givenBelow("transatlantic-cohesion", "alliance-cracked")
                .whenTheTurnBegins()
                .rule("Washington holds on to a cracked alliance")
                .gives("us-administration reaffirm-the-guarantee, odds washington-reaffirms");
        bench.givenAt("transatlantic-cohesion", "alliance-cracked")
                .whenTheTurnBegins()
                .rule("Washington holds on to a cracked alliance")
                .isSilent();
    }

    @Test
    void washingtonMayTryPyongyangOnceItTalksToMoscow() {
        bench.given("pyongyang-channel", "closed")
                .given("riyadh-channel", "open")
                .whenTheTurnBegins()
                .rule("Washington tries Pyongyang too")
                .gives("us-administration open-talks-with-north-korea, odds washington-tries-pyongyang");
        bench.given("riyadh-channel", "productive")
                .whenTheTurnBegins()
                .rule("Washington tries Pyongyang too")
                .gives("us-administration open-talks-with-north-korea, odds washington-tries-pyongyang");
    }

    @Test
    void washingtonTriesPyongyangNeitherBeforeMoscowNorWhileTheyTalk() {
        bench.given("pyongyang-channel", "closed")
                .given("riyadh-channel", "closed")
                .whenTheTurnBegins()
                .rule("Washington tries Pyongyang too")
                .isSilent();
        bench.given("pyongyang-channel", "open")
                .given("riyadh-channel", "open")
                .whenTheTurnBegins()
                .rule("Washington tries Pyongyang too")
                .isSilent();
    }

    @Test
    void washingtonMayMendWithMuskWhileStarlinkIsRestricted() {
        bench.given("starlink-service", "degraded")
                .givenBelow("trump-musk-relationship", "relationship-strained")
                .whenTheTurnBegins()
                .rule("Washington mends what it needs")
                .gives("us-administration reconcile-with-musk, odds washington-mends");
        bench.given("starlink-service", "off")
                .whenTheTurnBegins()
                .rule("Washington mends what it needs")
                .gives("us-administration reconcile-with-musk, odds washington-mends");
    }

    @Test
    void washingtonNeedNotMendWhileServiceIsFullOrTheTwoAreOnTerms() {
        bench.given("starlink-service", "full")
                .givenBelow("trump-musk-relationship", "relationship-strained")
                .whenTheTurnBegins()
                .rule("Washington mends what it needs")
                .isSilent();
        bench.given("starlink-service", "degraded")
                .givenAt("trump-musk-relationship", "relationship-strained")
                .whenTheTurnBegins()
                .rule("Washington mends what it needs")
                .isSilent();
    }

    @Test
    void washingtonMayEndAQuarrelThatDividesTheGovernment() {
        bench.givenBelow("us-institutional-cohesion", "institutions-divided")
                .givenBelow("trump-musk-relationship", "relationship-workable")
                .whenTheTurnBegins()
                .rule("Washington ends a quarrel that divides the government")
                .gives("us-administration reconcile-with-musk, odds washington-mends");
        bench.givenAt("us-institutional-cohesion", "institutions-divided")
                .whenTheTurnBegins()
                .rule("Washington ends a quarrel that divides the government")
                .isSilent();
        bench.givenBelow("us-institutional-cohesion", "institutions-divided")
                .givenAt("trump-musk-relationship", "relationship-workable")
                .whenTheTurnBegins()
                .rule("Washington ends a quarrel that divides the government")
                .isSilent();
    }

    @Test
    void washingtonMayAttackMuskForTalkingToMoscowUnlessItHasJustMadePeace() {
        bench.when("musk", "take-up-invitation")
                .rule("Washington answers the dialogue with Moscow")
                .gives("us-administration attack-musk-in-public, odds washington-answers-dialogue");
        bench.playedThisTurn("us-administration", "reconcile-with-musk")
                .when("musk", "take-up-invitation")
                .rule("Washington answers the dialogue with Moscow")
                .isSilent();
    }

    @Test
    void washingtonMayAttackMuskForCriticismWhileTheTwoAreAtOdds() {
        bench.givenBelow("trump-musk-relationship", "relationship-strained")
                .when("musk", "criticise-budget-policy")
                .rule("Washington answers criticism")
                .gives("us-administration attack-musk-in-public, odds washington-answers-criticism");
        bench.givenAt("trump-musk-relationship", "relationship-strained")
                .when("musk", "criticise-budget-policy")
                .rule("Washington answers criticism")
                .isSilent();
    }

    @Test
    void washingtonBearsCriticismWhenItHasJustMadePeace() {
        bench.givenBelow("trump-musk-relationship", "relationship-strained")
                .playedThisTurn("us-administration", "reconcile-with-musk")
                .when("musk", "criticise-budget-policy")
                .rule("Washington answers criticism")
                .isSilent();
    }

    @Test
    void washingtonForgivesCriticismAmongFriends() {
        bench.givenAt("trump-musk-relationship", "relationship-strained")
                .when("musk", "criticise-budget-policy")
                .rule("Criticism among friends passes")
                .gives("trump-musk-relationship + criticism-forgiven");
        bench.givenBelow("trump-musk-relationship", "relationship-strained")
                .when("musk", "criticise-budget-policy")
                .rule("Criticism among friends passes")
                .isSilent();
    }

    @Test
    void washingtonMayAttackMuskForACampaignAgainstIt() {
        bench.givenBelow("trump-musk-relationship", "relationship-strained")
                .when("musk", "amplify-on-x", "against-washington")
                .rule("Washington answers a campaign on X")
                .gives("us-administration attack-musk-in-public, odds washington-answers-criticism");
        bench.when("musk", "amplify-on-x", "for-talks-with-moscow")
                .rule("Washington answers a campaign on X")
                .isSilent();
        bench.givenAt("trump-musk-relationship", "relationship-strained")
                .when("musk", "amplify-on-x", "against-washington")
                .rule("Washington answers a campaign on X")
                .isSilent();
    }

    @Test
    void washingtonMayAttackMuskWhenHisContactLeaks() {
        bench.whenInject("leak-of-private-contact")
                .rule("Washington answers the leak")
                .gives("us-administration attack-musk-in-public, odds washington-answers-dialogue");
        bench.whenInject("starlink-outage-over-the-front")
                .rule("Washington answers the leak")
                .isSilent();
    }

    @Test
    void washingtonMayReviewTheContractsOfAnOwnerWhoCutsTheService() {
        bench.given("starlink-control", "owner")
                .when("musk", "restrict-starlink")
                .rule("Washington reviews the contracts of whoever cuts the service")
                .gives("us-administration review-federal-contracts, odds washington-reviews");
        bench.given("starlink-control", "contract")
                .when("musk", "restrict-starlink")
                .rule("Washington reviews the contracts of whoever cuts the service")
                .isSilent();
    }

    @Test
    void washingtonMayReviewTheContractsOfTheManWhoLeftInAnger() {
        bench.givenBelow("trump-musk-relationship", "relationship-workable")
                .when("musk", "leave-doge")
                .rule("Washington reviews the contracts of the man who left")
                .gives("us-administration review-federal-contracts, odds washington-reviews");
        bench.givenAt("trump-musk-relationship", "relationship-workable")
                .when("musk", "leave-doge")
                .rule("Washington reviews the contracts of the man who left")
                .isSilent();
    }

    @Test
    void washingtonMayComeToRiyadhWhenMoscowProposesAndTheAllianceStands() {
        bench.given("riyadh-channel", "closed")
                .givenAt("transatlantic-cohesion", "alliance-cracked")
                .when("russia", "open-the-riyadh-channel")
                .rule("Washington weighs Moscow's proposal")
                .gives("us-administration open-the-riyadh-channel, odds washington-goes-to-riyadh");
        bench.givenBelow("transatlantic-cohesion", "alliance-cracked")
                .when("russia", "open-the-riyadh-channel")
                .rule("Washington weighs Moscow's proposal")
                .isSilent();
    }

    @Test
    void washingtonWeighsNeitherItsOwnProposalNorOneForAnOpenChannel() {
        bench.given("riyadh-channel", "closed")
                .givenAt("transatlantic-cohesion", "alliance-cracked")
                .when("us-administration", "open-the-riyadh-channel")
                .rule("Washington weighs Moscow's proposal")
                .isSilent();
        bench.given("riyadh-channel", "open")
                .when("russia", "open-the-riyadh-channel")
                .rule("Washington weighs Moscow's proposal")
                .isSilent();
    }

    @Test
    void washingtonIsLikelierToComeToRiyadhPastACrackedAlliance() {
        bench.given("riyadh-channel", "closed")
                .givenBelow("transatlantic-cohesion", "alliance-cracked")
                .when("russia", "open-the-riyadh-channel")
                .rule("Washington goes to Riyadh past a cracked alliance")
                .gives("us-administration open-the-riyadh-channel, odds washington-hurries-to-riyadh");
        bench.givenAt("transatlantic-cohesion", "alliance-cracked")
                .when("russia", "open-the-riyadh-channel")
                .rule("Washington goes to Riyadh past a cracked alliance")
                .isSilent();
    }

    @Test
    void washingtonHurriesNeitherAtItsOwnWordNorToAnOpenChannel() {
        bench.given("riyadh-channel", "closed")
                .givenBelow("transatlantic-cohesion", "alliance-cracked")
                .when("us-administration", "open-the-riyadh-channel")
                .rule("Washington goes to Riyadh past a cracked alliance")
                .isSilent();
        bench.given("riyadh-channel", "open")
                .when("russia", "open-the-riyadh-channel")
                .rule("Washington goes to Riyadh past a cracked alliance")
                .isSilent();
    }

    @Test
    void washingtonUsuallyComesToAMeetingThatWasAnnounced() {
        bench.given("riyadh-channel", "closed")
                .whenInject("riyadh-meeting-announced")
                .rule("Washington comes to the meeting that was announced")
                .gives("us-administration open-the-riyadh-channel, odds washington-confirms-riyadh");
        bench.whenInject("turkiye-convenes-a-round")
                .rule("Washington comes to the meeting that was announced")
                .isSilent();
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
        bench.when("russia", "open-the-riyadh-channel")
                .rule("The channel opens when Washington comes")
                .isSilent();
        bench.given("riyadh-channel", "open")
                .when("us-administration", "open-the-riyadh-channel")
                .rule("The channel opens when Washington comes")
                .isSilent();
    }

    @Test
    void washingtonMayMakeAnOpenChannelProductiveByComingAgain() {
        bench.given("riyadh-channel", "open")
                .when("us-administration", "open-the-riyadh-channel")
                .rule("A second meeting may bear fruit")
                .gives("riyadh-channel becomes productive, odds second-meeting-bears-fruit");
        bench.when("russia", "open-the-riyadh-channel")
                .rule("A second meeting may bear fruit")
                .isSilent();
        bench.given("riyadh-channel", "closed")
                .when("us-administration", "open-the-riyadh-channel")
                .rule("A second meeting may bear fruit")
                .isSilent();
    }

    @Test
    void washingtonMayPutOnTheTariffsThatItHasAnnounced() {
        bench.whenInject("tariffs-announced")
                .rule("Washington does what it has announced")
                .gives("us-administration put-tariffs-on-allies, odds washington-keeps-its-word");
        bench.whenInject("riyadh-meeting-announced")
                .rule("Washington does what it has announced")
                .isSilent();
    }

    @Test
    void washingtonMayAnswerRetaliationWithTariffsWhileItActsAsOne() {
        bench.givenAt("us-institutional-cohesion", "institutions-functioning")
                .when("european-allies", "retaliate-on-trade")
                .rule("Washington answers retaliation with tariffs")
                .gives("us-administration put-tariffs-on-allies, odds washington-retaliates");
        bench.givenBelow("us-institutional-cohesion", "institutions-functioning")
                .when("european-allies", "retaliate-on-trade")
                .rule("Washington answers retaliation with tariffs")
                .isSilent();
    }

    @Test
    void washingtonMayAnswerRetaliationWithAPromiseWhenItIsDividedAtHome() {
        bench.givenBelow("us-institutional-cohesion", "institutions-functioning")
                .when("european-allies", "retaliate-on-trade")
                .rule("Washington buys quiet when it is divided at home")
                .gives("us-administration reaffirm-the-guarantee, odds washington-buys-quiet");
        bench.givenAt("us-institutional-cohesion", "institutions-functioning")
                .when("european-allies", "retaliate-on-trade")
                .rule("Washington buys quiet when it is divided at home")
                .isSilent();
    }

    @Test
    void washingtonCracksTheAllianceMoreByTariffsAndDoubtTogetherThanByEitherAlone() {
        bench.whenBoth("us-administration", "put-tariffs-on-allies", "us-administration", "doubt-the-guarantee")
                .rule("Tariffs and doubt together crack the alliance")
                .gives("transatlantic-cohesion − double-crack");
        bench.when("us-administration", "put-tariffs-on-allies")
                .rule("Tariffs and doubt together crack the alliance")
                .isSilent();
        bench.when("us-administration", "doubt-the-guarantee")
                .rule("Tariffs and doubt together crack the alliance")
                .isSilent();
    }

    @Test
    void washingtonHurtsTheAllianceMostByWordsAgainstNatoWhereNobodyBelievesTheGuarantee() {
        bench.givenBelow("guarantee-strength", "guarantee-credible")
                .when("us-administration", "call-nato-obsolete")
                .rule("Obsolete sounds like a policy where the guarantee is doubted")
                .gives("transatlantic-cohesion − obsolete-bites");
        bench.givenAt("guarantee-strength", "guarantee-credible")
                .when("us-administration", "call-nato-obsolete")
                .rule("Obsolete sounds like a policy where the guarantee is doubted")
                .isSilent();
    }

    @Test
    void washingtonsPromiseIsBelievedUntilItHasDoubtedTheGuarantee() {
        bench.when("us-administration", "reaffirm-the-guarantee")
                .rule("A promise is believed where there was no doubt")
                .gives("transatlantic-cohesion + promise-believed");
        bench.played("us-administration", "doubt-the-guarantee")
                .when("us-administration", "reaffirm-the-guarantee")
                .rule("A promise is believed where there was no doubt")
                .isSilent();
    }

    @Test
    void washingtonsPromiseIsBelievedLessAfterItHasDoubtedTheGuarantee() {
        bench.played("us-administration", "doubt-the-guarantee")
                .when("us-administration", "reaffirm-the-guarantee")
                .rule("A promise after doubt is believed by half")
                .gives("transatlantic-cohesion + promise-half-believed");
    }

    @Test
    void washingtonsPromiseIsNotHalvedByOtherWordsAgainstTheAlliance() {
        bench.played("us-administration", "call-nato-obsolete")
                .when("us-administration", "reaffirm-the-guarantee")
                .rule("A promise after doubt is believed by half")
                .isSilent();
    }

    @Test
    void washingtonMendsTheGovernmentByAPeaceWithMuskInOffice() {
        bench.given("doge-post", "in-office")
                .when("us-administration", "reconcile-with-musk")
                .rule("A reconciliation in office joins the government again")
                .gives("us-institutional-cohesion + peace-in-office", "technology-autonomy − peace-binds");
        bench.given("doge-post", "left")
                .when("us-administration", "reconcile-with-musk")
                .rule("A reconciliation in office joins the government again")
                .isSilent();
    }

    @Test
    void washingtonMendsLessByAPeaceWithMuskOnceHeHasLeft() {
        bench.given("doge-post", "left")
                .when("us-administration", "reconcile-with-musk")
                .rule("A reconciliation after he left mends less")
                .gives("trump-musk-relationship − peace-from-afar");
        bench.given("doge-post", "in-office")
                .when("us-administration", "reconcile-with-musk")
                .rule("A reconciliation after he left mends less")
                .isSilent();
    }

    @Test
    void washingtonMayBindTheServiceByAReviewBetweenPartners() {
        bench.givenAt("trump-musk-relationship", "relationship-workable")
                .given("starlink-control", "owner")
                .when("us-administration", "review-federal-contracts")
                .rule("A review between partners binds the service")
                .gives("starlink-control becomes contract, odds review-binds-starlink");
        bench.given("starlink-control", "contract")
                .when("us-administration", "review-federal-contracts")
                .rule("A review between partners binds the service")
                .isSilent();
        bench.given("starlink-control", "owner")
                .givenBelow("trump-musk-relationship", "relationship-workable")
                .when("us-administration", "review-federal-contracts")
                .rule("A review between partners binds the service")
                .isSilent();
    }

    @Test
    void washingtonDrivesTechnologyAwayByAReviewInAnger() {
        bench.givenBelow("trump-musk-relationship", "relationship-workable")
                .when("us-administration", "review-federal-contracts")
                .rule("A review in anger drives technology away")
                .gives("technology-autonomy + anger-frees");
        bench.givenAt("trump-musk-relationship", "relationship-workable")
                .when("us-administration", "review-federal-contracts")
                .rule("A review in anger drives technology away")
                .isSilent();
    }

    @Test
    void washingtonWinsAbroadAndLosesAtHomeByAMeetingWithPyongyang() {
        bench.when("north-korea", "receive-washington")
                .rule("A summit without allies divides opinion at home")
                .gives("leverage:us-administration + summit-pays", "us-institutional-cohesion − summit-divides");
        bench.when("us-administration", "open-talks-with-north-korea")
                .rule("A summit without allies divides opinion at home")
                .isSilent();
    }

    @Test
    void aPublicNoPleasesAWashingtonThatCanStillWorkWithHim() {
        bench.givenAt("trump-musk-relationship", "relationship-workable")
                .when("musk", "turn-down-invitation")
                .rule("A public no pleases Washington")
                .gives("trump-musk-relationship + promise-pleases");
        bench.givenBelow("trump-musk-relationship", "relationship-workable")
                .when("musk", "turn-down-invitation")
                .rule("A public no pleases Washington")
                .isSilent();
    }
}
