package faultline.journal;

import java.time.Instant;

/**
 * Wrong PINs in a row.
 *
 * @param last when the last of them was given; of no meaning if there was none
 */
public record WrongPins(int count, Instant last) {
    public static final WrongPins NONE = new WrongPins(0, Instant.EPOCH);
}
