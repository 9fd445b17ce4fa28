package faultline.rules;

import faultline.adjudication.RuleBench;
import org.junit.jupiter.api.Test;

/** How China backs Russia in space or holds back, and what its own platforms change, rule by rule. */
class ChinaRulesTest {
    private final RuleBench bench = RuleBench.of("fracture-points");

    @Test
    void beijingMayBackAStrategicPartnerOnItsOwnAccount() {
        bench.givenAt("russia-china-alignment", "alignment-strategic")
                .givenBelow("us-russia-normalisation", "normalisation-notable")
                .whenTheTurnBegins()
                .rule("Beijing backs a partner on its own account")
                .gives("china back-sfera, odds china-backs-by-itself");
    }

    @Test
    void beijingBacksNeitherAMerePartnerInTradeNorOneWhoTurnsWest() {
        bench.givenBelow("russia-china-alignment", "alignment-strategic")
                .givenBelow("us-russia-normalisation", "normalisation-notable")
                .whenTheTurnBegins()
                .rule("Beijing backs a partner on its own account")
                .isSilent();
        bench.givenAt("russia-china-alignment", "alignment-strategic")
                .givenAt("us-russia-normalisation", "normalisation-notable")
                .whenTheTurnBegins()
                .rule("Beijing backs a partner on its own account")
                .isSilent();
    }

    @Test
    void beijingMayHoldBackOnceMoscowTurnsWest() {
        bench.givenAt("us-russia-normalisation", "normalisation-notable")
                .whenTheTurnBegins()
                .rule("Beijing holds back from a Moscow that turns west")
                .gives("china hold-back-from-sfera, odds china-holds-back");
        bench.givenBelow("us-russia-normalisation", "normalisation-notable")
                .whenTheTurnBegins()
                .rule("Beijing holds back from a Moscow that turns west")
                .isSilent();
    }

    @Test
    void beijingMayOpenItsStationWhereTheWestDominates() {
        bench.given("partner-platforms", "reserved")
                .givenAt("western-communications-dominance", "west-dominant")
                .whenTheTurnBegins()
                .rule("Beijing opens its station where the West dominates")
                .gives("china open-tiangong-to-partners, odds china-opens-by-itself");
    }

    @Test
    void beijingOpensNothingThatIsOpenNorWhereTheWestHasLostItsLead() {
        bench.given("partner-platforms", "open")
                .givenAt("western-communications-dominance", "west-dominant")
                .whenTheTurnBegins()
                .rule("Beijing opens its station where the West dominates")
                .isSilent();
        bench.given("partner-platforms", "reserved")
                .givenBelow("western-communications-dominance", "west-dominant")
                .whenTheTurnBegins()
                .rule("Beijing opens its station where the West dominates")
                .isSilent();
    }

    @Test
    void beijingMayBackSferaForAStrategicPartner() {
        bench.givenAt("russia-china-alignment", "alignment-strategic")
                .when("russia", "accelerate-sfera")
                .rule("Beijing backs Sfera as a partner")
                .gives("china back-sfera, odds china-backs-sfera");
        bench.givenBelow("russia-china-alignment", "alignment-strategic")
                .when("russia", "accelerate-sfera")
                .rule("Beijing backs Sfera as a partner")
                .isSilent();
    }

    @Test
    void beijingMayLetDeliveriesWaitWithoutAPartnership() {
        bench.givenBelow("russia-china-alignment", "alignment-strategic")
                .when("russia", "accelerate-sfera")
                .rule("Beijing lets deliveries wait without a partnership")
                .gives("china hold-back-from-sfera, odds china-holds-back");
        bench.givenAt("russia-china-alignment", "alignment-strategic")
                .when("russia", "accelerate-sfera")
                .rule("Beijing lets deliveries wait without a partnership")
                .isSilent();
    }

    @Test
    void beijingMayAnswerDeeperWorkWithItsStation() {
        bench.givenBelow("us-russia-normalisation", "normalisation-notable")
                .when("russia", "deepen-space-work-with-china")
                .rule("Beijing answers deeper work with its station")
                .gives("china open-tiangong-to-partners, odds china-opens-its-station");
        bench.givenAt("us-russia-normalisation", "normalisation-notable")
                .when("russia", "deepen-space-work-with-china")
                .rule("Beijing answers deeper work with its station")
                .isSilent();
    }

