package faultline.rules;

import faultline.adjudication.RuleBench;
import org.junit.jupiter.api.Test;

/** How the European allies react, and what their autonomy and their promises change, rule by rule. */
class EuropeanAlliesRulesTest {
    private final RuleBench bench = RuleBench.of("fracture-points");

    @Test
    void europeMayRepeatItsPromiseWhileTheFightingIsHeavy() {
        bench.givenAt("battlefield-intensity", "fighting-heavy")
                .whenTheTurnBegins()
                .rule("Europe keeps its promise in view while the fighting is heavy")
                .gives("european-allies reaffirm-support-for-ukraine, odds europe-keeps-faith");
        bench.givenBelow("battlefield-intensity", "fighting-heavy")
                .whenTheTurnBegins()
                .rule("Europe keeps its promise in view while the fighting is heavy")
                .isSilent();
    }

    @Test
    void europeMayPrepareOnceTheGuaranteeIsNotBelieved() {
        bench.givenBelow("guarantee-strength", "guarantee-credible")
                .whenTheTurnBegins()
                .rule("Europe prepares when the guarantee is not believed")
                .gives("european-allies build-own-capability, odds europe-prepares");
        bench.givenAt("guarantee-strength", "guarantee-credible")
                .whenTheTurnBegins()
                .rule("Europe prepares when the guarantee is not believed")
                .isSilent();
    }

    @Test
    void europeMayBuildWhenTheGuaranteeIsPutInDoubt() {
        bench.when("us-administration", "doubt-the-guarantee")
                .rule("Europe answers doubt with its own capability")
                .gives("european-allies build-own-capability, odds europe-builds");
        bench.when("us-administration", "call-nato-obsolete")
                .rule("Europe answers doubt with its own capability")
                .isSilent();
    }

    @Test
    void europeMayMakePlansWhenNatoIsCalledObsoleteUnderABelievedGuarantee() {
        bench.givenAt("guarantee-strength", "guarantee-credible")
                .when("us-administration", "call-nato-obsolete")
                .rule("Europe makes plans when NATO is called obsolete")
                .gives("european-allies build-own-capability, odds europe-plans");
        bench.givenBelow("guarantee-strength", "guarantee-credible")
                .when("us-administration", "call-nato-obsolete")
                .rule("Europe makes plans when NATO is called obsolete")
                .isSilent();
    }

    @Test
    void europeHitsBackOnceTheGuaranteeIsNotBelieved() {
        bench.givenBelow("guarantee-strength", "guarantee-credible")
                .when("us-administration", "put-tariffs-on-allies")
                .rule("Europe retaliates when it has little to lose")
                .gives("european-allies retaliate-on-trade, odds europe-hits-back");
        bench.givenAt("guarantee-strength", "guarantee-credible")
                .when("us-administration", "put-tariffs-on-allies")
                .rule("Europe retaliates when it has little to lose")
                .isSilent();
    }

    @Test
    void europeThinksTwiceWhileItCountsOnTheGuarantee() {
        bench.givenAt("guarantee-strength", "guarantee-credible")
                .when("us-administration", "put-tariffs-on-allies")
                .rule("Europe retaliates with one eye on the guarantee")
                .gives("european-allies retaliate-on-trade, odds europe-thinks-twice");
        bench.givenBelow("guarantee-strength", "guarantee-credible")
                .when("us-administration", "put-tariffs-on-allies")
                .rule("Europe retaliates with one eye on the guarantee")
                .isSilent();
    }

    @Test
    void europeMayRetaliateBeforeAnnouncedTariffsCome() {
        bench.whenInject("tariffs-announced")
                .rule("Europe answers the announcement of tariffs")
                .gives("european-allies retaliate-on-trade, odds europe-thinks-twice");
        bench.whenInject("riyadh-meeting-announced")
                .rule("Europe answers the announcement of tariffs")
                .isSilent();
    }

    @Test
    void europeMayReaffirmItsSupportWhenStarlinkIsRestricted() {
        bench.when("musk", "restrict-starlink")
                .rule("Europe stands by Ukraine when Starlink is restricted")
                .gives("european-allies reaffirm-support-for-ukraine, odds europe-stands-by");
        bench.when("musk", "keep-starlink")
                .rule("Europe stands by Ukraine when Starlink is restricted")
                .isSilent();
    }

    @Test
    void europeMayPromiseKyivSomethingWhenWashingtonFirstGoesToRiyadh() {
        bench.given("riyadh-channel", "closed")
                .when("us-administration", "open-the-riyadh-channel")
                .rule("Europe answers Riyadh with a promise to Kyiv")
                .gives("european-allies reaffirm-support-for-ukraine, odds europe-answers-riyadh");
        bench.when("russia", "open-the-riyadh-channel")
                .rule("Europe answers Riyadh with a promise to Kyiv")
                .isSilent();
        bench.given("riyadh-channel", "open")
                .when("us-administration", "open-the-riyadh-channel")
                .rule("Europe answers Riyadh with a promise to Kyiv")
                .isSilent();
    }

    @Test
    void europeMayAnswerTheMereNewsOfAMeeting() {
        bench.whenInject("riyadh-meeting-announced")
                .rule("Europe answers the news from Riyadh")
                .gives("european-allies reaffirm-support-for-ukraine, odds europe-answers-riyadh");
        bench.whenInject("turkiye-convenes-a-round")
                .rule("Europe answers the news from Riyadh")
                .isSilent();
    }

