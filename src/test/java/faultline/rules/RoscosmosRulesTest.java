package faultline.rules;

import faultline.adjudication.RuleBench;
import org.junit.jupiter.api.Test;

/** How Roscosmos flies, and what Sfera and Soyuz bring, rule by rule. */
class RoscosmosRulesTest {
    private final RuleBench bench = RuleBench.of("fracture-points");

    @Test
    void roscosmosMayLaunchUnaskedWithCapacityToSpare() {
        bench.givenAt("launch-capacity:roscosmos", "capacity-to-spare")
                .whenTheTurnBegins()
                .rule("Roscosmos launches what it has")
                .gives("roscosmos launch-sfera-satellites, odds roscosmos-launches");
        bench.givenBelow("launch-capacity:roscosmos", "capacity-to-spare")
                .whenTheTurnBegins()
                .rule("Roscosmos launches what it has")
                .isSilent();
    }

    @Test
    void roscosmosMayFlyPartnersOnceSeatsAreTaken() {
        bench.given("esa-cooperation", "suspended")
                .given("soyuz-offer", "taken")
                .whenTheTurnBegins()
                .rule("Roscosmos flies whoever has taken a seat")
                .gives("roscosmos fly-partners-on-soyuz, odds roscosmos-flies-partners");
        bench.given("soyuz-offer", "on-offer")
                .whenTheTurnBegins()
                .rule("Roscosmos flies whoever has taken a seat")
                .isSilent();
    }

    @Test
    void roscosmosMayFlyPartnersOnceEsaHasResumed() {
        bench.given("soyuz-offer", "none")
                .given("esa-cooperation", "resumed")
                .whenTheTurnBegins()
                .rule("Roscosmos flies whoever has taken a seat")
                .gives("roscosmos fly-partners-on-soyuz, odds roscosmos-flies-partners");
        bench.given("esa-cooperation", "suspended")
                .whenTheTurnBegins()
                .rule("Roscosmos flies whoever has taken a seat")
                .isSilent();
    }

    @Test
    void moneyMayBecomeSatellitesWhereThereAreRockets() {
        bench.givenAt("launch-capacity:roscosmos", "capacity-for-a-launch")
                .when("russia", "accelerate-sfera")
                .rule("Money becomes satellites where there are rockets")
                .gives("roscosmos launch-sfera-satellites, odds roscosmos-follows-the-money");
        bench.givenBelow("launch-capacity:roscosmos", "capacity-for-a-launch")
                .when("russia", "accelerate-sfera")
                .rule("Money becomes satellites where there are rockets")
                .isSilent();
    }

    @Test
    void moneyMayOnlyMakeADateSlipWhereThereAreNone() {
        bench.givenBelow("launch-capacity:roscosmos", "capacity-for-a-launch")
                .when("russia", "accelerate-sfera")
                .rule("Money without rockets is a date that slips")
                .gives("inject sfera-launch-slips, odds launch-slips");
        bench.givenAt("launch-capacity:roscosmos", "capacity-for-a-launch")
                .when("russia", "accelerate-sfera")
                .rule("Money without rockets is a date that slips")
                .isSilent();
    }

    @Test
    void roscosmosMayFlyPartnersWhereWorkDeepensWithChinaOrEsa() {
        bench.when("russia", "deepen-space-work-with-china")
                .rule("Roscosmos flies partners where work deepens")
                .gives("roscosmos fly-partners-on-soyuz, odds roscosmos-flies-partners");
        bench.when("esa", "lift-esa-suspension")
                .rule("Roscosmos flies partners where work deepens")
                .gives("roscosmos fly-partners-on-soyuz, odds roscosmos-flies-partners");
    }

    @Test
    void roscosmosFliesNobodyForAnOfferOrARefusal() {
        bench.when("russia", "offer-space-cooperation", "exomars-to-esa")
                .rule("Roscosmos flies partners where work deepens")
                .isSilent();
        bench.when("esa", "keep-esa-suspension")
                .rule("Roscosmos flies partners where work deepens")
                .isSilent();
    }

    @Test
    void roscosmosMayMakeUpForASlippedLaunchWithARocketAtHand() {
        bench.givenAt("launch-capacity:roscosmos", "capacity-for-a-launch")
                .whenInject("sfera-launch-slips")
                .rule("Roscosmos makes up for a slipped launch")
                .gives("roscosmos launch-sfera-satellites, odds roscosmos-launches");
    }

    @Test
    void roscosmosMakesUpForNothingWithoutARocketOrForOtherNews() {
        bench.givenBelow("launch-capacity:roscosmos", "capacity-for-a-launch")
                .whenInject("sfera-launch-slips")
                .rule("Roscosmos makes up for a slipped launch")
                .isSilent();
        bench.givenAt("launch-capacity:roscosmos", "capacity-for-a-launch")
                .whenInject("esa-council-votes")
                .rule("Roscosmos makes up for a slipped launch")
                .isSilent();
    }

    @Test
    void aLaunchMaySlipWhileTheFightingIsHeavy() {
        bench.givenAt("battlefield-intensity", "fighting-heavy")
                .when("roscosmos", "launch-sfera-satellites")
                .rule("A launch in war time may slip")
                .gives("inject sfera-launch-slips, odds launch-slips-in-war");
        bench.givenBelow("battlefield-intensity", "fighting-heavy")
                .when("roscosmos", "launch-sfera-satellites")
                .rule("A launch in war time may slip")
                .isSilent();
    }

    @Test
    void aLaunchServesFriendsOnceSferaCoversARegion() {
        bench.givenAt("sfera-readiness", "sfera-regional")
                .when("roscosmos", "launch-sfera-satellites")
                .rule("A regional Sfera serves Russia's friends")
                .gives(
                        "russian-communications-influence + sfera-for-friends",
                        "western-communications-dominance − sfera-counterweight");
        bench.givenBelow("sfera-readiness", "sfera-regional")
                .when("roscosmos", "launch-sfera-satellites")
                .rule("A regional Sfera serves Russia's friends")
                .isSilent();
    }

    @Test
    void anEarlyLaunchOnlyLowersRelianceALittle() {
        bench.givenBelow("sfera-readiness", "sfera-regional")
                .when("roscosmos", "launch-sfera-satellites")
                .rule("An early launch is a promise")
                .gives("russian-reliance-on-us-systems − early-launch");
        bench.givenAt("sfera-readiness", "sfera-regional")
                .when("roscosmos", "launch-sfera-satellites")
                .rule("An early launch is a promise")
                .isSilent();
    }

    @Test
    void guestsOnSoyuzWinInfluenceWhereTheWestHasSentThem() {
        bench.given("esa-cooperation", "resumed")
                .when("roscosmos", "fly-partners-on-soyuz")
                .rule("Western guests on Soyuz count for more")
                .gives("russian-communications-influence + western-guests");
        bench.given("esa-cooperation", "suspended")
                .when("roscosmos", "fly-partners-on-soyuz")
                .rule("Western guests on Soyuz count for more")
                .isSilent();
    }

    @Test
    void guestsOnSoyuzTieFriendsCloserWhereTheWestStaysAway() {
        bench.given("esa-cooperation", "suspended")
                .when("roscosmos", "fly-partners-on-soyuz")
                .rule("Guests from friends tie them closer")
                .gives("russia-china-alignment + guests-tie");
        bench.given("esa-cooperation", "resumed")
                .when("roscosmos", "fly-partners-on-soyuz")
                .rule("Guests from friends tie them closer")
                .isSilent();
    }
}
