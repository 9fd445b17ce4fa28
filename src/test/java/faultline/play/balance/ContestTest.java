package faultline.play.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import faultline.play.balance.Contest.Alternative;
import faultline.play.balance.Contest.InMix;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A move is only best in all if it is clearly above every alternative in every mix. */
class ContestTest {
    private static final Alternative NOTHING = new Alternative("", List.of(0.0, 0.0, 0.0, 0.0));

    @Test
    void theBestIsTheOneWithTheHighestMean() {
        var mix = mix(gains("bid", 1, 2, 3, 2), gains("call", 4, 4, 5, 3));

        assertThat(mix.best().move()).isEqualTo("call");
        assertThat(mix.lead().mean()).isEqualTo(2);
        // Differences of 3, 2, 2 and 1: their deviation is the root of 2/3, and there are four of them.
        assertThat(mix.lead().margin()).isCloseTo(2 * Math.sqrt(2.0 / 3) / 2, offset(1e-12));
        assertThat(mix.lead().isClear()).isTrue();
    }

    @Test
    void aLeadWithinTwoStandardErrorsIsNone() {
        assertThat(mix(gains("bid", 9, 0, 9, 0), gains("call", 8, 1, 0, 7))
                        .lead()
                        .isClear())
                .isFalse();
        assertThat(mix(gains("bid", 1, 1, 1, 1), gains("call", 1, 1, 1, 1))
                        .lead()
                        .isClear())
                .isFalse();
    }

    @Test
    void bestInEveryMixIsTold() {
        var contest = contest(
                mix(gains("bid", 1, 2, 1, 2), gains("call", 9, 9, 8, 9)),
                mix(gains("bid", 5, 5, 5, 6), gains("call", 7, 8, 7, 7)));

        assertThat(contest.wrong()).contains("call beats every alternative");
    }

    @Test
    void onceBeatenIsNotBestInAll() {
        var contest = contest(
                mix(gains("bid", 1, 2, 1, 2), gains("call", 9, 9, 8, 9)),
                mix(gains("bid", 7, 8, 7, 7), gains("call", 5, 5, 5, 6)));

        assertThat(contest.bestInAll()).isEmpty();
        assertThat(contest.wrong()).isEmpty();
    }

    @Test
    void onceLevelIsNotBestInAll() {
        var contest = contest(
                mix(gains("bid", 1, 2, 1, 2), gains("call", 9, 9, 8, 9)),
                mix(gains("bid", 5, 5, 5, 5), gains("call", 5, 5, 5, 5)));

        assertThat(contest.wrong()).isEmpty();
    }

    @Test
    void doingNothingMayBeBestAndIsNoMove() {
        var contest = contest(mix(gains("bid", -1, -2, -1, -2), gains("call", -9, -9, -8, -9)));

        assertThat(contest.bestInAll()).contains(NOTHING);
        assertThat(contest.wrong()).isEmpty();
    }

    private static Contest contest(InMix... mixes) {
        return new Contest("red", List.of(mixes));
    }

    private static InMix mix(Alternative one, Alternative other) {
        return new InMix("others automated", List.of(one, other, NOTHING));
    }

    private static Alternative gains(String move, double... gains) {
        return new Alternative(move, Arrays.stream(gains).boxed().toList());
    }
}
