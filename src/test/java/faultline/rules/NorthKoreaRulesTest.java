package faultline.rules;

import faultline.adjudication.RuleBench;
import org.junit.jupiter.api.Test;

/** How North Korea answers an unusual presidency, and what its tests do, rule by rule. */
class NorthKoreaRulesTest {
    private final RuleBench bench = RuleBench.of("fracture-points");

    @Test
    void pyongyangMayTestAMissileWhileNobodyTalksToIt() {
        bench.given("pyongyang-channel", "closed")
                .whenTheTurnBegins()
                .rule("Pyongyang reminds others of itself")
                .gives("north-korea test-a-missile, odds pyongyang-tests");
        bench.given("pyongyang-channel", "open")
                .whenTheTurnBegins()
                .rule("Pyongyang reminds others of itself")
                .isSilent();
    }

    @Test
    void pyongyangMayAcceptAnOfferWhileNobodyTalksToIt() {
        bench.given("pyongyang-channel", "closed")
                .when("us-administration", "open-talks-with-north-korea")
                .rule("Pyongyang accepts an offer")
                .gives("north-korea receive-washington, odds pyongyang-accepts");
        bench.given("pyongyang-channel", "open")
                .when("us-administration", "open-talks-with-north-korea")
                .rule("Pyongyang accepts an offer")
                .isSilent();
    }

    @Test
    void pyongyangMayAskForMoreWhenAnOfferComesDuringTalks() {
        bench.given("pyongyang-channel", "open")
                .when("us-administration", "open-talks-with-north-korea")
                .rule("Pyongyang asks for more")
                .gives("north-korea test-a-missile, odds pyongyang-asks-for-more");
        bench.given("pyongyang-channel", "closed")
                .when("us-administration", "open-talks-with-north-korea")
                .rule("Pyongyang asks for more")
                .isSilent();
    }

    @Test
    void aTestDuringTalksClosesTheChannelAndCostsWashington() {
        bench.given("pyongyang-channel", "open")
                .when("north-korea", "test-a-missile")
                .rule("A test during talks closes the channel")
                .gives("pyongyang-channel becomes closed", "leverage:us-administration − summit-spoilt");
        bench.given("pyongyang-channel", "closed")
                .when("north-korea", "test-a-missile")
                .rule("A test during talks closes the channel")
                .isSilent();
    }

    @Test
    void washingtonMayAnswerATestWithoutTalksByOfferingThem() {
        bench.given("pyongyang-channel", "closed")
                .when("north-korea", "test-a-missile")
                .rule("A test without talks is answered with an invitation")
                .gives("us-administration open-talks-with-north-korea, odds washington-tries-pyongyang");
        bench.given("pyongyang-channel", "open")
                .when("north-korea", "test-a-missile")
                .rule("A test without talks is answered with an invitation")
                .isSilent();
    }

    @Test
    void aMeetingCostsTheGuaranteeWhereTheAllianceIsCracked() {
        bench.givenBelow("transatlantic-cohesion", "alliance-cracked")
                .when("north-korea", "receive-washington")
                .rule("A meeting with Pyongyang puzzles a cracked alliance")
                .gives("guarantee-strength − summit-puzzles");
        bench.givenAt("transatlantic-cohesion", "alliance-cracked")
                .when("north-korea", "receive-washington")
                .rule("A meeting with Pyongyang puzzles a cracked alliance")
                .isSilent();
    }

    @Test
    void talksWithPyongyangMayLapse() {
        bench.given("pyongyang-channel", "open")
                .whenTheTurnBegins()
                .rule("Talks with Pyongyang lapse")
                .gives("pyongyang-channel becomes closed, odds pyongyang-lapses");
        bench.given("pyongyang-channel", "closed")
                .whenTheTurnBegins()
                .rule("Talks with Pyongyang lapse")
                .isSilent();
    }
}
