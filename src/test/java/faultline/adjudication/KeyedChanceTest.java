package faultline.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.adjudication.Chance.Key;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyedChanceTest {
    private static final int ROLLS = 100_000;

    /** For 99 degrees of freedom: even dice exceed it once in a thousand seeds. */
    private static final double CHI_SQUARE_99_9 = 148.23;

    private final Chance chance = new KeyedChance();

    /** A generator that has changed makes these fail: exercises of then and now would no longer fork alike. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            42,  1, fracture-points/Musk leaves DOGE under attack, us-administration, attack-musk-in-public, '',   0, 70
            42,  1, fracture-points/Musk leaves DOGE under attack, us-administration, attack-musk-in-public, '',   1, 61
            0,   0, '',                                            '',                '',                    '',   0, 37
            -1,  8, set/Règle,                                     russia,            invite,                musk, 2, 15
            987654321987654321, 100, a/b,                          x,                 y,                     z,    9, 33
            """)
    void rollsAsItAlwaysDid(
            long seed, int turn, String rule, String actor, String type, String target, int count, int roll) {
        assertThat(chance.roll(new Key(seed, turn, rule, actor, type, target, count)))
                .isEqualTo(roll);
    }

    @Test
    void theSameKeyAlwaysRollsTheSame() {
        for (int i = 0; i < 1000; i++) {
            assertThat(new KeyedChance().roll(key(i))).isEqualTo(chance.roll(key(i)));
        }
    }

    @Test
    void rollsFrom1To100AreEquallyLikely() {
        var random = new Random(20260105);
        var counts = new int[101];
        for (int i = 0; i < ROLLS; i++) {
            counts[chance.roll(key(random.nextLong(), random.nextInt(8), random.nextInt(4)))]++;
        }

        assertThat(counts[0]).isZero();
        assertThat(chiSquare(counts)).isLessThan(CHI_SQUARE_99_9);
    }

    /** Keys of one exercise differ in little, and that must not show. */
    @Test
    void rollsOfNeighbouringKeysAreEquallyLikely() {
        var counts = new int[101];
        for (int i = 0; i < ROLLS; i++) {
            counts[chance.roll(key(i % 1000, i / 1000, 0))]++;
        }

        assertThat(IntStream.rangeClosed(1, 100).map(roll -> counts[roll])).allMatch(count -> count > 0);
        assertThat(chiSquare(counts)).isLessThan(CHI_SQUARE_99_9);
    }

    @Test
    void changingAnyOnePartMostlyChangesTheRoll() {
        List<UnaryOperator<Key>> changes = List.of(
                key -> new Key(
                        key.seed() + 1, key.turn(), key.rule(), key.actor(), key.type(), key.target(), key.count()),
                key -> new Key(
                        key.seed(), key.turn() + 1, key.rule(), key.actor(), key.type(), key.target(), key.count()),
                key -> new Key(
                        key.seed(), key.turn(), key.rule() + "x", key.actor(), key.type(), key.target(), key.count()),
                key -> new Key(
                        key.seed(), key.turn(), key.rule(), key.actor() + "x", key.type(), key.target(), key.count()),
                key -> new Key(
                        key.seed(), key.turn(), key.rule(), key.actor(), key.type() + "x", key.target(), key.count()),
                key -> new Key(
                        key.seed(), key.turn(), key.rule(), key.actor(), key.type(), key.target() + "x", key.count()),
                key -> new Key(
                        key.seed(), key.turn(), key.rule(), key.actor(), key.type(), key.target(), key.count() + 1));

        for (var change : changes) {
            long same = IntStream.range(0, 1000)
                    .mapToObj(KeyedChanceTest::key)
                    .filter(key -> chance.roll(key) == chance.roll(change.apply(key)))
                    .count();
            // One in a hundred would be the same by chance.
            assertThat(same).isBetween(1L, 30L);
        }
    }

    @Test
    void whereOnePartEndsAndTheNextBeginsMatters() {
        long same = IntStream.range(0, 1000)
                .filter(seed -> chance.roll(new Key(seed, 1, "ab", "c", "", "", 0))
                        == chance.roll(new Key(seed, 1, "a", "bc", "", "", 0)))
                .count();

        assertThat(same).isLessThan(30);
    }

    private static double chiSquare(int[] counts) {
        double expected = ROLLS / 100.0;
        return Arrays.stream(counts, 1, 101)
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
    }

    private static Key key(int i) {
        return key(i, 1 + i % 8, i % 3);
    }

    private static Key key(long seed, int turn, int count) {
        return new Key(seed, turn, "set/A rule", "red", "threaten", "blue", count);
    }
}
