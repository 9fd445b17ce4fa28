package faultline.rules;

import faultline.adjudication.RuleBench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How Russia looks for openings, and what its own moves bring, rule by rule. */
class RussiaRulesTest {
    private final RuleBench bench = RuleBench.of("fracture-points");

    @Test
    void moscowMayInviteMuskWhileHeAndTrumpAreAtOdds() {
        bench.givenBelow("trump-musk-relationship", "relationship-strained")
                .whenTheTurnBegins()
                .rule("Moscow tries the door between Trump and Musk")
                .gives("russia invite-musk-to-dialogue, odds russia-invites");
    }

    @Test
    void moscowDoesNotInviteWhenTheTwoAreOnTermsOrTheDoorIsOpen() {
        bench.givenAt("trump-musk-relationship", "relationship-strained")
                .whenTheTurnBegins()
                .rule("Moscow tries the door between Trump and Musk")
                .isSilent();
        bench.givenBelow("trump-musk-relationship", "relationship-strained")
                .played("musk", "take-up-invitation")
                .whenTheTurnBegins()
                .rule("Moscow tries the door between Trump and Musk")
                .isSilent();
    }

    @Test
    void moscowMayShowHospitalityWhileTheQuarrelIsOpen() {
        bench.givenBelow("trump-musk-relationship", "relationship-strained")
                .whenTheTurnBegins()
                .rule("Moscow shows hospitality while the quarrel is open")
                .gives("russia host-musks-father, odds russia-shows-hospitality");
    }

    @Test
    void moscowShowsNoHospitalityWithoutAQuarrelAndNoneTwice() {
        bench.givenAt("trump-musk-relationship", "relationship-strained")
                .whenTheTurnBegins()
                .rule("Moscow shows hospitality while the quarrel is open")
                .isSilent();
        bench.givenBelow("trump-musk-relationship", "relationship-strained")
                .played("russia", "host-musks-father")
                .whenTheTurnBegins()
                .rule("Moscow shows hospitality while the quarrel is open")
                .isSilent();
    }

    @Test
    void moscowMayPushSferaWhileItLeansOnAmericanSystems() {
        bench.givenAbove("russian-reliance-on-us-systems", "reliance-uneasy")
                .whenTheTurnBegins()
                .rule("Moscow pushes Sfera while it leans on foreign systems")
                .gives("russia accelerate-sfera, odds russia-builds-sfera");
        bench.givenAt("russian-reliance-on-us-systems", "reliance-uneasy")
                .whenTheTurnBegins()
                .rule("Moscow pushes Sfera while it leans on foreign systems")
                .isSilent();
    }

    @Test
    void moscowMayFightOnUntilTheFightingIsAtItsWorst() {
        bench.givenBelow("battlefield-intensity", "fighting-extreme")
                .whenTheTurnBegins()
                .rule("Moscow fights on whatever the table says")
                .gives("russia continue-ground-operations, odds russia-fights-on");
        bench.givenAt("battlefield-intensity", "fighting-extreme")
                .whenTheTurnBegins()
                .rule("Moscow fights on whatever the table says")
                .isSilent();
    }

    @Test
    void moscowMayTurnEastWhileItLeansOnAWestThatKeepsItsDistance() {
        bench.givenAbove("russian-reliance-on-us-systems", "reliance-uneasy")
                .givenBelow("us-russia-normalisation", "normalisation-notable")
                .whenTheTurnBegins()
                .rule("Moscow turns east for space")
                .gives("russia deepen-space-work-with-china, odds russia-turns-east");
    }

    @Test
    void moscowDoesNotTurnEastWhenItIsAtEaseOrOnTermsWithWashington() {
        bench.givenAt("russian-reliance-on-us-systems", "reliance-uneasy")
                .givenBelow("us-russia-normalisation", "normalisation-notable")
                .whenTheTurnBegins()
                .rule("Moscow turns east for space")
                .isSilent();
        bench.givenAbove("russian-reliance-on-us-systems", "reliance-uneasy")
                .givenAt("us-russia-normalisation", "normalisation-notable")
                .whenTheTurnBegins()
                .rule("Moscow turns east for space")
                .isSilent();
    }