    @Test
    void europeGainsMoreFromItsProgrammesWhenTheGuaranteeIsDoubted() {
        bench.givenBelow("guarantee-strength", "guarantee-credible")
                .when("european-allies", "build-own-capability")
                .rule("Doubt gives European programmes their money")
                .gives("european-autonomy + doubt-pays-for-autonomy");
        bench.when("ukraine", "build-own-capability")
                .rule("Doubt gives European programmes their money")
                .isSilent();
        bench.givenAt("guarantee-strength", "guarantee-credible")
                .when("european-allies", "build-own-capability")
                .rule("Doubt gives European programmes their money")
                .isSilent();
    }

    @Test
    void europeStrengthensTheAllianceByBuildingUnderABelievedGuarantee() {
        bench.givenAt("guarantee-strength", "guarantee-credible")
                .when("european-allies", "build-own-capability")
                .rule("Capability under a believed guarantee serves the alliance")
                .gives("transatlantic-cohesion + burden-shared");
        bench.when("ukraine", "build-own-capability")
                .rule("Capability under a believed guarantee serves the alliance")
                .isSilent();
        bench.givenBelow("guarantee-strength", "guarantee-credible")
                .when("european-allies", "build-own-capability")
                .rule("Capability under a believed guarantee serves the alliance")
                .isSilent();
    }

    @Test
    void europeIsLessShakenByACrackOnceItsAutonomyEmerges() {
        for (var crack : new String[] {"put-tariffs-on-allies", "doubt-the-guarantee"}) {
            bench.givenAt("european-autonomy", "europe-emerging")
                    .when("us-administration", crack)
                    .rule("European autonomy cushions the next crack")
                    .gives("transatlantic-cohesion + autonomy-cushion");
        }
        bench.when("us-administration", "call-nato-obsolete")
                .rule("European autonomy cushions the next crack")
                .isSilent();
        bench.when("european-allies", "retaliate-on-trade")
                .rule("European autonomy cushions the next crack")
                .isSilent();
        bench.givenBelow("european-autonomy", "europe-emerging")
                .when("us-administration", "put-tariffs-on-allies")
                .rule("European autonomy cushions the next crack")
                .isSilent();
    }

    @Test
    void europeLeavesLessToTradeInRiyadhOnceItIsCapable() {
        for (var channel : new String[] {"open", "productive"}) {
            bench.givenAt("european-autonomy", "europe-capable")
                    .given("riyadh-channel", channel)
                    .when("us-administration", "doubt-the-guarantee")
                    .rule("A capable Europe leaves less to trade in Riyadh")
                    .gives("us-russia-normalisation − less-to-trade");
        }
    }

    @Test
    void europeTakesNothingFromRiyadhWithoutACrackAChannelOrCapability() {
        bench.givenAt("european-autonomy", "europe-capable")
                .given("riyadh-channel", "open")
                .when("us-administration", "reaffirm-the-guarantee")
                .rule("A capable Europe leaves less to trade in Riyadh")
                .isSilent();
        bench.given("riyadh-channel", "closed")
                .when("us-administration", "doubt-the-guarantee")
                .rule("A capable Europe leaves less to trade in Riyadh")
                .isSilent();
        bench.given("riyadh-channel", "open")
                .givenBelow("european-autonomy", "europe-capable")
                .when("us-administration", "doubt-the-guarantee")
                .rule("A capable Europe leaves less to trade in Riyadh")
                .isSilent();
    }

    @Test
    void europeNarrowsWhatRiyadhCanSettleByAPromise() {
        for (var channel : new String[] {"open", "productive"}) {
            bench.given("riyadh-channel", channel)
                    .when("european-allies", "reaffirm-support-for-ukraine")
                    .rule("Reaffirmed support narrows what Riyadh can settle")
                    .gives("us-russia-normalisation − support-narrows-riyadh");
        }
        bench.given("riyadh-channel", "closed")
                .when("european-allies", "reaffirm-support-for-ukraine")
                .rule("Reaffirmed support narrows what Riyadh can settle")
                .isSilent();
    }

    @Test
    void europeGivesKyivRoomByAPromiseWhileNobodyMeetsInRiyadh() {
        bench.given("riyadh-channel", "closed")
                .when("european-allies", "reaffirm-support-for-ukraine")
                .rule("Reaffirmed support gives Kyiv room")
                .gives("political-capital:ukraine + support-gives-room");
        bench.given("riyadh-channel", "open")
                .when("european-allies", "reaffirm-support-for-ukraine")
                .rule("Reaffirmed support gives Kyiv room")
                .isSilent();
    }

    @Test
    void europeFeedsMultipolarityByRetaliatingInACrackedAlliance() {
        bench.givenBelow("transatlantic-cohesion", "alliance-cracked")
                .when("european-allies", "retaliate-on-trade")
                .rule("Retaliation in a cracked alliance feeds multipolarity")
                .gives("multipolarity + fracture-feeds-multipolarity");
        bench.givenAt("transatlantic-cohesion", "alliance-cracked")
                .when("european-allies", "retaliate-on-trade")
                .rule("Retaliation in a cracked alliance feeds multipolarity")
                .isSilent();
    }
}
