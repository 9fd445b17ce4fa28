package faultline.rules;

import faultline.adjudication.RuleBench;
import org.junit.jupiter.api.Test;

/** How Türkiye mediates, and what its table can and cannot do, rule by rule. */
class TurkiyeRulesTest {
    private final RuleBench bench = RuleBench.of("fracture-points");

    @Test
    void turkiyeMayCallThePartiesBackToAnEmptyTable() {
        bench.given("turkiye-table", "adjourned")
                .whenTheTurnBegins()
                .rule("Türkiye calls the parties back")
                .gives("turkiye convene-a-round, odds turkiye-calls-back");
        bench.given("turkiye-table", "in-session")
                .whenTheTurnBegins()
                .rule("Türkiye calls the parties back")
                .isSilent();
    }

    @Test
    void turkiyeMayProposeTermsAtATableWhereTheTwoAreClose() {
        bench.given("turkiye-table", "in-session")
                .givenAt("negotiation-progress", "talks-converging")
                .whenTheTurnBegins()
                .rule("Türkiye writes down what is close")
                .gives("turkiye propose-terms, odds turkiye-writes");
        bench.givenBelow("negotiation-progress", "talks-converging")
                .whenTheTurnBegins()
                .rule("Türkiye writes down what is close")
                .isSilent();
        bench.given("turkiye-table", "adjourned")
                .givenAt("negotiation-progress", "talks-converging")
                .whenTheTurnBegins()
                .rule("Türkiye writes down what is close")
                .isSilent();
    }

    @Test
    void turkiyeMayConveneARoundWhenWashingtonGoesToRiyadh() {
        bench.when("us-administration", "open-the-riyadh-channel")
                .rule("Türkiye answers Riyadh with a round of its own")
                .gives("turkiye convene-a-round, odds turkiye-competes");
        bench.when("russia", "open-the-riyadh-channel")
                .rule("Türkiye answers Riyadh with a round of its own")
                .isSilent();
    }

    @Test
    void turkiyeMayConveneARoundAgainstTheWorstOfTheFighting() {
        bench.givenAt("battlefield-intensity", "fighting-extreme")
                .when("russia", "continue-ground-operations")
                .rule("Türkiye calls a round when the fighting is at its worst")
                .gives("turkiye convene-a-round, odds turkiye-calls-back");
        bench.when("ukraine", "counter-attack")
                .rule("Türkiye calls a round when the fighting is at its worst")
                .gives("turkiye convene-a-round, odds turkiye-calls-back");
        bench.when("north-korea", "test-a-missile")
                .rule("Türkiye calls a round when the fighting is at its worst")
                .isSilent();
        bench.givenBelow("battlefield-intensity", "fighting-extreme")
                .when("russia", "continue-ground-operations")
                .rule("Türkiye calls a round when the fighting is at its worst")
                .isSilent();
    }

    @Test
    void turkiyeMostOftenHoldsTheRoundThatItAnnounced() {
        bench.whenInject("turkiye-convenes-a-round")
                .rule("The round that was announced is held")
                .gives("turkiye convene-a-round, odds turkiye-holds-its-round");
        bench.whenInject("riyadh-meeting-announced")
                .rule("The round that was announced is held")
                .isSilent();
    }

    @Test
    void turkiyeFillsAnEmptyTableByARound() {
        bench.given("turkiye-table", "adjourned")
                .when("turkiye", "convene-a-round")
                .rule("A round brings the parties back")
                .gives("turkiye-table becomes in-session");
        bench.given("turkiye-table", "in-session")
                .when("turkiye", "convene-a-round")
                .rule("A round brings the parties back")
                .isSilent();
    }

    @Test
    void aRoundCalledTooSoonTiresTheDelegations() {
        bench.given("turkiye-table", "in-session")
                .when("turkiye", "convene-a-round")
                .rule("A round called too soon tires the delegations")
                .gives("negotiation-progress − round-too-soon");
        bench.given("turkiye-table", "adjourned")
                .when("turkiye", "convene-a-round")
                .rule("A round called too soon tires the delegations")
                .isSilent();
    }

    @Test
    void turkiyeSeesMoreProgressWhenOffersFromBothSidesMeet() {
        bench.whenBoth("russia", "make-an-offer-at-the-table", "ukraine", "negotiate")
                .rule("Two offers in one round meet")
                .gives("negotiation-progress + offers-meet");
        bench.when("russia", "make-an-offer-at-the-table")
                .rule("Two offers in one round meet")
                .isSilent();
        bench.when("ukraine", "negotiate").rule("Two offers in one round meet").isSilent();
    }

    @Test
    void turkiyeHelpsByTermsWhereTheTwoAreClose() {
        bench.givenAt("negotiation-progress", "talks-converging")
                .when("turkiye", "propose-terms")
                .rule("Terms help where the two are close")
                .gives("negotiation-progress + terms-help");
        bench.givenBelow("negotiation-progress", "talks-converging")
                .when("turkiye", "propose-terms")
                .rule("Terms help where the two are close")
                .isSilent();
    }

    @Test
    void turkiyeMayBreakTheRoundByTermsThatComeTooEarly() {
        bench.given("turkiye-table", "in-session")
                .givenBelow("negotiation-progress", "talks-converging")
                .when("turkiye", "propose-terms")
                .rule("Terms that come too early break the round")
                .gives("turkiye-table becomes adjourned, odds terms-break-the-round");
        bench.givenAt("negotiation-progress", "talks-converging")
                .when("turkiye", "propose-terms")
                .rule("Terms that come too early break the round")
                .isSilent();
        bench.given("turkiye-table", "adjourned")
                .givenBelow("negotiation-progress", "talks-converging")
                .when("turkiye", "propose-terms")
                .rule("Terms that come too early break the round")
                .isSilent();
    }

    @Test
    void anAnswerWithinTheRoundMeetsTheOffer() {
        bench.when("ukraine", "negotiate")
                .rule("An answer within the round meets the offer")
                .isSilent();
        bench.playedThisTurn("russia", "make-an-offer-at-the-table")
                .when("ukraine", "negotiate")
                .rule("An answer within the round meets the offer")
                .gives("negotiation-progress + offers-meet");
    }
}
