package faultline.rules;

import faultline.adjudication.RuleBench;
import org.junit.jupiter.api.Test;

/** How ESA and its members decide on work with Roscosmos, and what their decision brings, rule by rule. */
class EsaRulesTest {
    private final RuleBench bench = RuleBench.of("fracture-points");

    @Test
    void esaMayReconsiderItsSuspensionOnceChinaTakesPartnersToOrbit() {
        bench.given("partner-platforms", "open")
                .given("esa-cooperation", "suspended")
                .whenTheTurnBegins()
                .rule("ESA reconsiders when others fly without it")
                .gives("esa lift-esa-suspension, odds esa-reconsiders");
        bench.given("esa-cooperation", "resumed")
                .whenTheTurnBegins()
                .rule("ESA reconsiders when others fly without it")
                .isSilent();
        bench.given("partner-platforms", "reserved")
                .given("esa-cooperation", "suspended")
                .whenTheTurnBegins()
                .rule("ESA reconsiders when others fly without it")
                .isSilent();
    }

    @Test
    void esaMaySuspendResumedWorkAtTheWorstOfTheWar() {
        bench.given("esa-cooperation", "resumed")
                .givenAt("battlefield-intensity", "fighting-extreme")
                .whenTheTurnBegins()
                .rule("ESA suspends again when the war is at its worst")
                .gives("esa keep-esa-suspension, odds esa-suspends-again");
        bench.givenBelow("battlefield-intensity", "fighting-extreme")
                .whenTheTurnBegins()
                .rule("ESA suspends again when the war is at its worst")
                .isSilent();
        bench.given("esa-cooperation", "suspended")
                .givenAt("battlefield-intensity", "fighting-extreme")
                .whenTheTurnBegins()
                .rule("ESA suspends again when the war is at its worst")
                .isSilent();
    }

    @Test
    void esaMayTakeARussianOfferWhenTheAllianceIsCracked() {
        for (var offer : new String[] {"soyuz-to-esa", "exomars-to-esa"}) {
            bench.givenBelow("transatlantic-cohesion", "alliance-cracked")
                    .when("russia", "offer-space-cooperation", offer)
                    .rule("ESA listens when the alliance is cracked")
                    .gives("esa lift-esa-suspension, odds esa-listens");
        }
        bench.when("russia", "offer-space-cooperation", "soyuz-to-washington")
                .rule("ESA listens when the alliance is cracked")
                .isSilent();
        bench.givenAt("transatlantic-cohesion", "alliance-cracked")
                .when("russia", "offer-space-cooperation", "soyuz-to-esa")
                .rule("ESA listens when the alliance is cracked")
                .isSilent();
    }

    @Test
    void esaMayRefuseARussianOfferWhileTheAllianceHolds() {
        for (var offer : new String[] {"soyuz-to-esa", "exomars-to-esa"}) {
            bench.givenAt("transatlantic-cohesion", "alliance-cracked")
                    .when("russia", "offer-space-cooperation", offer)
                    .rule("ESA stays firm while the alliance holds")
                    .gives("esa keep-esa-suspension, odds esa-stays-firm");
        }
        bench.when("russia", "offer-space-cooperation", "soyuz-to-washington")
                .rule("ESA stays firm while the alliance holds")
                .isSilent();
        bench.given("esa-cooperation", "resumed")
                .when("russia", "offer-space-cooperation", "soyuz-to-esa")
                .rule("ESA stays firm while the alliance holds")
                .isSilent();
        bench.given("esa-cooperation", "suspended");
        bench.givenBelow("transatlantic-cohesion", "alliance-cracked")
                .when("russia", "offer-space-cooperation", "soyuz-to-esa")
                .rule("ESA stays firm while the alliance holds")
                .isSilent();
    }

    @Test
    void esaMayVoteToResumeWorkInACrackedAlliance() {
        bench.givenBelow("transatlantic-cohesion", "alliance-cracked")
                .whenInject("esa-council-votes")
                .rule("The council votes to resume in a cracked alliance")
                .gives("esa lift-esa-suspension, odds esa-listens");
        bench.givenAt("transatlantic-cohesion", "alliance-cracked")
                .whenInject("esa-council-votes")
                .rule("The council votes to resume in a cracked alliance")
                .isSilent();
    }

    @Test
    void esaMayVoteToKeepTheSuspensionWhileTheAllianceHolds() {
        bench.givenAt("transatlantic-cohesion", "alliance-cracked")
                .whenInject("esa-council-votes")
                .rule("The council votes to keep the suspension")
                .gives("esa keep-esa-suspension, odds esa-stays-firm");
        bench.given("esa-cooperation", "resumed")
                .whenInject("esa-council-votes")
                .rule("The council votes to keep the suspension")
                .isSilent();
        bench.given("esa-cooperation", "suspended");
        bench.givenBelow("transatlantic-cohesion", "alliance-cracked")
                .whenInject("esa-council-votes")
                .rule("The council votes to keep the suspension")
                .isSilent();
    }

    @Test
    void esaTakesTheSeatsOnOfferByResumingWork() {
        bench.given("soyuz-offer", "on-offer")
                .when("esa", "lift-esa-suspension")
                .rule("Resumed work takes the seats on offer")
                .gives("soyuz-offer becomes taken", "russian-communications-influence + seats-taken");
        for (var offer : new String[] {"none", "taken"}) {
            bench.given("soyuz-offer", offer)
                    .when("esa", "lift-esa-suspension")
                    .rule("Resumed work takes the seats on offer")
                    .isSilent();
        }
    }

    @Test
    void esaIrritatesAWashingtonWhoseGuaranteeIsBelievedByResumingWork() {
        bench.givenAt("guarantee-strength", "guarantee-credible")
                .when("esa", "lift-esa-suspension")
                .rule("Resumed work irritates a Washington that still guarantees")
                .gives("transatlantic-cohesion − esa-irritates");
        bench.givenBelow("guarantee-strength", "guarantee-credible")
                .when("esa", "lift-esa-suspension")
                .rule("Resumed work irritates a Washington that still guarantees")
                .isSilent();
    }

    @Test
    void esaSuspendsResumedWorkByDecidingForTheSuspension() {
        bench.given("esa-cooperation", "resumed")
                .when("esa", "keep-esa-suspension")
                .rule("Resumed work is suspended again")
                .gives("esa-cooperation becomes suspended");
        bench.given("esa-cooperation", "suspended")
                .when("esa", "keep-esa-suspension")
                .rule("Resumed work is suspended again")
                .isSilent();
    }

    @Test
    void esaShowsThatTheWestCanHoldALineByKeepingItsSuspension() {
        bench.given("esa-cooperation", "suspended")
                .when("esa", "keep-esa-suspension")
                .rule("A suspension that holds is a sign")
                .gives("transatlantic-cohesion + suspension-holds");
        bench.given("esa-cooperation", "resumed")
                .when("esa", "keep-esa-suspension")
                .rule("A suspension that holds is a sign")
                .isSilent();
    }
}
