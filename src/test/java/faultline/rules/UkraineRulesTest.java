package faultline.rules;

import faultline.adjudication.RuleBench;
import org.junit.jupiter.api.Test;

/** How Ukraine reacts, what it talks about and what becomes of its communications, rule by rule. */
class UkraineRulesTest {
    private final RuleBench bench = RuleBench.of("fracture-points");

    @Test
    void ukraineMayHedgeAfterADialogueWithMoscow() {
        bench.whenTheTurnBegins()
                .rule("Ukraine hedges once Starlink is in question")
                .isSilent();
        bench.played("musk", "take-up-invitation")
                .whenTheTurnBegins()
                .rule("Ukraine hedges once Starlink is in question")
                .gives("ukraine diversify-communications, odds ukraine-hedges");
    }

    @Test
    void ukraineMayHedgeAfterALeak() {
        bench.released("leak-of-private-contact")
                .whenTheTurnBegins()
                .rule("Ukraine hedges once Starlink is in question")
                .gives("ukraine diversify-communications, odds ukraine-hedges");
    }

    @Test
    void ukraineDoesNotHedgeForAnInvitationOrARemark() {
        bench.played("russia", "invite-musk-to-dialogue")
                .released("mad-billionaire-remark")
                .whenTheTurnBegins()
                .rule("Ukraine hedges once Starlink is in question")
                .isSilent();
    }

    @Test
    void kyivMayNegotiateWhileTheTableSits() {
        bench.given("turkiye-table", "in-session")
                .whenTheTurnBegins()
                .rule("Kyiv keeps a delegation at the table")
                .gives("ukraine negotiate, odds ukraine-negotiates");
        bench.given("turkiye-table", "adjourned")
                .whenTheTurnBegins()
                .rule("Kyiv keeps a delegation at the table")
                .isSilent();
    }

    @Test
    void kyivMayTakeTheInitiativeWithCommunicationsAndCapital() {
        bench.givenAt("ukrainian-battlefield-communications", "communications-adequate")
                .givenAt("political-capital:ukraine", "capital-to-risk")
                .whenTheTurnBegins()
                .rule("Kyiv takes the initiative while communications hold")
                .gives("ukraine counter-attack, odds ukraine-takes-the-initiative");
        bench.givenBelow("political-capital:ukraine", "capital-to-risk")
                .whenTheTurnBegins()
                .rule("Kyiv takes the initiative while communications hold")
                .isSilent();
        bench.givenBelow("ukrainian-battlefield-communications", "communications-adequate")
                .givenAt("political-capital:ukraine", "capital-to-risk")
                .whenTheTurnBegins()
                .rule("Kyiv takes the initiative while communications hold")
                .isSilent();
    }

    @Test
    void ukraineMayDiversifyWhenStarlinkIsRestricted() {
        bench.when("musk", "restrict-starlink")
                .rule("Ukraine diversifies when Starlink is restricted")
                .gives("ukraine diversify-communications, odds ukraine-diversifies");
        bench.when("musk", "keep-starlink")
                .rule("Ukraine diversifies when Starlink is restricted")
                .isSilent();
    }

    @Test
    void ukraineMayDiversifyAfterAnOutage() {
        bench.whenInject("starlink-outage-over-the-front")
                .rule("Ukraine draws a lesson from the outage")
                .gives("ukraine diversify-communications, odds ukraine-hedges");
        bench.whenInject("sfera-launch-slips")
                .rule("Ukraine draws a lesson from the outage")
                .isSilent();
    }

    @Test
    void ukraineMayBuildAlongWithEuropeButNotWithItself() {
        bench.when("european-allies", "build-own-capability")
                .rule("Ukraine builds along with Europe")
                .gives("ukraine build-own-capability, odds ukraine-builds-along");
        bench.when("ukraine", "build-own-capability")
                .rule("Ukraine builds along with Europe")
                .isSilent();
    }

    @Test
    void kyivMayAnswerOperationsWhileItsForcesCanActTogether() {
        bench.givenAt("ukrainian-battlefield-communications", "communications-adequate")
                .when("russia", "continue-ground-operations")
                .rule("Kyiv answers operations where it can")
                .gives("ukraine counter-attack, odds ukraine-strikes-back");
        bench.givenBelow("ukrainian-battlefield-communications", "communications-adequate")
                .when("russia", "continue-ground-operations")
                .rule("Kyiv answers operations where it can")
                .isSilent();
    }

    @Test
    void kyivMayLookForOtherLinksWhenItsForcesCannotActTogether() {
        bench.givenBelow("ukrainian-battlefield-communications", "communications-adequate")
                .when("russia", "continue-ground-operations")
                .rule("Kyiv looks for other links when it cannot answer")
                .gives("ukraine diversify-communications, odds ukraine-diversifies");
        bench.givenAt("ukrainian-battlefield-communications", "communications-adequate")
                .when("russia", "continue-ground-operations")
                .rule("Kyiv looks for other links when it cannot answer")
                .isSilent();
    }

