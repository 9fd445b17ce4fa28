package faultline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.adjudication.Forks;
import faultline.adjudication.Forks.Fork;
import faultline.adjudication.Shipped;
import org.junit.jupiter.api.Test;

/**
 * The eight reactions that the source of Fracture Points argues for. Each is shown by forks that differ in one thing and
 * share their dice, over 150 seeds: in the direction, and in the order, that the source says.
 */
class SourceArgumentTest {
    private static final int SEEDS = 150;
    private static final Shipped SHIPPED = Shipped.of("fracture-points");

    private final Forks one = Forks.of(SHIPPED, 1, SEEDS);
    private final Forks four = Forks.of(SHIPPED, 4, SEEDS);
    private final Forks eight = Forks.of(SHIPPED, 8, SEEDS);

    /** 1. The worse Trump and Musk get on, the more an invitation to Musk pays, and the likelier he is to take it up. */
    @Test
    void theWorseTheyGetOnTheMoreAnInvitationPays() {
        var broken = invitation(15);
        var atOdds = invitation(40);
        var onTerms = invitation(65);

        assertThat(broken.shareWith("musk", "take-up-invitation"))
                .isGreaterThan(atOdds.shareWith("musk", "take-up-invitation") + 0.1);
        assertThat(atOdds.shareWith("musk", "take-up-invitation"))
                .isGreaterThan(onTerms.shareWith("musk", "take-up-invitation") + 0.1);
        assertThat(broken.mean("leverage:russia")).isGreaterThan(atOdds.mean("leverage:russia"));
        assertThat(atOdds.mean("leverage:russia")).isGreaterThan(onTerms.mean("leverage:russia"));
    }

    private Fork invitation(double relationship) {
        return one.fork()
                .people("russia")
                .given("trump-musk-relationship", relationship)
                .move(1, "russia", "invite-musk-to-dialogue");
    }

    /** 2. An accepted dialogue puts Starlink over Ukraine in question, and Washington answers. */
    @Test
    void anAcceptedDialoguePutsStarlinkInQuestionAndWashingtonAnswers() {
        var accepted = one.fork().people("russia").move(1, "musk", "take-up-invitation");
        var silent = one.fork().people("russia");

        assertThat(silent.share("starlink-service", "full")).isEqualTo(1);
        assertThat(accepted.share("starlink-service", "degraded")).isBetween(0.25, 0.55);
        assertThat(accepted.mean("ukrainian-battlefield-communications"))
                .isLessThan(silent.mean("ukrainian-battlefield-communications") - 0.5);
        assertThat(accepted.shareWith("us-administration", "attack-musk-in-public"))
                .isGreaterThan(silent.shareWith("us-administration", "attack-musk-in-public") + 0.3);
    }

    /** 3. Accelerating Sfera lowers Russian reliance slowly, and is a counterweight though it stays weaker than Starlink. */
    @Test
    void sferaLowersRelianceSlowlyAndIsACounterweight() {
        var pushed = sfera().everyTurn("russia", "accelerate-sfera");
        var left = sfera();

        assertThat(pushed.mean("russian-reliance-on-us-systems"))
                .isLessThan(left.mean("russian-reliance-on-us-systems") - 4);
        assertThat(pushed.largestStep("russian-reliance-on-us-systems")).isLessThanOrEqualTo(3);
        assertThat(pushed.mean("western-communications-dominance"))
                .isLessThan(left.mean("western-communications-dominance") - 2);
        assertThat(pushed.mean("sfera-readiness")).isLessThan(pushed.mean("western-communications-dominance"));
    }

    /** 3. China's backing speeds Sfera up, war costs slow it. */
    @Test
    void backingSpeedsSferaUpAndWarSlowsIt() {
        var plain = pushedNowAndThen();
        var backed = pushedNowAndThen()
                .move(1, "china", "back-sfera")
                .move(3, "china", "back-sfera")
                .move(5, "china", "back-sfera");
        var atWar = pushedNowAndThen().everyTurn("russia", "continue-ground-operations");

        assertThat(backed.mean("sfera-readiness")).isGreaterThan(plain.mean("sfera-readiness") + 3);
        assertThat(atWar.mean("sfera-readiness")).isLessThan(plain.mean("sfera-readiness") - 1);
    }

    private Fork pushedNowAndThen() {
        return sfera().people("china")
                .move(1, "russia", "accelerate-sfera")
                .move(4, "russia", "accelerate-sfera")
                .move(7, "russia", "accelerate-sfera");
    }

    private Fork sfera() {
        return eight.fork().people("russia", "ukraine", "musk");
    }

    /** 4. Doubt about the guarantee and tariffs together crack the alliance more than either alone. */
    @Test
    void doubtAndTariffsTogetherCrackMoreThanEitherAlone() {
        var neither = pressure();
        var tariffs = pressure().move(1, "us-administration", "put-tariffs-on-allies");
        var doubt = pressure().move(1, "us-administration", "doubt-the-guarantee");
        var both = pressure()
                .move(1, "us-administration", "put-tariffs-on-allies")
                .move(1, "us-administration", "doubt-the-guarantee");

        double whole = neither.mean("transatlantic-cohesion");
        double byTariffs = whole - tariffs.mean("transatlantic-cohesion");
        double byDoubt = whole - doubt.mean("transatlantic-cohesion");
        assertThat(byTariffs).isPositive();
        assertThat(byDoubt).isPositive();
        assertThat(whole - both.mean("transatlantic-cohesion")).isGreaterThan(byTariffs + byDoubt + 1);
    }

