package faultline.rules;

import faultline.adjudication.RuleBench;
import org.junit.jupiter.api.Test;

/** How the European allies react, and what their autonomy and their promises change, rule by rule. */
class EuropeanAlliesRulesTest {
    private final RuleBench bench = RuleBench.of("fracture-points");

    @Test
    void europeMayBuildWhenTheGuaranteeIsInDoubt() {
        bench.when("us-administration", "doubt-the-guarantee")
                .rule("Europe answers doubt with its own capability")
                .gives("european-allies build-own-capability, odds europe-builds");
    }

    @Test
    void europeDoesNotArmAgainstTariffs() {
        bench.when("us-administration", "put-tariffs-on-allies")
                .rule("Europe answers doubt with its own capability")
                .isSilent();
    }

    @Test
    void europeMayPrepareInACrackedAlliance() {
        bench.given("transatlantic-cohesion", 49.5)
                .whenTheTurnBegins()
                .rule("Europe prepares in a cracked alliance")
                .gives("european-allies build-own-capability, odds europe-prepares");
    }

    @Test
    void europeDoesNotPrepareAtTheBoundary() {
        bench.given("transatlantic-cohesion", 50)
                .whenTheTurnBegins()
                .rule("Europe prepares in a cracked alliance")
                .isSilent();
    }

    @Test
    void europeMayReaffirmItsSupportWhenStarlinkIsRestricted() {
        bench.when("musk", "restrict-starlink")
                .rule("Europe stands by Ukraine when Starlink is restricted")
                .gives("european-allies reaffirm-support-for-ukraine, odds europe-stands-by");
    }

    @Test
    void europePromisesNothingOverADialogueAlone() {
        bench.when("musk", "take-up-invitation")
                .rule("Europe stands by Ukraine when Starlink is restricted")
                .isSilent();
    }

    @Test
    void europeIsLessShakenOnceItHasBuilt() {
        bench.played("european-allies", "build-own-capability")
                .when("us-administration", "put-tariffs-on-allies")
                .rule("European capability cushions the next crack")
                .gives("transatlantic-cohesion + autonomy-cushion");
        bench.played("european-allies", "build-own-capability")
                .when("us-administration", "doubt-the-guarantee")
                .rule("European capability cushions the next crack")
                .gives("transatlantic-cohesion + autonomy-cushion");
    }

    @Test
    void europeIsNotCushionedByWhatUkraineBuiltOrItBuildsThisTurn() {
        bench.played("ukraine", "build-own-capability")
                .playedThisTurn("european-allies", "build-own-capability")
                .when("us-administration", "put-tariffs-on-allies")
                .rule("European capability cushions the next crack")
                .isSilent();
    }

    @Test
    void europeNarrowsWhatRiyadhCanSettleByAPromise() {
        bench.given("riyadh-channel", "open")
                .when("european-allies", "reaffirm-support-for-ukraine")
                .rule("Reaffirmed support narrows what Riyadh can settle")
                .gives("us-russia-normalisation − support-narrows-riyadh");
        bench.given("riyadh-channel", "productive")
                .when("european-allies", "reaffirm-support-for-ukraine")
                .rule("Reaffirmed support narrows what Riyadh can settle")
                .gives("us-russia-normalisation − support-narrows-riyadh");
    }

    @Test
    void europeNarrowsNothingWhileTheChannelIsClosed() {
        bench.given("riyadh-channel", "closed")
                .when("european-allies", "reaffirm-support-for-ukraine")
                .rule("Reaffirmed support narrows what Riyadh can settle")
                .isSilent();
    }
}
