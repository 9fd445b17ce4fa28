package faultline.play;

import java.security.SecureRandom;

/** Draws the seed of an exercise for which nobody named one. */
final class Seeds {
    /** Seeds that people can read out and type again. */
    private static final int BELOW = 1_000_000;

    private Seeds() {}

    static long draw() {
        return new SecureRandom().nextInt(BELOW);
    }
}