    @Test
    void kyivMayAnswerAnOfferUnlessRiyadhBearsFruit() {
        for (var channel : new String[] {"closed", "open"}) {
            bench.given("riyadh-channel", channel)
                    .when("russia", "make-an-offer-at-the-table")
                    .rule("Kyiv answers an offer at the table")
                    .gives("ukraine negotiate, odds ukraine-answers-an-offer");
        }
        bench.given("riyadh-channel", "productive")
                .when("russia", "make-an-offer-at-the-table")
                .rule("Kyiv answers an offer at the table")
                .isSilent();
    }

    @Test
    void kyivMayLeaveATableThatSitsWhileRiyadhBearsFruit() {
        bench.given("riyadh-channel", "productive")
                .given("turkiye-table", "in-session")
                .when("russia", "make-an-offer-at-the-table")
                .rule("Kyiv leaves a table that Riyadh has emptied")
                .gives("turkiye-table becomes adjourned, odds ukraine-leaves-the-table");
        bench.given("turkiye-table", "adjourned")
                .when("russia", "make-an-offer-at-the-table")
                .rule("Kyiv leaves a table that Riyadh has emptied")
                .isSilent();
        bench.given("riyadh-channel", "open")
                .given("turkiye-table", "in-session")
                .when("russia", "make-an-offer-at-the-table")
                .rule("Kyiv leaves a table that Riyadh has emptied")
                .isSilent();
    }

    @Test
    void kyivMayTalkBeforeAGuaranteeThatIsNotBelievedGetsWorse() {
        for (var doubt : new String[] {"doubt-the-guarantee", "call-nato-obsolete"}) {
            bench.givenBelow("guarantee-strength", "guarantee-credible")
                    .when("us-administration", doubt)
                    .rule("Doubt in Washington sends Kyiv to the table")
                    .gives("ukraine negotiate, odds ukraine-negotiates");
        }
        bench.when("us-administration", "put-tariffs-on-allies")
                .rule("Doubt in Washington sends Kyiv to the table")
                .isSilent();
        bench.givenAt("guarantee-strength", "guarantee-credible")
                .when("us-administration", "doubt-the-guarantee")
                .rule("Doubt in Washington sends Kyiv to the table")
                .isSilent();
    }

    @Test
    void kyivMayAnswerTheMediator() {
        for (var call : new String[] {"convene-a-round", "propose-terms"}) {
            bench.when("turkiye", call)
                    .rule("Kyiv comes when Türkiye calls")
                    .gives("ukraine negotiate, odds ukraine-answers-an-offer");
        }
        bench.when("russia", "make-an-offer-at-the-table")
                .rule("Kyiv comes when Türkiye calls")
                .isSilent();
    }

    @Test
    void ukraineGainsMoreByDiversifyingUnderARestrictedService() {
        for (var service : new String[] {"degraded", "off"}) {
            bench.given("starlink-service", service)
                    .when("ukraine", "diversify-communications")
                    .rule("Diversifying pays where the service is restricted")
                    .gives("ukrainian-battlefield-communications + diversity-pays");
        }
        bench.given("starlink-service", "full")
                .when("ukraine", "diversify-communications")
                .rule("Diversifying pays where the service is restricted")
                .isSilent();
    }

    @Test
    void kyivAgreesOnLessUnderHeavyFire() {
        bench.givenAt("battlefield-intensity", "fighting-heavy")
                .when("ukraine", "negotiate")
                .rule("Talks under heavy fire go slowly")
                .gives("negotiation-progress − fire-slows-talks");
        bench.givenBelow("battlefield-intensity", "fighting-heavy")
                .when("ukraine", "negotiate")
                .rule("Talks under heavy fire go slowly")
                .isSilent();
    }

    @Test
    void kyivAgreesOnMoreWhereTheGunsAreQuieter() {
        bench.givenBelow("battlefield-intensity", "fighting-heavy")
                .when("ukraine", "negotiate")
                .rule("Talks go better where the guns are quieter")
                .gives("negotiation-progress + quiet-offer");
        bench.givenAt("battlefield-intensity", "fighting-heavy")
                .when("ukraine", "negotiate")
                .rule("Talks go better where the guns are quieter")
                .isSilent();
    }

    @Test
    void kyivTakesLeverageFromMoscowByAnAttackWithWorkingCommunications() {
        bench.givenAt("ukrainian-battlefield-communications", "communications-adequate")
                .when("ukraine", "counter-attack")
                .rule("A counter-attack works where communications hold")
                .gives("leverage:russia − initiative-lost");
        bench.givenBelow("ukrainian-battlefield-communications", "communications-adequate")
                .when("ukraine", "counter-attack")
                .rule("A counter-attack works where communications hold")
                .isSilent();
    }

    @Test
    void kyivLosesCapitalByAnAttackWithoutWorkingCommunications() {
        bench.givenBelow("ukrainian-battlefield-communications", "communications-adequate")
                .when("ukraine", "counter-attack")
                .rule("A counter-attack fails where communications do not hold")
                .gives("political-capital:ukraine − attack-failed");
        bench.givenAt("ukrainian-battlefield-communications", "communications-adequate")
                .when("ukraine", "counter-attack")
                .rule("A counter-attack fails where communications do not hold")
                .isSilent();
    }
}
