package faultline.rules;

import faultline.adjudication.RuleBench;
import org.junit.jupiter.api.Test;

/**
 * What the world does by itself at home and among allies, and what becomes news, rule by rule. Riyadh, the front, the
 * table and the satellites stand in {@link WorldChannelsAndFrontRulesTest}.
 */
class WorldRulesTest {
    private final RuleBench bench = RuleBench.of("fracture-points");

    @Test
    void everyActorRecoversItsMeansWhenATurnBegins() {
        bench.whenTheTurnBegins()
                .rule("Means come back with time")
                .gives(
                        "leverage:russia + leverage-recovery",
                        "leverage:us-administration + leverage-recovery",
                        "leverage:musk + leverage-recovery",
                        "leverage:china + slow-recovery",
                        "leverage:turkiye + slow-recovery",
                        "leverage:north-korea + slow-recovery",
                        "political-capital:us-administration + capital-recovery",
                        "political-capital:european-allies + capital-recovery",
                        "political-capital:ukraine + capital-recovery",
                        "political-capital:esa + slow-recovery",
                        "launch-capacity:roscosmos + capacity-recovery");
        bench.when("russia", "accelerate-sfera")
                .rule("Means come back with time")
                .isSilent();
    }

    @Test
    void trumpAndMuskCoolDownWhileAtOdds() {
        bench.givenBelow("trump-musk-relationship", "relationship-strained")
                .whenTheTurnBegins()
                .rule("A quarrel cools by itself")
                .gives("trump-musk-relationship + quarrel-cools");
        bench.givenAt("trump-musk-relationship", "relationship-strained")
                .whenTheTurnBegins()
                .rule("A quarrel cools by itself")
                .isSilent();
    }

    @Test
    void theAllianceAndItsGuaranteeMendUntilTheAllianceIsFirm() {
        bench.givenBelow("transatlantic-cohesion", "alliance-firm")
                .whenTheTurnBegins()
                .rule("Daily business mends")
                .gives("transatlantic-cohesion + routine-mends");
        bench.givenAt("transatlantic-cohesion", "alliance-firm")
                .whenTheTurnBegins()
                .rule("Daily business mends")
                .isSilent();
    }

    @Test
    void theGuaranteeMendsUntilNobodyQuestionsIt() {
        bench.givenBelow("guarantee-strength", "guarantee-unquestioned")
                .whenTheTurnBegins()
                .rule("Troops that stay speak for the guarantee")
                .gives("guarantee-strength + guarantee-mends");
        bench.givenAt("guarantee-strength", "guarantee-unquestioned")
                .whenTheTurnBegins()
                .rule("Troops that stay speak for the guarantee")
                .isSilent();
    }

    @Test
    void institutionsMendUntilTheyAreUnited() {
        bench.givenBelow("us-institutional-cohesion", "institutions-united")
                .whenTheTurnBegins()
                .rule("Most of government goes on")
                .gives("us-institutional-cohesion + routine-mends");
        bench.givenAt("us-institutional-cohesion", "institutions-united")
                .whenTheTurnBegins()
                .rule("Most of government goes on")
                .isSilent();
    }

    @Test
    void xGrowsQuietUntilItIsAsLoudAsUsual() {
        bench.givenAbove("x-amplification", "x-ordinary")
                .whenTheTurnBegins()
                .rule("X grows quiet without a cause")
                .gives("x-amplification − x-fades");
        bench.givenAt("x-amplification", "x-ordinary")
                .whenTheTurnBegins()
                .rule("X grows quiet without a cause")
                .isSilent();
    }

    @Test
    void technologyIsBoundByAContractOnly() {
        bench.given("starlink-control", "contract")
                .whenTheTurnBegins()
                .rule("Contracts bind technology to the state")
                .gives("technology-autonomy − contracts-bind");
        bench.given("starlink-control", "owner")
                .whenTheTurnBegins()
                .rule("Contracts bind technology to the state")
                .isSilent();
    }

    @Test
    void institutionsAreDividedAndTechnologyFreedByAQuarrelInsideTheGovernment() {
        bench.given("doge-post", "in-office")
                .when("us-administration", "attack-musk-in-public")
                .rule("A quarrel inside the government divides it")
                .gives("us-institutional-cohesion − quarrel-in-office", "technology-autonomy + quarrel-frees");
        bench.when("musk", "amplify-on-x", "against-washington")
                .rule("A quarrel inside the government divides it")
                .isSilent();
        bench.given("doge-post", "left")
                .when("us-administration", "attack-musk-in-public")
                .rule("A quarrel inside the government divides it")
                .isSilent();
    }

    @Test
    void technologyIsFreedByAQuarrelWithSomebodyWhoLeft() {
        bench.given("doge-post", "left")
                .when("musk", "criticise-budget-policy")
                .rule("A quarrel with an outsider shows what he can do")
                .gives("technology-autonomy + quarrel-frees-an-outsider");
        bench.when("us-administration", "review-federal-contracts")
                .rule("A quarrel with an outsider shows what he can do")
                .isSilent();
        bench.given("doge-post", "in-office")
                .when("musk", "criticise-budget-policy")
                .rule("A quarrel with an outsider shows what he can do")
                .isSilent();
    }

    @Test
    void theWorldGathersRoundAnAllianceThatHolds() {
        bench.givenAt("transatlantic-cohesion", "alliance-holds")
                .whenTheTurnBegins()
                .rule("A firm alliance keeps the world together")
                .gives("multipolarity − firmness-draws");
        bench.givenBelow("transatlantic-cohesion", "alliance-holds")
                .whenTheTurnBegins()
                .rule("A firm alliance keeps the world together")
                .isSilent();
    }

    @Test
    void theWorldDriftsApartWhileTheAllianceIsCracked() {
        bench.givenBelow("transatlantic-cohesion", "alliance-cracked")
                .whenTheTurnBegins()
                .rule("A cracked alliance lets the world drift")
                .gives("multipolarity + cracks-let-drift");
        bench.givenAt("transatlantic-cohesion", "alliance-cracked")
                .whenTheTurnBegins()
                .rule("A cracked alliance lets the world drift")
                .isSilent();
    }

    @Test
    void aVisitByMusksFatherIsNews() {
        bench.when("russia", "host-musks-father").rule("The visit is news").gives("inject musks-father-visits-moscow");
        bench.when("russia", "invite-musk-to-dialogue")
                .rule("The visit is news")
                .isSilent();
    }

    @Test
    void musksResignationIsNews() {
        bench.when("musk", "leave-doge").rule("The resignation is news").gives("inject musk-leaves-doge");
        bench.when("musk", "criticise-budget-policy")
                .rule("The resignation is news")
                .isSilent();
    }

    @Test
    void privateContactMayLeak() {
        bench.whenCovert("musk", "take-up-invitation", "")
                .rule("Private contact gets out")
                .gives("inject leak-of-private-contact, odds contact-leaks");
        bench.whenByRule("musk", "take-up-invitation")
                .rule("Private contact gets out")
                .gives("inject leak-of-private-contact, odds contact-leaks");
        bench.when("musk", "take-up-invitation")
                .rule("Private contact gets out")
                .isSilent();
    }
}
