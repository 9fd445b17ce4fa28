package faultline.rules;

import faultline.adjudication.RuleBench;
import org.junit.jupiter.api.Test;

/** How Elon Musk reacts, and what his hold on Starlink does, rule by rule. */
class MuskRulesTest {
    private final RuleBench bench = RuleBench.of("fracture-points");

    @Test
    void muskTakesUpTheInvitationMostOftenWhenBroken() {
        bench.given("trump-musk-relationship", 24.5)
                .when("russia", "invite-musk-to-dialogue")
                .rule("Musk takes up the invitation when broken with Trump")
                .gives("musk take-up-invitation, odds musk-takes-up-when-broken");
    }

    @Test
    void muskIsNotBrokenAtTheBoundary() {
        bench.given("trump-musk-relationship", 25)
                .when("russia", "invite-musk-to-dialogue")
                .rule("Musk takes up the invitation when broken with Trump")
                .isSilent();
    }

    @Test
    void muskTakesUpTheInvitationHalfTheTimeWhenAtOdds() {
        bench.given("trump-musk-relationship", 25)
                .when("russia", "invite-musk-to-dialogue")
                .rule("Musk takes up the invitation when at odds with Trump")
                .gives("musk take-up-invitation, odds musk-takes-up-when-strained");
    }

    @Test
    void muskIsAtOddsNeitherBelowThatBandNorAboveIt() {
        bench.given("trump-musk-relationship", 24.5)
                .when("russia", "invite-musk-to-dialogue")
                .rule("Musk takes up the invitation when at odds with Trump")
                .isSilent();
        bench.given("trump-musk-relationship", 50)
                .when("russia", "invite-musk-to-dialogue")
                .rule("Musk takes up the invitation when at odds with Trump")
                .isSilent();
    }

    @Test
    void muskSeldomTakesUpTheInvitationWhenOnTerms() {
        bench.given("trump-musk-relationship", 50)
                .when("russia", "invite-musk-to-dialogue")
                .rule("Musk seldom takes up the invitation when on terms with Trump")
                .gives("musk take-up-invitation, odds musk-takes-up-when-on-terms");
    }

    @Test
    void muskIsNotOnTermsBelowTheBoundary() {
        bench.given("trump-musk-relationship", 49.5)
                .when("russia", "invite-musk-to-dialogue")
                .rule("Musk seldom takes up the invitation when on terms with Trump")
                .isSilent();
    }

    @Test
    void muskMayRestrictAFullServiceAfterTalkingToMoscow() {
        bench.given("starlink-service", "full")
                .when("musk", "take-up-invitation")
                .rule("A dialogue with Moscow puts Starlink in question")
                .gives("musk restrict-starlink, odds musk-restricts-starlink");
    }

    @Test
    void muskDoesNotRestrictADegradedServiceForADialogue() {
        bench.given("starlink-service", "degraded")
                .when("musk", "take-up-invitation")
                .rule("A dialogue with Moscow puts Starlink in question")
                .isSilent();
    }

    @Test
    void muskAnswersAnAttackWithCriticism() {
        bench.when("us-administration", "attack-musk-in-public")
                .rule("Musk answers an attack in public")
                .gives("musk criticise-budget-policy, odds musk-answers-back");
    }

    @Test
    void muskDoesNotCriticiseAReconciliation() {
        bench.when("us-administration", "reconcile-with-musk")
                .rule("Musk answers an attack in public")
                .isSilent();
    }

    @Test
    void muskMayLeaveDogeWhenAttackedWhileRelationsArePoor() {
        bench.given("trump-musk-relationship", 37.5)
                .given("doge-post", "in-office")
                .when("us-administration", "attack-musk-in-public")
                .rule("Musk leaves DOGE under attack")
                .gives("musk leave-doge, odds musk-leaves");
    }