    /** 4. Each crack opens the Riyadh channel wider. */
    @Test
    void eachCrackOpensTheRiyadhChannelWider() {
        var none = pressure().given("riyadh-channel", "open");
        var crack = pressure().given("riyadh-channel", "open").move(1, "us-administration", "put-tariffs-on-allies");
        var cracks = pressure()
                .given("riyadh-channel", "open")
                .move(1, "us-administration", "put-tariffs-on-allies")
                .move(1, "us-administration", "doubt-the-guarantee");

        assertThat(crack.share("riyadh-channel", "productive"))
                .isGreaterThan(none.share("riyadh-channel", "productive"));
        assertThat(cracks.share("riyadh-channel", "productive"))
                .isGreaterThan(crack.share("riyadh-channel", "productive") + 0.05);
        assertThat(crack.mean("us-russia-normalisation")).isGreaterThan(none.mean("us-russia-normalisation") + 1);
        assertThat(cracks.mean("us-russia-normalisation")).isGreaterThan(crack.mean("us-russia-normalisation") + 1);
    }

    private Fork pressure() {
        return one.fork().people("us-administration");
    }

    /** 5. Europe answers doubt with autonomy, which in time lowers what Russia gains from the next crack. */
    @Test
    void europeAnswersDoubtWithAutonomyWhichCushionsTheNextCrack() {
        var doubted = four.fork().people("us-administration").move(1, "us-administration", "doubt-the-guarantee");
        var trusted = four.fork().people("us-administration");
        assertThat(doubted.mean("european-autonomy")).isGreaterThan(trusted.mean("european-autonomy") + 1);

        double dependent = gainFromACrack(30);
        double emerging = gainFromACrack(42);
        double capable = gainFromACrack(55);
        assertThat(lossFromACrack(30)).isGreaterThan(lossFromACrack(42) + 1);
        assertThat(dependent).isGreaterThanOrEqualTo(emerging);
        assertThat(emerging).isGreaterThan(capable + 1);
    }

    /** What a crack wins for Moscow in Riyadh. */
    private double gainFromACrack(double autonomy) {
        return crack(autonomy).mean("us-russia-normalisation")
                - noCrack(autonomy).mean("us-russia-normalisation");
    }

    /** What it costs the alliance. */
    private double lossFromACrack(double autonomy) {
        return noCrack(autonomy).mean("transatlantic-cohesion")
                - crack(autonomy).mean("transatlantic-cohesion");
    }

    private Fork crack(double autonomy) {
        return noCrack(autonomy).move(1, "us-administration", "put-tariffs-on-allies");
    }

    private Fork noCrack(double autonomy) {
        return pressure().given("riyadh-channel", "open").given("european-autonomy", autonomy);
    }

    /** 6. Negotiations and fighting go on at once: progress at the table does not by itself lower the intensity. */
    @Test
    void progressAtTheTableDoesNotByItselfQuietenTheFront() {
        var talking = eight.fork()
                .people("russia", "ukraine", "turkiye")
                .everyTurn("russia", "make-an-offer-at-the-table")
                .everyTurn("ukraine", "negotiate");
        var silent = eight.fork().people("russia", "ukraine", "turkiye");

        assertThat(talking.mean("negotiation-progress")).isGreaterThan(silent.mean("negotiation-progress") + 10);
        assertThat(talking.mean("battlefield-intensity")).isGreaterThanOrEqualTo(silent.mean("battlefield-intensity"));
    }

    /** 7. A public quarrel lowers US institutional cohesion and raises technology actors' autonomy. */
    @Test
    void aPublicQuarrelDividesInstitutionsAndFreesTechnology() {
        var quarrel = four.fork()
                .people("us-administration", "musk", "russia")
                .everyTurn("us-administration", "attack-musk-in-public")
                .everyTurn("musk", "criticise-budget-policy");
        var oneSided = four.fork()
                .people("us-administration", "musk", "russia")
                .everyTurn("us-administration", "attack-musk-in-public");
        var peace = four.fork().people("us-administration", "musk", "russia");

        assertThat(oneSided.mean("us-institutional-cohesion")).isLessThan(peace.mean("us-institutional-cohesion") - 2);
        assertThat(quarrel.mean("us-institutional-cohesion"))
                .isLessThan(oneSided.mean("us-institutional-cohesion") - 2);
        assertThat(oneSided.mean("technology-autonomy")).isGreaterThan(peace.mean("technology-autonomy") + 1);
        assertThat(quarrel.mean("technology-autonomy")).isGreaterThan(oneSided.mean("technology-autonomy") + 1);
    }

    /** 8. Each fracture that is used feeds multipolarity, and a more multipolar world makes the next opening easier. */
    @Test
    void usedFracturesFeedMultipolarityWhichEasesTheNextOpening() {
        var none = four.fork().people("russia");
        var once = four.fork().people("russia").move(1, "russia", "amplify-a-fracture", "ideological");
        var often = four.fork()
                .people("russia")
                .move(1, "russia", "amplify-a-fracture", "ideological")
                .move(2, "russia", "amplify-a-fracture", "ideological")
                .move(3, "russia", "amplify-a-fracture", "ideological");
        assertThat(once.mean("multipolarity")).isGreaterThan(none.mean("multipolarity") + 0.5);
        assertThat(often.mean("multipolarity")).isGreaterThan(once.mean("multipolarity") + 0.5);

        var multipolar = four.fork().given("multipolarity", 66).given("us-institutional-cohesion", 50);
        var onePole = four.fork().given("multipolarity", 45).given("us-institutional-cohesion", 50);
        assertThat(multipolar.times("russia", "amplify-a-fracture"))
                .isGreaterThan(onePole.times("russia", "amplify-a-fracture") + 0.5);
        assertThat(four.fork().people("russia").given("multipolarity", 66).mean("leverage:russia"))
                .isGreaterThan(
                        four.fork().people("russia").given("multipolarity", 45).mean("leverage:russia") + 1);
    }
}
