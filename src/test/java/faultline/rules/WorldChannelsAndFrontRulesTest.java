package faultline.rules;

import faultline.adjudication.RuleBench;
import org.junit.jupiter.api.Test;

/** How Riyadh, the front, the table and the satellites go on by themselves, rule by rule. */
class WorldChannelsAndFrontRulesTest {
    private final RuleBench bench = RuleBench.of("fracture-points");

    @Test
    void washingtonAndMoscowProfitFromEachCrackUnlessTheChannelIsClosed() {
        for (var channel : new String[] {"open", "productive"}) {
            bench.given("riyadh-channel", channel)
                    .when("us-administration", "put-tariffs-on-allies")
                    .rule("Each crack opens the Riyadh channel wider")
                    .gives("us-russia-normalisation + crack-opens-riyadh");
        }
        bench.when("european-allies", "retaliate-on-trade")
                .rule("Each crack opens the Riyadh channel wider")
                .isSilent();
        bench.given("riyadh-channel", "closed")
                .when("us-administration", "put-tariffs-on-allies")
                .rule("Each crack opens the Riyadh channel wider")
                .isSilent();
    }

    @Test
    void anOpenChannelMayBecomeProductiveByACrack() {
        bench.given("riyadh-channel", "open")
                .when("us-administration", "doubt-the-guarantee")
                .rule("A crack makes the talks productive")
                .gives("riyadh-channel becomes productive, odds crack-bears-fruit");
        bench.when("us-administration", "reaffirm-the-guarantee")
                .rule("A crack makes the talks productive")
                .isSilent();
        for (var channel : new String[] {"closed", "productive"}) {
            bench.given("riyadh-channel", channel)
                    .when("us-administration", "doubt-the-guarantee")
                    .rule("A crack makes the talks productive")
                    .isSilent();
        }
    }

    @Test
    void washingtonAndMoscowComeCloserEachTurnOfProductiveTalksAtTheAlliesPrice() {
        bench.given("riyadh-channel", "productive")
                .whenTheTurnBegins()
                .rule("A productive channel changes relations")
                .gives("us-russia-normalisation + riyadh-yield", "transatlantic-cohesion − riyadh-price");
        bench.given("riyadh-channel", "open")
                .whenTheTurnBegins()
                .rule("A productive channel changes relations")
                .isSilent();
    }

    @Test
    void productiveTalksMayRunDryUnlessTheAllianceIsCracked() {
        bench.given("riyadh-channel", "productive")
                .givenAt("transatlantic-cohesion", "alliance-cracked")
                .whenTheTurnBegins()
                .rule("A productive channel runs dry")
                .gives("riyadh-channel becomes open, odds riyadh-runs-dry");
        bench.givenBelow("transatlantic-cohesion", "alliance-cracked")
                .whenTheTurnBegins()
                .rule("A productive channel runs dry")
                .isSilent();
        bench.given("riyadh-channel", "open")
                .givenAt("transatlantic-cohesion", "alliance-cracked")
                .whenTheTurnBegins()
                .rule("A productive channel runs dry")
                .isSilent();
    }

    @Test
    void anOpenChannelMayCloseAtTheWorstOfTheFightingAndAProductiveOneDoesNot() {
        bench.given("riyadh-channel", "open")
                .givenAt("battlefield-intensity", "fighting-extreme")
                .whenTheTurnBegins()
                .rule("The worst of the fighting closes the channel")
                .gives("riyadh-channel becomes closed, odds fighting-closes-riyadh");
        bench.givenBelow("battlefield-intensity", "fighting-extreme")
                .whenTheTurnBegins()
                .rule("The worst of the fighting closes the channel")
                .isSilent();
        bench.given("riyadh-channel", "productive")
                .givenAt("battlefield-intensity", "fighting-extreme")
                .whenTheTurnBegins()
                .rule("The worst of the fighting closes the channel")
                .isSilent();
    }

    @Test
    void relationsCoolWithoutAChannelUntilTheyAreCold() {
        bench.given("riyadh-channel", "closed")
                .givenAbove("us-russia-normalisation", "normalisation-cold")
                .whenTheTurnBegins()
                .rule("Relations cool without a channel")
                .gives("us-russia-normalisation − relations-cool");
        bench.givenAt("us-russia-normalisation", "normalisation-cold")
                .whenTheTurnBegins()
                .rule("Relations cool without a channel")
                .isSilent();
        bench.given("riyadh-channel", "open")
                .givenAbove("us-russia-normalisation", "normalisation-cold")
                .whenTheTurnBegins()
                .rule("Relations cool without a channel")
                .isSilent();
    }

