package faultline.rules;

import faultline.adjudication.RuleBench;
import org.junit.jupiter.api.Test;

/** What happens by itself and what spreads, rule by rule. */
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
                        "political-capital:us-administration + capital-recovery",
                        "political-capital:european-allies + capital-recovery",
                        "political-capital:ukraine + capital-recovery");
    }

    @Test
    void noActorRecoversMeansByAMove() {
        bench.when("russia", "accelerate-sfera")
                .rule("Means come back with time")
                .isSilent();
    }

    @Test
    void trumpAndMuskCoolDownWhileAtOdds() {
        bench.given("trump-musk-relationship", 49.5)
                .whenTheTurnBegins()
                .rule("A quarrel cools by itself")
                .gives("trump-musk-relationship + quarrel-cools");
    }

    @Test
    void trumpAndMuskComeNoCloserByThemselvesOnceOnTerms() {
        bench.given("trump-musk-relationship", 50)
                .whenTheTurnBegins()
                .rule("A quarrel cools by itself")
                .isSilent();
    }

    @Test
    void institutionsAndTheAllianceMendWhenATurnBegins() {
        bench.whenTheTurnBegins()
                .rule("Daily business mends")
                .gives("us-institutional-cohesion + routine-mends", "transatlantic-cohesion + routine-mends");
    }

    @Test
    void nothingMendsByARemark() {
        bench.whenInject("mad-billionaire-remark").rule("Daily business mends").isSilent();
    }

    @Test
    void washingtonAndMoscowProfitFromEachCrackWhileTheChannelIsOpen() {
        bench.given("riyadh-channel", "open")
                .when("us-administration", "put-tariffs-on-allies")
                .rule("Each crack opens the Riyadh channel wider")
                .gives(
                        "us-russia-normalisation + crack-opens-riyadh",
                        "riyadh-channel becomes productive, odds crack-bears-fruit");
        bench.given("riyadh-channel", "open")
                .when("us-administration", "doubt-the-guarantee")
                .rule("Each crack opens the Riyadh channel wider")
                .gives(
                        "us-russia-normalisation + crack-opens-riyadh",
                        "riyadh-channel becomes productive, odds crack-bears-fruit");
    }

    @Test
    void washingtonAndMoscowGainNothingFromACrackWhileTheChannelIsClosedOrProductive() {
        bench.given("riyadh-channel", "closed")
                .when("us-administration", "put-tariffs-on-allies")
                .rule("Each crack opens the Riyadh channel wider")
                .isSilent();
        bench.given("riyadh-channel", "productive")
                .when("us-administration", "put-tariffs-on-allies")
                .rule("Each crack opens the Riyadh channel wider")
                .isSilent();
    }

    @Test
    void washingtonAndMoscowComeCloserEachTurnOfProductiveTalksAtTheAlliesPrice() {
        bench.given("riyadh-channel", "productive")
                .whenTheTurnBegins()
                .rule("A productive channel changes relations")
                .gives("us-russia-normalisation + riyadh-yield", "transatlantic-cohesion − riyadh-price");
    }

    @Test
    void washingtonAndMoscowGetNothingFromAChannelThatIsMerelyOpen() {
        bench.given("riyadh-channel", "open")
                .whenTheTurnBegins()
                .rule("A productive channel changes relations")
                .isSilent();
    }

    @Test
    void institutionsAreDividedByAQuarrelInsideTheGovernment() {
        bench.given("doge-post", "in-office")
                .when("us-administration", "attack-musk-in-public")
                .rule("A quarrel inside the government divides it")
                .gives("us-institutional-cohesion − quarrel-in-office");
        bench.given("doge-post", "in-office")
                .when("musk", "criticise-budget-policy")
                .rule("A quarrel inside the government divides it")
                .gives("us-institutional-cohesion − quarrel-in-office");
    }

    @Test
    void institutionsAreNotDividedByAQuarrelWithSomebodyWhoLeft() {
        bench.given("doge-post", "left")
                .when("us-administration", "attack-musk-in-public")
                .rule("A quarrel inside the government divides it")
                .isSilent();
    }
}
