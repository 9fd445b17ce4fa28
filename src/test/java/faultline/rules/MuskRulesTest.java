package faultline.rules;

import faultline.adjudication.RuleBench;
import org.junit.jupiter.api.Test;

/** How Elon Musk reacts, and what his hold on Starlink and X does. */
class MuskRulesTest {
    private final RuleBench bench = RuleBench.of("fracture-points");

    @Test
    void muskMaySpeakUpFromInsideWhileAtOddsWithTrump() {
        bench.given("doge-post", "in-office")
                .givenBelow("trump-musk-relationship", "relationship-strained")
                .whenTheTurnBegins()
                .rule("Musk speaks up on defence and the budget")
                .gives("musk criticise-budget-policy, odds musk-speaks-up");
        bench.given("doge-post", "left")
                .whenTheTurnBegins()
                .rule("Musk speaks up on defence and the budget")
                .isSilent();
        bench.given("doge-post", "in-office")
                .givenAt("trump-musk-relationship", "relationship-strained")
                .whenTheTurnBegins()
                .rule("Musk speaks up on defence and the budget")
                .isSilent();
    }

    @Test
    void muskMayTurnXOnWashingtonOnceHeHasLeftAtOddsWithTrump() {
        bench.given("doge-post", "left")
                .givenBelow("trump-musk-relationship", "relationship-strained")
                .whenTheTurnBegins()
                .rule("Musk speaks through X once he has left")
                .gives("musk amplify-on-x against-washington, odds musk-speaks-through-x");
        bench.given("doge-post", "in-office")
                .whenTheTurnBegins()
                .rule("Musk speaks through X once he has left")
                .isSilent();
        bench.given("doge-post", "left")
                .givenAt("trump-musk-relationship", "relationship-strained")
                .whenTheTurnBegins()
                .rule("Musk speaks through X once he has left")
                .isSilent();
    }

    @Test
    void muskMayExtendAFullServiceWhileNobodyPressesHim() {
        bench.given("starlink-service", "full")
                .givenAt("trump-musk-relationship", "relationship-workable")
                .givenAt("leverage:musk", "leverage-to-spare")
                .whenTheTurnBegins()
                .rule("Musk extends what works while he is left alone")
                .gives("musk extend-starlink, odds musk-extends");
    }

    @Test
    void muskExtendsNothingUnaskedWhenRestrictedPressedOrShortOfLeverage() {
        bench.given("starlink-service", "degraded")
                .givenAt("trump-musk-relationship", "relationship-workable")
                .givenAt("leverage:musk", "leverage-to-spare")
                .whenTheTurnBegins()
                .rule("Musk extends what works while he is left alone")
                .isSilent();
        bench.given("starlink-service", "full")
                .givenBelow("trump-musk-relationship", "relationship-workable")
                .whenTheTurnBegins()
                .rule("Musk extends what works while he is left alone")
                .isSilent();
        bench.givenAt("trump-musk-relationship", "relationship-workable")
                .givenBelow("leverage:musk", "leverage-to-spare")
                .whenTheTurnBegins()
                .rule("Musk extends what works while he is left alone")
                .isSilent();
    }

    @Test
    void muskTakesUpTheInvitationMostOftenWhenBroken() {
        bench.givenBelow("trump-musk-relationship", "relationship-broken")
                .when("russia", "invite-musk-to-dialogue")
                .rule("Musk takes up the invitation when broken with Trump")
                .gives("musk take-up-invitation, odds musk-takes-up-when-broken");
        bench.givenAt("trump-musk-relationship", "relationship-broken")
                .when("russia", "invite-musk-to-dialogue")
                .rule("Musk takes up the invitation when broken with Trump")
                .isSilent();
    }

    @Test
    void muskTakesUpTheInvitationHalfTheTimeWhenAtOdds() {
        bench.givenAt("trump-musk-relationship", "relationship-broken")
                .when("russia", "invite-musk-to-dialogue")
                .rule("Musk takes up the invitation when at odds with Trump")
                .gives("musk take-up-invitation, odds musk-takes-up-when-strained");
        bench.givenBelow("trump-musk-relationship", "relationship-strained")
                .when("russia", "invite-musk-to-dialogue")
                .rule("Musk takes up the invitation when at odds with Trump")
                .gives("musk take-up-invitation, odds musk-takes-up-when-strained");
    }

