package faultline.play.balance;

import java.util.Optional;

/** A line of figures that is sound or not. */
public interface Judged {

    /** What the figures are of. */
    String name();

    /** What is wrong, in a few words; empty if nothing is. */
    Optional<String> wrong();

    /** A share of all in percent, 0 to 100; 0 of none. */
    static double percent(long some, long all) {
        return all == 0 ? 0 : 100.0 * some / all;
    }

    /** A share as people read it. */
    static String words(double percent) {
        return (percent > 0 && percent < 1 ? "under 1" : Long.toString(Math.round(percent))) + " %";
    }
}
