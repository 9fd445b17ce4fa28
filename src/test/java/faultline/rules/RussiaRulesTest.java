package faultline.rules;

import faultline.adjudication.RuleBench;
import org.junit.jupiter.api.Test;

/** How Russia looks for openings, and what its own moves bring, rule by rule. */
class RussiaRulesTest {
    private final RuleBench bench = RuleBench.of("fracture-points");

    @Test
    void moscowMayInviteMuskWhileHeAndTrumpAreAtOdds() {
        bench.given("trump-musk-relationship", 49.5)
                .whenTheTurnBegins()
                .rule("Moscow tries the door between Trump and Musk")
                .gives("russia invite-musk-to-dialogue, odds russia-invites");
    }

    @Test
    void moscowDoesNotInviteWhenTheTwoAreOnTermsOrTheDoorIsOpen() {
        bench.given("trump-musk-relationship", 50)
                .whenTheTurnBegins()
                .rule("Moscow tries the door between Trump and Musk")
                .isSilent();
        bench.given("trump-musk-relationship", 49.5)
                .played("musk", "take-up-invitation")
                .whenTheTurnBegins()
                .rule("Moscow tries the door between Trump and Musk")
                .isSilent();
    }

    @Test
    void moscowMayPushSferaWhileItLeansOnAmericanSystems() {
        bench.given("russian-reliance-on-us-systems", 45.5)
                .whenTheTurnBegins()
                .rule("Moscow pushes Sfera while it leans on foreign systems")
                .gives("russia accelerate-sfera, odds russia-builds-sfera");
    }

    @Test
    void moscowIsAtEaseAtTheBoundary() {
        bench.given("russian-reliance-on-us-systems", 45)
                .whenTheTurnBegins()
                .rule("Moscow pushes Sfera while it leans on foreign systems")
                .isSilent();
    }

    @Test
    void moscowGainsLeverageAndAnAudienceInAMultipolarWorld() {
        bench.given("multipolarity", 60)
                .whenTheTurnBegins()
                .rule("A multipolar world makes Moscow's next opening easier")
                .gives(
                        "leverage:russia + easier-opening",
                        "russia amplify-a-fracture political, odds russia-uses-the-times");
    }

    @Test
    void moscowGainsNothingFromAWorldThatIsNotYetMultipolar() {
        bench.given("multipolarity", 59.5)
                .whenTheTurnBegins()
                .rule("A multipolar world makes Moscow's next opening easier")
                .isSilent();
    }

    @Test
    void moscowMayAnswerTariffsAndDoubtWithRiyadh() {
        bench.when("us-administration", "put-tariffs-on-allies")
                .rule("Moscow answers a crack in the alliance with Riyadh")
                .gives("russia open-the-riyadh-channel, odds russia-proposes-riyadh");
        bench.when("us-administration", "doubt-the-guarantee")
                .rule("Moscow answers a crack in the alliance with Riyadh")
                .gives("russia open-the-riyadh-channel, odds russia-proposes-riyadh");
    }

    @Test
    void moscowDoesNotProposeAChannelThatIsOpen() {
        bench.given("riyadh-channel", "open")
                .when("us-administration", "put-tariffs-on-allies")
                .rule("Moscow answers a crack in the alliance with Riyadh")
                .isSilent();
    }

    @Test
    void moscowMayAmplifyTheQuarrelWithMusk() {
        bench.when("us-administration", "attack-musk-in-public")
                .rule("Moscow amplifies the quarrel with Musk")
                .gives("russia amplify-a-fracture personal, odds russia-amplifies-quarrel");
    }

    @Test
    void moscowLeavesAReconciliationAlone() {
        bench.when("us-administration", "reconcile-with-musk")
                .rule("Moscow amplifies the quarrel with Musk")
                .isSilent();
    }

    @Test
    void moscowMayInviteTheManWhoLeft() {
        bench.when("musk", "leave-doge")
                .rule("Moscow invites the man who left")
                .gives("russia invite-musk-to-dialogue, odds russia-invites-the-outcast");
    }

    @Test
    void moscowDoesNotInviteForMereCriticism() {
        bench.when("musk", "criticise-budget-policy")
                .rule("Moscow invites the man who left")
                .isSilent();
    }

    @Test
    void moscowLeansLessOnAmericanSystemsWithEachPushForSfera() {
        bench.given("russian-reliance-on-us-systems", 35.5)
                .when("russia", "accelerate-sfera")
                .rule("Sfera takes over from American systems, slowly")
                .gives("russian-reliance-on-us-systems − sfera-relief", "multipolarity + sfera-counterweight");
    }

    @Test
    void moscowGetsNoFurtherReliefAtTheFloor() {
        bench.given("russian-reliance-on-us-systems", 35)
                .when("russia", "accelerate-sfera")
                .rule("Sfera takes over from American systems, slowly")
                .isSilent();
    }

    @Test
    void moscowWidensAnIdeologicalFractureInADoubtingAlliance() {
        bench.given("transatlantic-cohesion", 69.5)
                .when("russia", "amplify-a-fracture", "ideological")
                .rule("An ideological fracture widens in a doubting alliance")
                .gives("transatlantic-cohesion − ideological-wedge", "multipolarity + fracture-feeds-multipolarity");
    }

    @Test
    void moscowCannotWidenWhatIsFirmOrNotAimedAt() {
        bench.given("transatlantic-cohesion", 70)
                .when("russia", "amplify-a-fracture", "ideological")
                .rule("An ideological fracture widens in a doubting alliance")
                .isSilent();
        bench.given("transatlantic-cohesion", 69.5)
                .when("russia", "amplify-a-fracture", "political")
                .rule("An ideological fracture widens in a doubting alliance")
                .isSilent();
    }

    @Test
    void moscowWidensAPoliticalFractureInContestedInstitutions() {
        bench.given("us-institutional-cohesion", 54.5)
                .when("russia", "amplify-a-fracture", "political")
                .rule("A political fracture widens in contested institutions")
                .gives("us-institutional-cohesion − political-wedge", "multipolarity + fracture-feeds-multipolarity");
    }

    @Test
    void moscowCannotWidenAPoliticalFractureInFunctioningInstitutions() {
        bench.given("us-institutional-cohesion", 55)
                .when("russia", "amplify-a-fracture", "political")
                .rule("A political fracture widens in contested institutions")
                .isSilent();
        bench.given("us-institutional-cohesion", 54.5)
                .when("russia", "amplify-a-fracture", "personal")
                .rule("A political fracture widens in contested institutions")
                .isSilent();
    }

    @Test
    void moscowWidensAPersonalFractureBetweenThoseAtOdds() {
        bench.given("trump-musk-relationship", 49.5)
                .when("russia", "amplify-a-fracture", "personal")
                .rule("A personal fracture widens between Trump and Musk")
                .gives("trump-musk-relationship − personal-wedge", "multipolarity + fracture-feeds-multipolarity");
    }

    @Test
    void moscowCannotWidenAPersonalFractureBetweenThoseOnTerms() {
        bench.given("trump-musk-relationship", 50)
                .when("russia", "amplify-a-fracture", "personal")
                .rule("A personal fracture widens between Trump and Musk")
                .isSilent();
        bench.given("trump-musk-relationship", 49.5)
                .when("russia", "amplify-a-fracture", "ideological")
                .rule("A personal fracture widens between Trump and Musk")
                .isSilent();
    }
}