    @Test
    void muskIsAtOddsNeitherWhenBrokenNorWhenOnTerms() {
        bench.givenBelow("trump-musk-relationship", "relationship-broken")
                .when("russia", "invite-musk-to-dialogue")
                .rule("Musk takes up the invitation when at odds with Trump")
                .isSilent();
        bench.givenAt("trump-musk-relationship", "relationship-strained")
                .when("russia", "invite-musk-to-dialogue")
                .rule("Musk takes up the invitation when at odds with Trump")
                .isSilent();
    }

    @Test
    void muskSeldomTakesUpTheInvitationWhenOnTermsAndOnlyInSecret() {
        bench.givenAt("trump-musk-relationship", "relationship-strained")
                .whenCovert("russia", "invite-musk-to-dialogue", "")
                .rule("Musk seldom takes up the invitation when on terms with Trump")
                .gives("musk take-up-invitation, odds musk-takes-up-when-on-terms");
        bench.when("russia", "invite-musk-to-dialogue")
                .rule("Musk seldom takes up the invitation when on terms with Trump")
                .isSilent();
        bench.givenBelow("trump-musk-relationship", "relationship-strained")
                .whenCovert("russia", "invite-musk-to-dialogue", "")
                .rule("Musk seldom takes up the invitation when on terms with Trump")
                .isSilent();
    }

    @Test
    void muskIsEasierToInviteAfterHisFathersVisitWhileAtOddsWithTrump() {
        bench.played("russia", "host-musks-father")
                .givenBelow("trump-musk-relationship", "relationship-strained")
                .when("russia", "invite-musk-to-dialogue")
                .rule("A visit makes the next invitation easier to accept")
                .gives("musk take-up-invitation, odds visit-warms");
        bench.givenAt("trump-musk-relationship", "relationship-strained")
                .when("russia", "invite-musk-to-dialogue")
                .rule("A visit makes the next invitation easier to accept")
                .isSilent();
    }

    @Test
    void muskIsNotWarmedByAnInvitationAlone() {
        bench.played("russia", "invite-musk-to-dialogue")
                .givenBelow("trump-musk-relationship", "relationship-strained")
                .when("russia", "invite-musk-to-dialogue")
                .rule("A visit makes the next invitation easier to accept")
                .isSilent();
    }

    @Test
    void muskMayTurnMoscowDownWhenOnTerms() {
        bench.givenAt("trump-musk-relationship", "relationship-strained")
                .when("russia", "invite-musk-to-dialogue")
                .rule("Musk turns Moscow down when on terms with Trump")
                .gives("musk turn-down-invitation, odds musk-turns-down");
        bench.whenCovert("russia", "invite-musk-to-dialogue", "")
                .rule("Musk turns Moscow down when on terms with Trump")
                .isSilent();
        bench.givenBelow("trump-musk-relationship", "relationship-strained")
                .when("russia", "invite-musk-to-dialogue")
                .rule("Musk turns Moscow down when on terms with Trump")
                .isSilent();
    }

    @Test
    void muskMayRestrictAFullServiceOfHisOwnWhenInDialogueWithMoscow() {
        bench.given("starlink-service", "full")
                .given("starlink-control", "owner")
                .when("musk", "take-up-invitation")
                .rule("A dialogue with Moscow puts Starlink in question")
                .gives("musk restrict-starlink, odds musk-restricts-starlink");
        bench.given("starlink-service", "degraded")
                .when("musk", "take-up-invitation")
                .rule("A dialogue with Moscow puts Starlink in question")
                .isSilent();
        bench.given("starlink-service", "full")
                .given("starlink-control", "contract")
                .when("musk", "take-up-invitation")
                .rule("A dialogue with Moscow puts Starlink in question")
                .isSilent();
    }