    @Test
    void moscowMayOfferSeatsToAnEsaThatStaysAwayInADoubtingAlliance() {
        bench.given("esa-cooperation", "suspended")
                .givenBelow("transatlantic-cohesion", "alliance-firm")
                .whenTheTurnBegins()
                .rule("Moscow bargains with Soyuz while ESA stays away")
                .gives("russia offer-space-cooperation soyuz-to-esa, odds russia-offers-soyuz");
    }

    @Test
    void moscowBringsSoyuzToAnOpenChannel() {
        bench.given("riyadh-channel", "open")
                .whenTheTurnBegins()
                .rule("Moscow brings Soyuz to Riyadh")
                .gives("russia offer-space-cooperation soyuz-to-washington, odds russia-offers-soyuz");
        bench.given("riyadh-channel", "closed")
                .whenTheTurnBegins()
                .rule("Moscow brings Soyuz to Riyadh")
                .isSilent();
        bench.given("riyadh-channel", "productive")
                .whenTheTurnBegins()
                .rule("Moscow brings Soyuz to Riyadh")
                .isSilent();
    }

    @Test
    void moscowOffersExomarsWhenTheCouncilVotesOnTheSuspension() {
        bench.given("esa-cooperation", "suspended")
                .whenInject("esa-council-votes")
                .rule("Moscow offers ExoMars when the council votes")
                .gives("russia offer-space-cooperation exomars-to-esa, odds russia-offers-exomars");
        bench.whenInject("tariffs-announced")
                .rule("Moscow offers ExoMars when the council votes")
                .isSilent();
        bench.given("esa-cooperation", "resumed")
                .whenInject("esa-council-votes")
                .rule("Moscow offers ExoMars when the council votes")
                .isSilent();
    }

