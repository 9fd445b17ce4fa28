package faultline.exercise.negotiation;

import java.util.List;

/**
 * Draws the ids of promises. Counting them would tell whoever reads (3) and (5) that others have a secret; drawn from the
 * seed, they tell nothing, and a replay gives the same ones.
 */
final class PromiseIds {
    private static final int SMALLEST = 100;

    private PromiseIds() {}

    static String next(long seed, List<String> given) {
        // At least half of all numbers are left, so that a free one is soon found.
        long smallest = SMALLEST;
        while (9 * smallest < 2L * (given.size() + 1)) {
            smallest *= 10;
        }
        long bits = seed;
        String id;
        do {
            bits = mixed(bits + given.size() + 1);
            id = "P" + (smallest + Long.remainderUnsigned(bits, 9 * smallest));
        } while (given.contains(id));
        return id;
    }

    /** The mixing step of SplitMix64: nearby numbers come out far apart. */
    private static long mixed(long number) {
        long bits = number * 0x9E3779B97F4A7C15L;
        bits = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
        return bits ^ (bits >>> 31);
    }
}