    @Test
    void muskMayPromiseToKeepABoundServiceOutOfTheDialogue() {
        bench.given("starlink-control", "contract")
                .when("musk", "take-up-invitation")
                .rule("A bound service stays out of the dialogue")
                .gives("musk keep-starlink, odds musk-keeps-his-word");
        bench.given("starlink-control", "owner")
                .when("musk", "take-up-invitation")
                .rule("A bound service stays out of the dialogue")
                .isSilent();
    }

    @Test
    void muskMayAnswerAnAttackWithCriticismWhileInOffice() {
        bench.given("doge-post", "in-office")
                .when("us-administration", "attack-musk-in-public")
                .rule("Musk answers an attack in public")
                .gives("musk criticise-budget-policy, odds musk-answers-back");
        bench.given("doge-post", "left")
                .when("us-administration", "attack-musk-in-public")
                .rule("Musk answers an attack in public")
                .isSilent();
    }

    @Test
    void muskMayAnswerAnAttackThroughXOnceHeHasLeft() {
        bench.given("doge-post", "left")
                .when("us-administration", "attack-musk-in-public")
                .rule("Musk answers an attack on his own platform")
                .gives("musk amplify-on-x against-washington, odds musk-answers-back");
        bench.given("doge-post", "in-office")
                .when("us-administration", "attack-musk-in-public")
                .rule("Musk answers an attack on his own platform")
                .isSilent();
    }

    @Test
    void muskMayLeaveDogeUnderAttackWhenRelationsArePoor() {
        bench.given("doge-post", "in-office")
                .givenBelow("trump-musk-relationship", "relationship-workable")
                .when("us-administration", "attack-musk-in-public")
                .rule("Musk leaves DOGE under attack")
                .gives("musk leave-doge, odds musk-leaves");
        bench.given("doge-post", "left")
                .when("us-administration", "attack-musk-in-public")
                .rule("Musk leaves DOGE under attack")
                .isSilent();
        bench.given("doge-post", "in-office")
                .givenAt("trump-musk-relationship", "relationship-workable")
                .when("us-administration", "attack-musk-in-public")
                .rule("Musk leaves DOGE under attack")
                .isSilent();
    }

    @Test
    void muskMayAnswerTheRemarkWithCriticism() {
        bench.whenInject("mad-billionaire-remark")
                .rule("Musk answers the remark")
                .gives("musk criticise-budget-policy, odds musk-answers-back");
        bench.whenInject("leak-of-private-contact")
                .rule("Musk answers the remark")
                .isSilent();
    }

    @Test
    void muskMayAnswerTheLeakWithAPublicNoWhileHeHasAWayBack() {
        bench.givenAt("trump-musk-relationship", "relationship-broken")
                .whenInject("leak-of-private-contact")
                .rule("Musk answers the leak with a public no")
                .gives("musk turn-down-invitation, odds musk-turns-down");
        bench.whenInject("mad-billionaire-remark")
                .rule("Musk answers the leak with a public no")
                .isSilent();
        bench.givenBelow("trump-musk-relationship", "relationship-broken")
                .whenInject("leak-of-private-contact")
                .rule("Musk answers the leak with a public no")
                .isSilent();
    }

    @Test
    void muskMayAnswerAnOutageWithCapacity() {
        bench.whenInject("starlink-outage-over-the-front")
                .rule("Musk answers an outage with capacity")
                .gives("musk extend-starlink, odds musk-mends-an-outage");
        bench.whenInject("sfera-launch-slips")
                .rule("Musk answers an outage with capacity")
                .isSilent();
    }

    @Test
    void muskMayPromiseAFullServiceToACustomerWhoLooksElsewhere() {
        bench.given("starlink-service", "full")
                .when("ukraine", "diversify-communications")
                .rule("Musk courts a customer who looks elsewhere")
                .gives("musk keep-starlink, odds musk-courts-his-customer");
        bench.given("starlink-service", "degraded")
                .when("ukraine", "diversify-communications")
                .rule("Musk courts a customer who looks elsewhere")
                .isSilent();
    }