    @Test
    void moscowOffersNothingToAnEsaThatHasComeBackNorToAFirmAlliance() {
        bench.given("esa-cooperation", "resumed")
                .givenBelow("transatlantic-cohesion", "alliance-firm")
                .whenTheTurnBegins()
                .rule("Moscow bargains with Soyuz while ESA stays away")
                .isSilent();
        bench.given("esa-cooperation", "suspended")
                .givenAt("transatlantic-cohesion", "alliance-firm")
                .whenTheTurnBegins()
                .rule("Moscow bargains with Soyuz while ESA stays away")
                .isSilent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"call-nato-obsolete", "put-tariffs-on-allies", "doubt-the-guarantee"})
    void moscowMayAnswerEveryCrackInTheAllianceWithRiyadh(String crack) {
        bench.given("riyadh-channel", "closed")
                .when("us-administration", crack)
                .rule("Moscow answers a crack in the alliance with Riyadh")
                .gives("russia open-the-riyadh-channel, odds russia-proposes-riyadh");
    }

    @Test
    void moscowProposesNoChannelThatIsOpenAndNoneWithoutACrack() {
        bench.given("riyadh-channel", "open")
                .when("us-administration", "put-tariffs-on-allies")
                .rule("Moscow answers a crack in the alliance with Riyadh")
                .isSilent();
        bench.given("riyadh-channel", "closed")
                .when("us-administration", "reaffirm-the-guarantee")
                .rule("Moscow answers a crack in the alliance with Riyadh")
                .isSilent();
    }

    @Test
    void moscowMayRepeatWhatIsSaidAgainstNatoOnceTheGuaranteeIsDoubted() {
        bench.givenBelow("guarantee-strength", "guarantee-credible")
                .when("us-administration", "call-nato-obsolete")
                .rule("Moscow repeats what is said against NATO")
                .gives("russia amplify-a-fracture ideological, odds russia-repeats");
        bench.givenAt("guarantee-strength", "guarantee-credible")
                .when("us-administration", "call-nato-obsolete")
                .rule("Moscow repeats what is said against NATO")
                .isSilent();
    }

    @Test
    void moscowMayAmplifyAnAttackOnMuskWhileTheTwoAreAtOdds() {
        bench.givenBelow("trump-musk-relationship", "relationship-strained")
                .when("us-administration", "attack-musk-in-public")
                .rule("Moscow amplifies the quarrel with Musk")
                .gives("russia amplify-a-fracture personal, odds russia-amplifies-quarrel");
        bench.givenAt("trump-musk-relationship", "relationship-strained")
                .when("us-administration", "attack-musk-in-public")
                .rule("Moscow amplifies the quarrel with Musk")
                .isSilent();
    }

    @Test
    void moscowMayInviteTheManWhoLeftButNotForMereCriticism() {
        bench.when("musk", "leave-doge")
                .rule("Moscow invites the man who left")
                .gives("russia invite-musk-to-dialogue, odds russia-invites-the-outcast");
        bench.when("musk", "criticise-budget-policy")
                .rule("Moscow invites the man who left")
                .isSilent();
    }

    @Test
    void moscowMayAnswerARefusalWithHospitalityWhileTheTwoAreNearABreak() {
        bench.givenBelow("trump-musk-relationship", "relationship-workable")
                .when("musk", "turn-down-invitation")
                .rule("Moscow answers a refusal with hospitality")
                .gives("russia host-musks-father, odds russia-shows-hospitality");
        bench.givenAt("trump-musk-relationship", "relationship-workable")
                .when("musk", "turn-down-invitation")
                .rule("Moscow answers a refusal with hospitality")
                .isSilent();
    }

    @Test
    void moscowMayAnswerReaffirmedSupportOnTheGround() {
        bench.givenBelow("battlefield-intensity", "fighting-extreme")
                .when("european-allies", "reaffirm-support-for-ukraine")
                .rule("Moscow answers reaffirmed support on the ground")
                .gives("russia continue-ground-operations, odds russia-answers-on-the-ground");
        bench.givenAt("battlefield-intensity", "fighting-extreme")
                .when("european-allies", "reaffirm-support-for-ukraine")
                .rule("Moscow answers reaffirmed support on the ground")
                .isSilent();
    }

    @Test
    void moscowMayAnswerACounterAttackButNotANegotiation() {
        bench.when("ukraine", "counter-attack")
                .rule("Moscow answers a counter-attack")
                .gives("russia continue-ground-operations, odds russia-answers-a-counter-attack");
        bench.when("ukraine", "negotiate")
                .rule("Moscow answers a counter-attack")
                .isSilent();
    }

    @Test
    void moscowMayTurnEastWhenEsaStaysShut() {
        bench.given("esa-cooperation", "suspended")
                .when("esa", "keep-esa-suspension")
                .rule("Moscow turns east when ESA stays shut")
                .gives("russia deepen-space-work-with-china, odds russia-turns-east");
        bench.given("esa-cooperation", "resumed")
                .when("esa", "keep-esa-suspension")
                .rule("Moscow turns east when ESA stays shut")
                .isSilent();
    }

    @Test
    void moscowMayAnswerAFullStarlinkThatGrowsWithSfera() {
        bench.given("starlink-service", "full")
                .when("musk", "extend-starlink")
                .rule("Moscow answers an extended Starlink with Sfera")
                .gives("russia accelerate-sfera, odds russia-builds-sfera");
        bench.given("starlink-service", "degraded")
                .when("musk", "extend-starlink")
                .rule("Moscow answers an extended Starlink with Sfera")
                .isSilent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"closed", "open"})
    void moscowMayComeToARoundInHeavyFightingUntilRiyadhBearsFruit(String channel) {
        bench.givenAt("battlefield-intensity", "fighting-heavy")
                .given("riyadh-channel", channel)
                .when("turkiye", "convene-a-round")
                .rule("Moscow comes to the round while the fighting is heavy")
                .gives("russia make-an-offer-at-the-table, odds russia-comes-to-the-round");
    }

    @Test
    void moscowStaysAwayFromARoundWhenRiyadhBearsFruitOrTheFightingIsLight() {
        bench.givenAt("battlefield-intensity", "fighting-heavy")
                .given("riyadh-channel", "productive")
                .when("turkiye", "convene-a-round")
                .rule("Moscow comes to the round while the fighting is heavy")
                .isSilent();
        bench.givenBelow("battlefield-intensity", "fighting-heavy")
                .given("riyadh-channel", "open")
                .when("turkiye", "convene-a-round")
                .rule("Moscow comes to the round while the fighting is heavy")
                .isSilent();
    }

    @Test
    void sferaTakesOverFromAmericanSystemsDownToItsFloor() {
        bench.givenAbove("russian-reliance-on-us-systems", "sfera-floor")
                .when("russia", "accelerate-sfera")
                .rule("Sfera takes over from American systems, slowly")
                .gives(
                        "russian-reliance-on-us-systems − sfera-relief",
                        "western-communications-dominance − sfera-counterweight");
        bench.givenAt("russian-reliance-on-us-systems", "sfera-floor")
                .when("russia", "accelerate-sfera")
                .rule("Sfera takes over from American systems, slowly")
                .isSilent();
    }

    @Test
    void sferaServesFriendsOnceItsFloorIsReached() {
        bench.givenAt("russian-reliance-on-us-systems", "sfera-floor")
                .when("russia", "accelerate-sfera")
                .rule("Sfera beyond Russia's need serves its friends")
                .gives("russian-communications-influence + sfera-for-friends");
        bench.givenAbove("russian-reliance-on-us-systems", "sfera-floor")
                .when("russia", "accelerate-sfera")
                .rule("Sfera beyond Russia's need serves its friends")
                .isSilent();
    }

    @Test
    void anIdeologicalFractureWidensInADoubtingAlliance() {
        bench.givenBelow("transatlantic-cohesion", "alliance-firm")
                .when("russia", "amplify-a-fracture", "ideological")
                .rule("An ideological fracture widens in a doubting alliance")
                .gives("transatlantic-cohesion − ideological-wedge", "multipolarity + fracture-feeds-multipolarity");
    }

    @Test
    void anIdeologicalFractureDoesNotWidenInAFirmAllianceOrWhenNotAimedAt() {
        bench.givenAt("transatlantic-cohesion", "alliance-firm")
                .when("russia", "amplify-a-fracture", "ideological")
                .rule("An ideological fracture widens in a doubting alliance")
                .isSilent();
        bench.givenBelow("transatlantic-cohesion", "alliance-firm")
                .when("russia", "amplify-a-fracture", "political")
                .rule("An ideological fracture widens in a doubting alliance")
                .isSilent();
    }

    @Test
    void aPoliticalFractureWidensInContestedInstitutions() {
        bench.givenBelow("us-institutional-cohesion", "institutions-functioning")
                .when("russia", "amplify-a-fracture", "political")
                .rule("A political fracture widens in contested institutions")
                .gives("us-institutional-cohesion − political-wedge", "multipolarity + fracture-feeds-multipolarity");
    }

    @Test
    void aPoliticalFractureDoesNotWidenInFunctioningInstitutionsOrWhenNotAimedAt() {
        bench.givenAt("us-institutional-cohesion", "institutions-functioning")
                .when("russia", "amplify-a-fracture", "political")
                .rule("A political fracture widens in contested institutions")
                .isSilent();
        bench.givenBelow("us-institutional-cohesion", "institutions-functioning")
                .when("russia", "amplify-a-fracture", "personal")
                .rule("A political fracture widens in contested institutions")
                .isSilent();
    }

    @Test
    void aPersonalFractureWidensBetweenThoseAtOdds() {
        bench.givenBelow("trump-musk-relationship", "relationship-strained")
                .when("russia", "amplify-a-fracture", "personal")
                .rule("A personal fracture widens between Trump and Musk")
                .gives("trump-musk-relationship − personal-wedge", "multipolarity + fracture-feeds-multipolarity");
    }

    @Test
    void aPersonalFractureDoesNotWidenBetweenThoseOnTermsOrWhenNotAimedAt() {
        bench.givenAt("trump-musk-relationship", "relationship-strained")
                .when("russia", "amplify-a-fracture", "personal")
                .rule("A personal fracture widens between Trump and Musk")
                .isSilent();
        bench.givenBelow("trump-musk-relationship", "relationship-strained")
                .when("russia", "amplify-a-fracture", "ideological")
                .rule("A personal fracture widens between Trump and Musk")
                .isSilent();
    }

    @ParameterizedTest
    @CsvSource({
        "ideological, transatlantic-cohesion,    alliance-firm",
        "political,   us-institutional-cohesion, institutions-functioning",
        "personal,    trump-musk-relationship,   relationship-strained"
    })
    void moscowLosesCredibilityWhenTheFractureThatItAimsAtIsClosed(String fracture, String level, String limit) {
        everyFractureIsOpen();
        bench.givenAt(level, limit)
                .when("russia", "amplify-a-fracture", fracture)
                .rule("A fracture that is closed cannot be widened")
                .gives("russian-communications-influence − credibility-lost");
        everyFractureIsClosed();
        bench.givenBelow(level, limit)
                .when("russia", "amplify-a-fracture", fracture)
                .rule("A fracture that is closed cannot be widened")
                .isSilent();
    }

    private void everyFractureIsOpen() {
        bench.givenBelow("transatlantic-cohesion", "alliance-firm")
                .givenBelow("us-institutional-cohesion", "institutions-functioning")
                .givenBelow("trump-musk-relationship", "relationship-strained");
    }

    private void everyFractureIsClosed() {
        bench.givenAt("transatlantic-cohesion", "alliance-firm")
                .givenAt("us-institutional-cohesion", "institutions-functioning")
                .givenAt("trump-musk-relationship", "relationship-strained");
    }

    @Test
    void aLoudXCarriesAFractureFurther() {
        bench.givenAt("x-amplification", "x-loud")
                .when("russia", "amplify-a-fracture", "personal")
                .rule("X carries a fracture further when it is loud")
                .gives("russian-communications-influence + x-carries");
        bench.givenBelow("x-amplification", "x-loud")
                .when("russia", "amplify-a-fracture", "personal")
                .rule("X carries a fracture further when it is loud")
                .isSilent();
    }

    @Test
    void aVisitWidensAnOpenQuarrel() {
        bench.givenBelow("trump-musk-relationship", "relationship-strained")
                .when("russia", "host-musks-father")
                .rule("A visit widens an open quarrel")
                .gives("trump-musk-relationship − visit-widens", "multipolarity + fracture-feeds-multipolarity");
        bench.givenAt("trump-musk-relationship", "relationship-strained")
                .when("russia", "host-musks-father")
                .rule("A visit widens an open quarrel")
                .isSilent();
    }

    @Test
    void aVisitWithoutAQuarrelIsACourtesyToWashington() {
        bench.givenAt("trump-musk-relationship", "relationship-strained")
                .when("russia", "host-musks-father")
                .rule("A visit between friends is a courtesy")
                .gives("us-russia-normalisation + courtesy-visit");
        bench.givenBelow("trump-musk-relationship", "relationship-strained")
                .when("russia", "host-musks-father")
                .rule("A visit between friends is a courtesy")
                .isSilent();
    }

    @Test
    void seatsOnSoyuzAreOnOfferOnceTheyAreOffered() {
        bench.given("soyuz-offer", "none")
                .when("russia", "offer-space-cooperation", "soyuz-to-esa")
                .rule("Seats on Soyuz are put on offer")
                .gives("soyuz-offer becomes on-offer");
        bench.given("soyuz-offer", "on-offer")
                .when("russia", "offer-space-cooperation", "soyuz-to-esa")
                .rule("Seats on Soyuz are put on offer")
                .isSilent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"exomars-to-esa", "soyuz-to-washington"})
    void otherOffersPutNoSeatsOnOfferToEsa(String offer) {
        bench.given("soyuz-offer", "none")
                .when("russia", "offer-space-cooperation", offer)
                .rule("Seats on Soyuz are put on offer")
                .isSilent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"open", "productive"})
    void soyuzIsSomethingToSignOnceDelegationsMeetInRiyadh(String channel) {
        bench.given("riyadh-channel", channel)
                .when("russia", "offer-space-cooperation", "soyuz-to-washington")
                .rule("Soyuz is something to sign in Riyadh")
                .gives("us-russia-normalisation + soyuz-in-riyadh");
    }

    @Test
    void soyuzIsNothingToSignWhileRiyadhIsClosedOrWhenOfferedToEsa() {
        bench.given("riyadh-channel", "closed")
                .when("russia", "offer-space-cooperation", "soyuz-to-washington")
                .rule("Soyuz is something to sign in Riyadh")
                .isSilent();
        bench.given("riyadh-channel", "open")
                .when("russia", "offer-space-cooperation", "soyuz-to-esa")
                .rule("Soyuz is something to sign in Riyadh")
                .isSilent();
    }

    @Test
    void soyuzOfferedToWashingtonPastAClosedChannelIrritatesTheAllies() {
        bench.given("riyadh-channel", "closed")
                .when("russia", "offer-space-cooperation", "soyuz-to-washington")
                .rule("Soyuz offered past a closed channel irritates the allies")
                .gives("transatlantic-cohesion − offer-irritates");
    }

    @Test
    void soyuzIrritatesNobodyInAnOpenChannelOrWhenOfferedToEsa() {
        bench.given("riyadh-channel", "open")
                .when("russia", "offer-space-cooperation", "soyuz-to-washington")
                .rule("Soyuz offered past a closed channel irritates the allies")
                .isSilent();
        bench.given("riyadh-channel", "closed")
                .when("russia", "offer-space-cooperation", "soyuz-to-esa")
                .rule("Soyuz offered past a closed channel irritates the allies")
                .isSilent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"degraded", "off"})
    void operationsGainGroundWhereStarlinkFails(String service) {
        bench.given("starlink-service", service)
                .when("russia", "continue-ground-operations")
                .rule("Operations gain ground where Starlink fails")
                .gives("ukrainian-battlefield-communications − push-under-blackout", "leverage:russia + ground-gained");
        bench.given("starlink-service", "full")
                .when("russia", "continue-ground-operations")
                .rule("Operations gain ground where Starlink fails")
                .isSilent();
    }

    @Test
    void operationsInHeavyFightingTakeCapacityFromSfera() {
        bench.givenAt("battlefield-intensity", "fighting-heavy")
                .when("russia", "continue-ground-operations")
                .rule("War costs slow Sfera")
                .gives("launch-capacity:roscosmos − war-takes-capacity");
        bench.givenBelow("battlefield-intensity", "fighting-heavy")
                .when("russia", "continue-ground-operations")
                .rule("War costs slow Sfera")
                .isSilent();
    }

    @Test
    void anOfferCountsForMoreBelowHeavyFighting() {
        bench.givenBelow("battlefield-intensity", "fighting-heavy")
                .when("russia", "make-an-offer-at-the-table")
                .rule("An offer counts for more where the guns are quieter")
                .gives("negotiation-progress + quiet-offer");
        bench.givenAt("battlefield-intensity", "fighting-heavy")
                .when("russia", "make-an-offer-at-the-table")
                .rule("An offer counts for more where the guns are quieter")
                .isSilent();
    }

    @Test
    void anOfferUnderTheHeaviestFireTakesBackProgress() {
        bench.givenAt("battlefield-intensity", "fighting-extreme")
                .when("russia", "make-an-offer-at-the-table")
                .rule("An offer under the heaviest fire convinces nobody")
                .gives("negotiation-progress − hollow-offer");
        bench.givenBelow("battlefield-intensity", "fighting-extreme")
                .when("russia", "make-an-offer-at-the-table")
                .rule("An offer under the heaviest fire convinces nobody")
                .isSilent();
    }

    @Test
    void moscowGainsLeverageAndAnAudienceInAMultipolarWorld() {
        bench.givenAt("multipolarity", "multipolar-world")
                .whenTheTurnBegins()
                .rule("A multipolar world makes Moscow's next opening easier")
                .gives(
                        "leverage:russia + easier-opening",
                        "russia amplify-a-fracture political, odds russia-uses-the-times");
        bench.givenBelow("multipolarity", "multipolar-world")
                .whenTheTurnBegins()
                .rule("A multipolar world makes Moscow's next opening easier")
                .isSilent();
    }
}