    @Test
    void muskStaysAtTheBoundaryAndCannotLeaveTwice() {
        bench.given("trump-musk-relationship", 38)
                .when("us-administration", "attack-musk-in-public")
                .rule("Musk leaves DOGE under attack")
                .isSilent();
        bench.given("trump-musk-relationship", 37.5)
                .given("doge-post", "left")
                .when("us-administration", "attack-musk-in-public")
                .rule("Musk leaves DOGE under attack")
                .isSilent();
    }

    @Test
    void muskAnswersTheRemarkWithCriticism() {
        bench.whenInject("mad-billionaire-remark")
                .rule("Musk answers the remark")
                .gives("musk criticise-budget-policy, odds musk-answers-back");
    }

    @Test
    void muskDoesNotCriticisePolicyForALeak() {
        bench.whenInject("leak-of-private-contact")
                .rule("Musk answers the remark")
                .isSilent();
    }

    @Test
    void muskSpeaksUpFromInsideWhileAtOdds() {
        bench.given("trump-musk-relationship", 49.5)
                .given("doge-post", "in-office")
                .whenTheTurnBegins()
                .rule("Musk speaks up on defence and the budget")
                .gives("musk criticise-budget-policy, odds musk-speaks-up");
    }

    @Test
    void muskKeepsHisPeaceWhenOnTermsOrOnceHeHasLeft() {
        bench.given("trump-musk-relationship", 50)
                .whenTheTurnBegins()
                .rule("Musk speaks up on defence and the budget")
                .isSilent();
        bench.given("trump-musk-relationship", 49.5)
                .given("doge-post", "left")
                .whenTheTurnBegins()
                .rule("Musk speaks up on defence and the budget")
                .isSilent();
    }

    @Test
    void muskDegradesTheServiceByAFirstRestriction() {
        bench.given("starlink-service", "full")
                .when("musk", "restrict-starlink")
                .rule("A first restriction degrades the service")
                .gives("starlink-service becomes degraded");
    }

    @Test
    void muskDoesNotDegradeADegradedService() {
        bench.given("starlink-service", "degraded")
                .when("musk", "restrict-starlink")
                .rule("A first restriction degrades the service")
                .isSilent();
    }

    @Test
    void muskSwitchesTheServiceOffByASecondRestriction() {
        bench.given("starlink-service", "degraded")
                .when("musk", "restrict-starlink")
                .rule("A second restriction switches the service off")
                .gives("starlink-service becomes off");
    }

    @Test
    void muskDoesNotSwitchAFullServiceOffAtOnce() {
        bench.given("starlink-service", "full")
                .when("musk", "restrict-starlink")
                .rule("A second restriction switches the service off")
                .isSilent();
    }

    @Test
    void muskMayRestoreADegradedServiceWhenReconciled() {
        bench.given("starlink-service", "degraded")
                .when("us-administration", "reconcile-with-musk")
                .rule("A reconciliation restores the service")
                .gives("starlink-service becomes full, odds reconciliation-restores-starlink");
    }

    @Test
    void muskRestoresNoServiceThatIsFullOrOff() {
        bench.given("starlink-service", "full")
                .when("us-administration", "reconcile-with-musk")
                .rule("A reconciliation restores the service")
                .isSilent();
        bench.given("starlink-service", "off")
                .when("us-administration", "reconcile-with-musk")
                .rule("A reconciliation restores the service")
                .isSilent();
    }

    @Test
    void muskMaySwitchTheServiceOnAgainWhenReconciled() {
        bench.given("starlink-service", "off")
                .when("us-administration", "reconcile-with-musk")
                .rule("A reconciliation switches the service on again")
                .gives("starlink-service becomes degraded, odds reconciliation-restores-starlink");
    }

    @Test
    void muskSwitchesNothingOnThatIsDegradedOrFull() {
        bench.given("starlink-service", "degraded")
                .when("us-administration", "reconcile-with-musk")
                .rule("A reconciliation switches the service on again")
                .isSilent();
    }
}