    @Test
    void muskMayAnswerAReviewInAngerByRestrictingWhatHeOwns() {
        bench.givenBelow("trump-musk-relationship", "relationship-workable")
                .given("starlink-control", "owner")
                .when("us-administration", "review-federal-contracts")
                .rule("Musk answers a review with Starlink")
                .gives("musk restrict-starlink, odds musk-presses-back");
        bench.given("starlink-control", "contract")
                .when("us-administration", "review-federal-contracts")
                .rule("Musk answers a review with Starlink")
                .isSilent();
        bench.given("starlink-control", "owner")
                .givenAt("trump-musk-relationship", "relationship-workable")
                .when("us-administration", "review-federal-contracts")
                .rule("Musk answers a review with Starlink")
                .isSilent();
    }

    @Test
    void muskMayAnswerAReviewBetweenPartnersWithAPromise() {
        bench.givenAt("trump-musk-relationship", "relationship-workable")
                .when("us-administration", "review-federal-contracts")
                .rule("Musk answers a review between partners with a promise")
                .gives("musk keep-starlink, odds musk-keeps-his-word");
        bench.givenBelow("trump-musk-relationship", "relationship-workable")
                .when("us-administration", "review-federal-contracts")
                .rule("Musk answers a review between partners with a promise")
                .isSilent();
    }

    @Test
    void muskDegradesAFullServiceByAFirstRestriction() {
        bench.given("starlink-service", "full")
                .when("musk", "restrict-starlink")
                .rule("A first restriction degrades the service")
                .gives("starlink-service becomes degraded");
        bench.given("starlink-service", "degraded")
                .when("musk", "restrict-starlink")
                .rule("A first restriction degrades the service")
                .isSilent();
    }

    @Test
    void muskSwitchesADegradedServiceOffByASecondRestriction() {
        bench.given("starlink-service", "degraded")
                .when("musk", "restrict-starlink")
                .rule("A second restriction switches the service off")
                .gives("starlink-service becomes off");
        bench.given("starlink-service", "full")
                .when("musk", "restrict-starlink")
                .rule("A second restriction switches the service off")
                .isSilent();
    }

    @Test
    void muskMayRestoreARestrictedServiceWhenReconciled() {
        bench.given("starlink-service", "degraded")
                .when("us-administration", "reconcile-with-musk")
                .rule("A reconciliation restores the service")
                .gives("musk extend-starlink, odds reconciliation-restores-starlink");
        bench.given("starlink-service", "off")
                .when("us-administration", "reconcile-with-musk")
                .rule("A reconciliation restores the service")
                .gives("musk extend-starlink, odds reconciliation-restores-starlink");
        bench.given("starlink-service", "full")
                .when("us-administration", "reconcile-with-musk")
                .rule("A reconciliation restores the service")
                .isSilent();
    }

    @Test
    void muskBringsADegradedServiceBackByExtendingIt() {
        bench.given("starlink-service", "degraded")
                .when("musk", "extend-starlink")
                .rule("An extension restores a degraded service")
                .gives("starlink-service becomes full");
        bench.given("starlink-service", "off")
                .when("musk", "extend-starlink")
                .rule("An extension restores a degraded service")
                .isSilent();
        bench.given("starlink-service", "full")
                .when("musk", "extend-starlink")
                .rule("An extension restores a degraded service")
                .isSilent();
    }

    @Test
    void muskSwitchesTheServiceOnAgainOnlyByAStep() {
        bench.given("starlink-service", "off")
                .when("musk", "extend-starlink")
                .rule("An extension switches the service on again")
                .gives("starlink-service becomes degraded");
        bench.given("starlink-service", "degraded")
                .when("musk", "extend-starlink")
                .rule("An extension switches the service on again")
                .isSilent();
    }

    @Test
    void muskWidensHisLeadByExtendingAFullService() {
        bench.given("starlink-service", "full")
                .when("musk", "extend-starlink")
                .rule("An extended full service widens the lead")
                .gives("western-communications-dominance + lead-widens", "technology-autonomy + lead-frees");
        bench.given("starlink-service", "degraded")
                .when("musk", "extend-starlink")
                .rule("An extended full service widens the lead")
                .isSilent();
    }

    @Test
    void muskSteadiesTheFrontByAPromiseAfterAnOutage() {
        bench.released("starlink-outage-over-the-front")
                .when("musk", "keep-starlink")
                .rule("A promise of service counts where it was in question")
                .gives("ukrainian-battlefield-communications + promise-steadies");
    }