    @Test
    void beijingMayAskAMoscowWithTwoPartnersToChoose() {
        bench.givenAt("us-russia-normalisation", "normalisation-notable")
                .when("russia", "deepen-space-work-with-china")
                .rule("Beijing asks a Moscow with two partners to choose")
                .gives("china hold-back-from-sfera, odds china-holds-back");
        bench.givenBelow("us-russia-normalisation", "normalisation-notable")
                .when("russia", "deepen-space-work-with-china")
                .rule("Beijing asks a Moscow with two partners to choose")
                .isSilent();
    }

    @Test
    void beijingGainsFromTariffsOnOthersAndNotFromTheirAnswer() {
        bench.when("us-administration", "put-tariffs-on-allies")
                .rule("Beijing courts those whom tariffs have slighted")
                .gives("leverage:china + courting-the-slighted");
        bench.when("european-allies", "retaliate-on-trade")
                .rule("Beijing courts those whom tariffs have slighted")
                .isSilent();
    }

    @Test
    void backingBringsSatellitesBetweenPartners() {
        bench.givenAt("russia-china-alignment", "alignment-strategic")
                .when("china", "back-sfera")
                .rule("Backing between partners brings satellites")
                .gives("sfera-readiness + backing-brings-satellites");
        bench.givenBelow("russia-china-alignment", "alignment-strategic")
                .when("china", "back-sfera")
                .rule("Backing between partners brings satellites")
                .isSilent();
    }

    @Test
    void backingBringsOnlyPartsWithoutAPartnership() {
        bench.givenBelow("russia-china-alignment", "alignment-strategic")
                .when("china", "back-sfera")
                .rule("Backing without a partnership brings parts")
                .gives("sfera-readiness + backing-brings-parts");
        bench.givenAt("russia-china-alignment", "alignment-strategic")
                .when("china", "back-sfera")
                .rule("Backing without a partnership brings parts")
                .isSilent();
    }

    @Test
    void holdingBackLeavesAnEarlySferaOnTheGround() {
        bench.givenBelow("sfera-readiness", "sfera-regional")
                .when("china", "hold-back-from-sfera")
                .rule("Holding back early leaves Sfera on the ground")
                .gives("launch-capacity:roscosmos − parts-missing");
        bench.givenAt("sfera-readiness", "sfera-regional")
                .when("china", "hold-back-from-sfera")
                .rule("Holding back early leaves Sfera on the ground")
                .isSilent();
    }

    @Test
    void holdingBackCostsASferaThatServesARegionItsFriends() {
        bench.givenAt("sfera-readiness", "sfera-regional")
                .when("china", "hold-back-from-sfera")
                .rule("Holding back late costs Sfera its friends")
                .gives("russian-communications-influence − friends-hesitate");
        bench.givenBelow("sfera-readiness", "sfera-regional")
                .when("china", "hold-back-from-sfera")
                .rule("Holding back late costs Sfera its friends")
                .isSilent();
    }

    @Test
    void anOpenStationDrawsARussiaThatEsaKeepsOut() {
        bench.given("esa-cooperation", "suspended")
                .when("china", "open-tiangong-to-partners")
                .rule("An open station draws those who have no other")
                .gives("russia-china-alignment + station-shared");
        bench.given("esa-cooperation", "resumed")
                .when("china", "open-tiangong-to-partners")
                .rule("An open station draws those who have no other")
                .isSilent();
    }

    @Test
    void anOpenStationIsARivalWhereEsaFliesWithRussiaAgain() {
        bench.given("esa-cooperation", "resumed")
                .when("china", "open-tiangong-to-partners")
                .rule("An open station competes where work has been resumed")
                .gives("russian-communications-influence − friends-hesitate");
        bench.given("esa-cooperation", "suspended")
                .when("china", "open-tiangong-to-partners")
                .rule("An open station competes where work has been resumed")
                .isSilent();
    }
}