    @Test
    void theFrontLosesCommunicationsEachTurnUnderARestrictedService() {
        for (var service : new String[] {"degraded", "off"}) {
            bench.given("starlink-service", service)
                    .whenTheTurnBegins()
                    .rule("A restricted service wears the front down")
                    .gives("ukrainian-battlefield-communications − starlink-wear");
        }
        bench.given("starlink-service", "full")
                .whenTheTurnBegins()
                .rule("A restricted service wears the front down")
                .isSilent();
    }

    @Test
    void heavyFightingTiresBothSides() {
        bench.givenAt("battlefield-intensity", "fighting-heavy")
                .whenTheTurnBegins()
                .rule("Heavy fighting exhausts itself")
                .gives("battlefield-intensity − exhaustion");
        bench.givenBelow("battlefield-intensity", "fighting-heavy")
                .whenTheTurnBegins()
                .rule("Heavy fighting exhausts itself")
                .isSilent();
    }

    @Test
    void aQuietFrontStirsWhateverIsSaidAtTheTable() {
        bench.givenBelow("battlefield-intensity", "fighting-heavy")
                .whenTheTurnBegins()
                .rule("A quiet front does not stay quiet")
                .gives("battlefield-intensity + front-stirs");
        bench.givenAt("battlefield-intensity", "fighting-heavy")
                .whenTheTurnBegins()
                .rule("A quiet front does not stay quiet")
                .isSilent();
    }

    @Test
    void progressFadesWhileNobodyMeets() {
        bench.given("turkiye-table", "adjourned")
                .whenTheTurnBegins()
                .rule("Progress fades while the table is empty")
                .gives("negotiation-progress − progress-fades");
        bench.given("turkiye-table", "in-session")
                .whenTheTurnBegins()
                .rule("Progress fades while the table is empty")
                .isSilent();
    }

    @Test
    void aSittingTableMayEmptyWhileTheTwoAreNotClose() {
        bench.given("turkiye-table", "in-session")
                .givenBelow("negotiation-progress", "talks-converging")
                .whenTheTurnBegins()
                .rule("A table without results empties")
                .gives("turkiye-table becomes adjourned, odds table-empties");
        bench.givenAt("negotiation-progress", "talks-converging")
                .whenTheTurnBegins()
                .rule("A table without results empties")
                .isSilent();
        bench.given("turkiye-table", "adjourned")
                .givenBelow("negotiation-progress", "talks-converging")
                .whenTheTurnBegins()
                .rule("A table without results empties")
                .isSilent();
    }

    @Test
    void aRegionalSferaTakesFromWesternDominanceDownToAFloor() {
        bench.givenAt("sfera-readiness", "sfera-regional")
                .givenAbove("western-communications-dominance", "dominance-floor")
                .whenTheTurnBegins()
                .rule("A regional Sfera gives partners a choice")
                .gives(
                        "western-communications-dominance − sfera-counterweight",
                        "russian-communications-influence + sfera-counterweight");
        bench.givenAt("western-communications-dominance", "dominance-floor")
                .whenTheTurnBegins()
                .rule("A regional Sfera gives partners a choice")
                .isSilent();
        bench.givenAbove("western-communications-dominance", "dominance-floor")
                .givenBelow("sfera-readiness", "sfera-regional")
                .whenTheTurnBegins()
                .rule("A regional Sfera gives partners a choice")
                .isSilent();
    }

    @Test
    void theWestsLeadGrowsWhileStarlinkServesInFull() {
        bench.given("starlink-service", "full")
                .whenTheTurnBegins()
                .rule("Starlink's lead grows while it works")
                .gives("western-communications-dominance + lead-grows");
        bench.given("starlink-service", "degraded")
                .whenTheTurnBegins()
                .rule("Starlink's lead grows while it works")
                .isSilent();
    }

    @Test
    void starlinkMayFailOnceFromSomeTurnOn() {
        for (var service : new String[] {"full", "degraded"}) {
            bench.turnAssumed("outage-from-turn", 0)
                    .given("starlink-service", service)
                    .whenTheTurnBegins()
                    .rule("One day Starlink fails")
                    .gives("inject starlink-outage-over-the-front, odds starlink-fails");
        }
        bench.turnAssumed("outage-from-turn", -1)
                .whenTheTurnBegins()
                .rule("One day Starlink fails")
                .isSilent();
        bench.turnAssumed("outage-from-turn", 0)
                .released("starlink-outage-over-the-front")
                .whenTheTurnBegins()
                .rule("One day Starlink fails")
                .isSilent();
    }

    @Test
    void starlinkCannotFailWhereItIsOff() {
        bench.turnAssumed("outage-from-turn", 0)
                .given("starlink-service", "off")
                .whenTheTurnBegins()
                .rule("One day Starlink fails")
                .isSilent();
    }
}