    @Test
    void muskSteadiesTheFrontByAPromiseAfterALeak() {
        bench.released("leak-of-private-contact")
                .when("musk", "keep-starlink")
                .rule("A promise of service counts where it was in question")
                .gives("ukrainian-battlefield-communications + promise-steadies");
    }

    @Test
    void muskSteadiesTheFrontByAPromiseAfterADialogueWithMoscow() {
        bench.played("musk", "take-up-invitation")
                .when("musk", "keep-starlink")
                .rule("A promise of service counts where it was in question")
                .gives("ukrainian-battlefield-communications + promise-steadies");
    }

    @Test
    void muskSteadiesNothingByAPromiseThatNobodyDoubted() {
        bench.released("sfera-launch-slips")
                .played("musk", "turn-down-invitation")
                .when("musk", "keep-starlink")
                .rule("A promise of service counts where it was in question")
                .isSilent();
    }

    @Test
    void muskPleasesWashingtonByAPromiseWhileInOffice() {
        bench.given("doge-post", "in-office")
                .when("musk", "keep-starlink")
                .rule("A promise of service pleases Washington")
                .gives("trump-musk-relationship + promise-pleases");
        bench.given("doge-post", "left")
                .when("musk", "keep-starlink")
                .rule("A promise of service pleases Washington")
                .isSilent();
    }

    @Test
    void muskDividesWashingtonByACampaignAgainstIt() {
        bench.when("musk", "amplify-on-x", "against-washington")
                .rule("A campaign against Washington divides it")
                .gives("us-institutional-cohesion − campaign-divides", "trump-musk-relationship − campaign-offends");
        bench.when("musk", "amplify-on-x", "for-ukraine")
                .rule("A campaign against Washington divides it")
                .isSilent();
    }

    @Test
    void muskHelpsAnOpenChannelByACampaignForTalks() {
        bench.given("riyadh-channel", "open")
                .when("musk", "amplify-on-x", "for-talks-with-moscow")
                .rule("A campaign for talks helps an open channel")
                .gives("us-russia-normalisation + campaign-helps-talks");
        bench.given("riyadh-channel", "productive")
                .when("musk", "amplify-on-x", "for-talks-with-moscow")
                .rule("A campaign for talks helps an open channel")
                .gives("us-russia-normalisation + campaign-helps-talks");
    }

    @Test
    void muskHelpsNeitherAClosedChannelNorTalksByAnotherCampaign() {
        bench.given("riyadh-channel", "closed")
                .when("musk", "amplify-on-x", "for-talks-with-moscow")
                .rule("A campaign for talks helps an open channel")
                .isSilent();
        bench.given("riyadh-channel", "open")
                .when("musk", "amplify-on-x", "for-ukraine")
                .rule("A campaign for talks helps an open channel")
                .isSilent();
    }

    @Test
    void muskServesMoscowByACampaignForTalksWithoutAChannel() {
        bench.given("riyadh-channel", "closed")
                .when("musk", "amplify-on-x", "for-talks-with-moscow")
                .rule("A campaign for talks without a channel serves Moscow")
                .gives("russian-communications-influence + campaign-serves-moscow");
        bench.when("musk", "amplify-on-x", "against-washington")
                .rule("A campaign for talks without a channel serves Moscow")
                .isSilent();
        bench.given("riyadh-channel", "open")
                .when("musk", "amplify-on-x", "for-talks-with-moscow")
                .rule("A campaign for talks without a channel serves Moscow")
                .isSilent();
    }

    @Test
    void muskHelpsEuropeAndOffendsTrumpByACampaignForUkraine() {
        bench.when("musk", "amplify-on-x", "for-ukraine")
                .rule("A campaign for Ukraine makes support easier")
                .gives(
                        "political-capital:european-allies + campaign-helps-support",
                        "trump-musk-relationship − campaign-offends");
        bench.when("musk", "amplify-on-x", "for-talks-with-moscow")
                .rule("A campaign for Ukraine makes support easier")
                .isSilent();
    }
}
