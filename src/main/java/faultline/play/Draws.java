package faultline.play;

import java.util.SplittableRandom;

/** Random numbers that depend on what they are drawn for and on nothing else. */
final class Draws {
    private static final long SPREAD = 0xd1342543de82ef95L;
    private static final long MORE_THAN_TURNS = 1_000;

    private Draws() {}

    /** The numbers of a seed, in a turn, for that purpose. */
    static SplittableRandom of(long seed, int turn, String purpose) {
        return new SplittableRandom(seed + SPREAD * (purpose.hashCode() * MORE_THAN_TURNS + turn));
    }
}
