package faultline.rules;

import faultline.adjudication.RuleBench;
import org.junit.jupiter.api.Test;

/** How Ukraine reacts, and what becomes of its communications, rule by rule. */
class UkraineRulesTest {
    private final RuleBench bench = RuleBench.of("fracture-points");

    @Test
    void ukraineMayDiversifyWhenStarlinkIsRestricted() {
        bench.when("musk", "restrict-starlink")
                .rule("Ukraine diversifies when Starlink is restricted")
                .gives("ukraine diversify-communications, odds ukraine-diversifies");
    }

    @Test
    void ukraineDoesNotLeaveStarlinkOverItsOwnersPolitics() {
        bench.when("musk", "criticise-budget-policy")
                .rule("Ukraine diversifies when Starlink is restricted")
                .isSilent();
    }

    @Test
    void ukraineMayHedgeAfterADialogueWithMoscow() {
        bench.played("musk", "take-up-invitation")
                .whenTheTurnBegins()
                .rule("Ukraine hedges once Starlink is in question")
                .gives("ukraine diversify-communications, odds ukraine-hedges");
    }

    @Test
    void ukraineMayHedgeAfterAnOutage() {
        bench.released("starlink-outage-over-the-front")
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
    void ukraineMayBuildAlongWithEurope() {
        bench.when("european-allies", "build-own-capability")
                .rule("Ukraine builds along with Europe")
                .gives("ukraine build-own-capability, odds ukraine-builds-along");
    }

    @Test
    void ukraineDoesNotAnswerItsOwnBuilding() {
        bench.when("ukraine", "build-own-capability")
                .rule("Ukraine builds along with Europe")
                .isSilent();
    }

    @Test
    void ukraineLosesCommunicationsEachTurnUnderARestrictedService() {
        bench.given("starlink-service", "degraded")
                .whenTheTurnBegins()
                .rule("A restricted service wears the front down")
                .gives("ukrainian-battlefield-communications − starlink-wear");
        bench.given("starlink-service", "off")
                .whenTheTurnBegins()
                .rule("A restricted service wears the front down")
                .gives("ukrainian-battlefield-communications − starlink-wear");
    }

    @Test
    void ukraineLosesNothingUnderAFullService() {
        bench.given("starlink-service", "full")
                .whenTheTurnBegins()
                .rule("A restricted service wears the front down")
                .isSilent();
    }

    @Test
    void ukraineGainsByDiversifyingUnderARestrictedService() {
        bench.given("starlink-service", "degraded")
                .when("ukraine", "diversify-communications")
                .rule("Diversifying pays where the service is restricted")
                .gives("ukrainian-battlefield-communications + diversity-pays");
    }

    @Test
    void ukraineGainsNothingMoreByDiversifyingUnderAFullService() {
        bench.given("starlink-service", "full")
                .when("ukraine", "diversify-communications")
                .rule("Diversifying pays where the service is restricted")
                .isSilent();
    }
}
