package faultline.rules;

import faultline.adjudication.RuleBench;
import org.junit.jupiter.api.Test;

/** How Elon Musk reacts, rule by rule. */
class MuskRulesTest {
    private final RuleBench bench = RuleBench.of("fracture-points");

    @Test
    void takesUpTheInvitationMostOftenWhenBroken() {
        bench.given("trump-musk-relationship", 20)
                .when("russia", "invite-musk-to-dialogue")
                .rule("Musk takes up the invitation when broken with Trump")
                .gives("musk take-up-invitation, odds musk-takes-up-when-broken");
    }

    @Test
    void isNotBrokenAtTheBoundary() {
        bench.given("trump-musk-relationship", 25)
                .when("russia", "invite-musk-to-dialogue")
                .rule("Musk takes up the invitation when broken with Trump")
                .isSilent();
    }
}
